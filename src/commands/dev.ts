import { importAstro } from './astro.ts';
import { runToEnd } from './run-to-end.ts';

/* `npm run dev`: serves the site while it is written, with its drafts; a saved file shows at once. */
await runToEnd(async (signal) => {
  process.env.PREVIEW = 'yes';
  const { dev } = await importAstro();
  const server = await dev({});
  await new Promise((done) => signal.addEventListener('abort', done));
  await server.stop();
  return 0;
});
