import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { compile, type Occasion } from './compile.ts';
import { reportOf } from './report.ts';

/** The entry that holds the content. */
export const NEWSROOM = 'newsroom';

/** The entry whose body is the report, as long as the content has errors; only in live editing. */
export const REPORT = 'report';

/**
 * Astro's door to the content folder. The whole folder is one entry, because its files are checked, numbered and
 * linked together. An error in any of them stops a build; in live editing it becomes an entry of its own, which every
 * page shows instead of itself until the error is mended.
 */
export function newsroomLoader(folder: string, occasion: Occasion): Loader {
  return {
    name: 'throughline-newsroom',
    load: async ({ store, logger, watcher }) => {
      const load = (): void => {
        const { newsroom, problems } = compile(folder, occasion);
        if (newsroom) {
          store.clear();
          store.set({ id: NEWSROOM, data: { ...newsroom } });
          return;
        }
        const report = `The content has problems.\n\n${reportOf(problems, folder)}`;
        if (!watcher) throw new Error(report);
        logger.error(report);
        store.set({ id: REPORT, data: {}, body: report });
      };
      load();
      watcher?.add(resolve(folder));
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(resolve(folder) + sep)) return;
        load();
        logger.info(`Read ${folder} again.`);
      });
    },
  };
}
