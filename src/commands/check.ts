import { resolve } from 'node:path';
import { buildNow } from '../newsroom/build-now.ts';
import { compile } from '../newsroom/compile.ts';
import { hasErrors, reportOf } from '../newsroom/report.ts';
import { named } from './settings.ts';

/* `npm run check`: every problem of the content folder. Exit code 1 when there is an error; `--json` gives data. */

const folder = named(resolve(process.env.CONTENT_DIR || 'content'));
const { problems } = compile(folder, givenNow());
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(problems, null, 2));
} else {
  process.stdout.write(problems.length === 0 ? `${folder} is in order.\n` : reportOf(problems, folder));
}
process.exitCode = hasErrors(problems) ? 1 : 0;

function givenNow(): ReturnType<typeof buildNow> {
  try {
    return buildNow(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
