import { publishedUntil } from '../newsroom/build-now.ts';
import { deliver } from './new-delivery.ts';
import { openDesk } from './new-desk.ts';
import { prepare } from './new-file.ts';
import { readRequest, type Request, takenByNpm, usage } from './new-request.ts';
import { askAtTerminal } from './new-terminal.ts';
import { runToEnd } from './run-to-end.ts';
import { settings } from './settings.ts';

/* `npm run new`: writes a briefing, an update, a person, a place or an organization that is in order, or nothing. */
await runToEnd(async (signal) => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const folder = settings(process.env).contentDir;
  const request = requestIn(args);
  const desk = openDesk(folder, publishedUntil(process.env));
  const step = process.stdin.isTTY
    ? await askAtTerminal(request, desk, signal)
    : prepare(request ?? noKind(), desk);
  const { written, message } = deliver(step, folder);
  if (written) console.log(message);
  else console.error(message);
  return written ? 0 : 1;
});

function requestIn(args: readonly string[]): Request | undefined {
  const taken = takenByNpm(process.env);
  if (taken === undefined) return readRequest(args);
  throw new Error(`Nothing was written: npm took --${taken} for itself. Put -- before it, as in\n${usage}`);
}

function noKind(): never {
  throw new Error(`Nothing was written: say what.\n${usage}`);
}
