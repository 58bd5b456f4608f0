import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { digestOf } from '../newsroom/digest.ts';
import { isWhole, keyOf, printFiles, readFiles } from '../press/files.ts';
import type { Store } from '../press/store.ts';
import type { Files } from '../press/tree.ts';
import { writeFile } from '../press/write-file.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { runPress } from './astro.ts';
import { compilePages, isPartOfProgram } from './compiled-pages.ts';
import type { Progress } from './progress.ts';
import { isSearchNote, makeSearch } from './search-files.ts';

/** What a site is made of. */
export interface Making {
  readonly newsroom: Newsroom;
  /** Stands for the content. */
  readonly content: string;
  /** Stands for all else: the program, its configuration and its settings. */
  readonly common: string;
  /** Scheme, host and base path, with a slash at its end. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** For what is needed on the way. */
  readonly work: string;
  readonly progress: Progress;
}

/** A site whose files are all in the store. */
export interface Made {
  readonly files: Files;
  /** What is in the store besides, and is to stay there. */
  readonly notes: readonly string[];
  readonly permalinks: readonly string[];
}

/** Makes the site, or as much of it as is not in the store: nothing where nothing has changed. */
export async function makeSite(making: Making, store: Store, signal: AbortSignal): Promise<Made> {
  const list = keyOf('site', making.common, making.content);
  if (!isWhole(list, store)) {
    const pages = await printPages(making, store, signal);
    let found = 0;
    const tell = () => {
      found += 1;
      making.progress.show('Search entries', found);
    };
    const search = await makeSearch(pages, making.common, store, { signal, tell });
    store.put(list, printFiles(new Map([...pages, ...search])));
  }
  const files = readFiles(store.fileOf(list));
  const permalinks = files.get(permalinksPath);
  if (permalinks === undefined) throw new Error(`The build made no ${permalinksPath}.`);
  const notes = [...files].filter(([path]) => isNote(path));
  return {
    files: new Map([...files].filter(([path]) => !isNote(path))),
    notes: [list, ...notes.map(([, key]) => key)],
    permalinks: JSON.parse(readFileSync(store.fileOf(permalinks), 'utf8')),
  };
}

const permalinksPath = 'permalinks.json';

/** What is there for the build itself. */
function isNote(path: string): boolean {
  return path === permalinksPath || isSearchNote(path) || isPartOfProgram(path);
}

async function printPages(making: Making, store: Store, signal: AbortSignal): Promise<Files> {
  const { newsroom, common, content, env, work, root, progress } = making;
  const { files: compiled, program } = await compilePages(making, store, signal);
  const [handover, list] = [join(work, 'handover'), join(work, 'pages.json')];
  writeFile(handover, serialize({ newsroom, digests: newsroom.briefings.map(digestOf) }));
  const order = { program, store: store.folder, handover, list, root, common, content };
  await runPress(order, env, signal, (done, all) => progress.show('Pages', done, all));
  return new Map([...readFiles(list), ...compiled]);
}
