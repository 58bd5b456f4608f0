import { readFileSync } from 'node:fs';
import type { SearchRecords } from '../outputs/search-records.ts';
import { keep, keyOf, printFiles, readFiles } from '../press/files.ts';
import type { Store } from '../press/store.ts';
import type { Files } from '../press/tree.ts';
import { indexSearch } from './index-search.ts';
import { joinIndexes } from './join-indexes.ts';
import { type Batch, type Part, partsOf } from './search-parts.ts';

/** Whether a file is none of the site, but what the index of its search was made of. */
export function isSearchNote(path: string): boolean {
  return path.startsWith(recordsFolder) || path.startsWith(partsFolder);
}

const recordsFolder = 'search-records/';
const partsFolder = 'search-parts/';

/**
 * The index of a site’s search, made from the records among its files, with notes. Of its parts, of about `size` bytes
 * of records, only those are made that are not in the store.
 */
export async function makeSearch(
  site: Files,
  common: string,
  store: Store,
  signal: AbortSignal,
  size?: number,
): Promise<Files> {
  const { language, batches } = recordsIn(site, store);
  const notes = new Map<string, string>();
  for (const part of partsOf(batches, size)) {
    // Nothing but the first part has the language of the site alone: see `joinIndexes`.
    const tag = notes.size === 0 ? language : `${language}-x-${part.number}`;
    const key = keyOf('search', common, tag, ...part.batches.map(({ text }) => text));
    if (!store.has(key)) store.put(key, printFiles(await indexPart(part, tag, store, signal)));
    notes.set(partsFolder + part.number, key);
  }
  const indexes = [...notes.values()].map((key) => readFiles(store.fileOf(key)));
  const index = joinIndexes(indexes, {
    read: (key) => readFileSync(store.fileOf(key), 'utf8'),
    keep: (text) => keep(Buffer.from(text), store),
  });
  return new Map([...notes, ...index]);
}

/** The records of the site, those of a briefing as they are: most of them need not be looked into. */
function recordsIn(site: Files, store: Store): { language: string; batches: readonly Batch[] } {
  const files = [...site]
    .filter(([path]) => path.startsWith(recordsFolder))
    .map(([path, key]) => ({ home: path, text: readFileSync(store.fileOf(key)) }));
  const things = files.find(({ home }) => home === `${recordsFolder}things.json`);
  if (!things) throw new Error('The build made no records for the search.');
  const { language, records } = recordsOf(things);
  const single = records.map((record) => ({
    home: record.url,
    text: Buffer.from(JSON.stringify({ language, records: [record] })),
  }));
  return { language, batches: [...single, ...files.filter((file) => file !== things)] };
}

async function indexPart(part: Part, language: string, store: Store, signal: AbortSignal): Promise<Files> {
  const records = part.batches.flatMap((batch) => recordsOf(batch).records);
  const files = await indexSearch({ language, records }, signal);
  return new Map(files.map(({ path, content }) => [`pagefind/${path}`, keep(content, store)]));
}

function recordsOf({ text }: Batch): SearchRecords {
  return JSON.parse(Buffer.from(text).toString('utf8'));
}
