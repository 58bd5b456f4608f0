import { resolve, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { compile, type Occasion } from '../newsroom/compile.ts';
import { handedOver, handOver } from '../newsroom/handover.ts';
import { reportOf } from '../newsroom/report.ts';
import { codeKey } from './code-key.ts';
import { openReadings } from './kept.ts';
import { openLiveMemory } from './live-memory.ts';

/**
 * Reads the content folder now, and again whenever something changes in it, and has the pages reloaded that are open.
 * While it has an error, every page shows the report instead of itself.
 */
export function followContent(
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
  folder: string,
  occasion: Occasion,
): void {
  const memory = openLiveMemory(openReadings(resolve(folder), codeKey(resolve())));
  const read = (): void => {
    const { newsroom, problems } = compile(folder, { ...occasion, memory });
    memory.tidy();
    if (newsroom) {
      handOver({ newsroom });
      return;
    }
    const report = `The content has problems.\n\n${reportOf(problems, folder)}`;
    logger.error(report);
    handOver({ ...handedOver(), report });
  };
  const reload = (): void => server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  let [served, changed] = [0, 0];
  server.middlewares.use((request, _, next) => {
    if (request.headers.accept?.includes('text/html')) served = performance.now();
    next();
  });
  // A page begins to listen a moment after it was served: what changed in between it has not heard of.
  server.ws.on('connection', () => {
    if (served < changed) reload();
  });
  const readAgain = (): void => {
    read();
    changed = performance.now();
    logger.info(`Read ${folder} again.`);
    // Astro’s own words for it: the paths of the routes are to be asked for again.
    for (const environment of Object.values(server.environments)) {
      environment.hot.send('astro:content-changed', {});
    }
    reload();
  };
  read();
  server.watcher.add(resolve(folder));
  let awaited: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(resolve(folder) + sep)) return;
    clearTimeout(awaited);
    awaited = setTimeout(readAgain, SETTLED);
  });
}

/** Milliseconds after which several files that change together, as when a branch is changed, have done so. */
const SETTLED = 20;
