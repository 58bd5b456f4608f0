import { join } from 'node:path';
import { isWhole, keepFolder, keyOf, printFiles, readFiles } from '../press/files.ts';
import type { Store } from '../press/store.ts';
import { type Files, layOut } from '../press/tree.ts';
import { runAstro } from './astro.ts';

/** What pages are compiled of, and where. */
export interface Compiling {
  /** Stands for the program, its configuration and its settings. */
  readonly common: string;
  readonly env: NodeJS.ProcessEnv;
  readonly work: string;
}

export interface Compiled {
  /** What is public, and the compiled pages with what they were kept as. */
  readonly files: Files;
  /** The folder of the compiled pages, ready to be loaded. */
  readonly program: string;
}

/** Whether a file is none of the site, but of the compiled pages. */
export function isPartOfProgram(path: string): boolean {
  return path.startsWith(folder);
}

const folder = 'compiled-pages/';
const listPath = `${folder}list.json`;

/** Has Astro compile the pages, which depend on no content; where they are in the store, Astro is not started. */
export async function compilePages(making: Compiling, store: Store, signal: AbortSignal): Promise<Compiled> {
  const program = join(making.work, 'pages');
  const list = keyOf('compiled pages', making.common);
  if (!isWhole(list, store)) {
    const site = join(making.work, 'site');
    const own = { OUT_DIR: site, PAGE_PROGRAM: program, BUILD_CACHE_DIR: join(making.work, 'cache') };
    await runAstro({ ...making.env, ...own }, signal);
    const parts = [...keepFolder(program, store)].map(([path, key]) => [folder + path, key] as const);
    store.put(list, printFiles(new Map([...keepFolder(site, store), ...parts])));
  }
  const files = readFiles(store.fileOf(list));
  const parts = [...files].filter(([path]) => isPartOfProgram(path));
  layOut(program, new Map(parts.map(([path, key]) => [path.slice(folder.length), key])), store);
  return { files: new Map([...files, [listPath, list]]), program };
}
