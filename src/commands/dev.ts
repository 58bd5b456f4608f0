import { mkdirSync, writeFileSync } from 'node:fs';
import { compile } from '../newsroom/compile.ts';
import { importAstro } from './astro.ts';
import { idSnippets } from './id-snippets.ts';
import { runToEnd } from './run-to-end.ts';
import { settings } from './settings.ts';

/* `npm run dev`: serves the site while it is written, with its drafts; a saved file shows at once. */
await runToEnd(async (signal) => {
  process.env.PREVIEW = 'yes';
  const { dev } = await importAstro();
  const server = await dev({});
  writeIdSnippets();
  await new Promise((done) => signal.addEventListener('abort', done));
  await server.stop();
  return 0;
});

/** As they are at the start: they change with every new person, so they are no part of the repository. */
function writeIdSnippets(): void {
  const { newsroom } = compile(settings(process.env).contentDir, { preview: true });
  if (!newsroom) return;
  mkdirSync('.vscode', { recursive: true });
  writeFileSync('.vscode/ids.code-snippets', idSnippets(newsroom));
}
