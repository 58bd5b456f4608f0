import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { compile, type Occasion } from './compile.ts';
import { reportOf } from './report.ts';

/** The one entry of the collection. */
export const NEWSROOM = 'newsroom';

/**
 * Astro's door to the content folder. The whole folder is one entry, because its files are checked, numbered and
 * linked together; an error in any of them stops a build, and in live editing is logged while the last good state stays.
 */
export function newsroomLoader(folder: string, occasion: Occasion): Loader {
  return {
    name: 'throughline-newsroom',
    load: async ({ store, logger, watcher }) => {
      const load = (): void => {
        const { newsroom, problems } = compile(folder, occasion);
        if (!newsroom) throw new Error(`The content has problems.\n\n${reportOf(problems, folder)}`);
        store.clear();
        store.set({ id: NEWSROOM, data: { ...newsroom } });
      };
      load();
      watcher?.add(resolve(folder));
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(resolve(folder) + sep)) return;
        try {
          load();
          logger.info(`Read ${folder} again.`);
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}
