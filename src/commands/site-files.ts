import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { digestOf } from '../newsroom/digest.ts';
import { keep, keepFolder, printFiles, readFiles } from '../press/files.ts';
import type { Store } from '../press/store.ts';
import type { Files } from '../press/tree.ts';
import { writeFile } from '../press/write-file.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { runAstro } from './astro.ts';
import { indexSearch } from './index-search.ts';

/** What a site is made of. */
export interface Making {
  readonly newsroom: Newsroom;
  /** Stands for the content. */
  readonly content: string;
  /** Stands for all else: the program, its configuration and its settings. */
  readonly common: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where Astro may leave what it needs on the way. */
  readonly work: string;
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
  if (!store.has(list)) {
    const pages = await printPages(making, store, signal);
    const records = readFileSync(store.fileOf(noteIn(pages, recordsPath)));
    const search = keyOf('search', making.common, records);
    if (!store.has(search)) store.put(search, printFiles(await keepIndex(records, store, signal)));
    store.put(list, printFiles(new Map([...pages, ['', search]])));
  }
  const pages = readFiles(store.fileOf(list));
  const search = noteIn(pages, '');
  const notes = [...noted].map((path) => noteIn(pages, path));
  const files = [...pages, ...readFiles(store.fileOf(search))].filter(([path]) => !noted.has(path));
  return {
    files: new Map(files),
    notes: [list, ...notes],
    permalinks: JSON.parse(readFileSync(store.fileOf(noteIn(pages, permalinksPath)), 'utf8')),
  };
}

/* What the pages leave for the build itself. */
const recordsPath = 'search-records.json';
const permalinksPath = 'permalinks.json';
const noted: ReadonlySet<string> = new Set(['', recordsPath, permalinksPath]);

function noteIn(pages: Files, path: string): string {
  const key = pages.get(path);
  if (key === undefined) throw new Error(`The build made no ${path}.`);
  return key;
}

async function printPages(
  { newsroom, common, content, env, work }: Making,
  store: Store,
  signal: AbortSignal,
) {
  const [site, handed, list] = [join(work, 'site'), join(work, 'newsroom'), join(work, 'pages.json')];
  writeFile(handed, serialize({ newsroom, digests: newsroom.briefings.map(digestOf) }));
  const own = { OUT_DIR: site, BUILD_CACHE_DIR: join(work, 'cache') };
  const press = { PRESS_STORE: store.folder, PRESS_NEWSROOM: handed, PRESS_LIST: list };
  await runAstro({ ...env, ...own, ...press, PRESS_KEY: common, PRESS_CONTENT: content }, signal);
  return new Map([...readFiles(list), ...keepFolder(site, store)]);
}

async function keepIndex(records: Buffer, store: Store, signal: AbortSignal): Promise<Files> {
  const files = await indexSearch(JSON.parse(records.toString('utf8')), signal);
  return new Map(files.map(({ path, content }) => [`pagefind/${path}`, keep(content, store)]));
}

function keyOf(...inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\n');
  return hash.digest('hex').slice(0, 32);
}
