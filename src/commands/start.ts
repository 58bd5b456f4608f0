import { importAstro } from './astro.ts';
import { buildSite } from './build-site.ts';
import { runToEnd } from './run-to-end.ts';
import { local, settings } from './settings.ts';

/* `npm start`: builds the site, serves it on this machine and says where, until it is stopped. */
await runToEnd(async (signal) => {
  const chosen = settings(process.env);
  if ((await buildSite(chosen, signal, { cold: false })).kind === 'problems') return 1;
  const server = await serve();
  console.log(`The site is at http://${local.host}:${server.port}${chosen.basePath} (stop with Ctrl+C).`);
  await new Promise((done) => signal.addEventListener('abort', done));
  await server.stop();
  return 0;
});

async function serve() {
  const { preview } = await importAstro();
  try {
    return await preview({ logLevel: 'silent' });
  } catch (error) {
    if (!/port/i.test(String(error))) throw error;
    throw new Error(
      `Port ${local.port} is taken by another program. Stop that program and run npm start again; the site itself is built.`,
    );
  }
}
