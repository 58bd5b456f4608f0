import { readFileSync } from 'node:fs';
import type { SearchRecords } from '../outputs/search-records.ts';
import { keep, keyOf } from '../press/files.ts';
import type { Store } from '../press/store.ts';
import type { Files } from '../press/tree.ts';
import { indexSearch } from './index-search.ts';
import { type IndexPart, joinParts } from './join-parts.ts';
import { type Batch, type Part, partsOf } from './search-parts.ts';

/** Whether a file is none of the site, but what the index of its search was made of. */
export function isSearchNote(path: string): boolean {
  return path.startsWith(recordsFolder) || path.startsWith(partsFolder);
}

const recordsFolder = 'search-records/';
const partsFolder = 'search-parts/';

export interface Indexing {
  readonly signal: AbortSignal;
  /** Told of each record that it is in the index. */
  readonly tell?: () => void;
  /** Of a part, in bytes of records. */
  readonly size?: number;
}

/**
 * The index of a site’s search, made from the records among its files, with notes. Only those of its parts are made that
 * are not in the store.
 */
export async function makeSearch(
  site: Files,
  common: string,
  store: Store,
  { size, ...indexing }: Indexing,
): Promise<Files> {
  const { language, batches } = recordsIn(site, store);
  const notes = new Map<string, string>();
  const parts: IndexPart[] = [];
  for (const part of partsOf(batches, size)) {
    // The first is that which a page in this language finds; for the others see `joinParts`.
    const tag = notes.size === 0 ? language : `${language}-x-${part.number}`;
    const key = keyOf('search', common, tag, ...part.batches.map(({ text }) => text));
    const known = keptPart(key, store);
    const made = known ?? (await indexPart(part, tag, store, indexing));
    if (!known) store.put(key, printPart(made));
    notes.set(partsFolder + part.number, key);
    parts.push(made);
  }
  const { files, entry, kinds } = joinParts(parts);
  const keepJson = (value: object) => keep(Buffer.from(JSON.stringify(value)), store);
  return new Map([...notes, ...files, [entryPath, keepJson(entry)], [kindsPath, keepJson(kinds)]]);
}

const entryPath = 'pagefind/pagefind-entry.json';
const kindsPath = 'pagefind/kinds.json';

/** A part that is in the store, with all its files. */
function keptPart(key: string, store: Store): IndexPart | undefined {
  if (!store.has(key)) return undefined;
  const { files, ...lists } = JSON.parse(readFileSync(store.fileOf(key), 'utf8'));
  const part: IndexPart = { ...lists, files: new Map(files) };
  return [...part.files.values()].every(store.has) ? part : undefined;
}

function printPart({ files, ...lists }: IndexPart): string {
  return JSON.stringify({ ...lists, files: [...files] });
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

async function indexPart(
  part: Part,
  language: string,
  store: Store,
  { signal, tell }: Indexing,
): Promise<IndexPart> {
  const records = part.batches.flatMap((batch) => recordsOf(batch).records);
  const made = await indexSearch({ language, records }, signal, tell);
  const bytes = new Map(made.map(({ path, content }) => [`pagefind/${path}`, content]));
  const listIn = (path: string) => JSON.parse(Buffer.from(bytes.get(path) ?? '').toString('utf8'));
  const files = [...bytes].filter(([path]) => path !== entryPath && path !== kindsPath);
  return {
    files: new Map(files.map(([path, content]) => [path, keep(content, store)])),
    entry: listIn(entryPath),
    kinds: listIn(kindsPath),
  };
}

function recordsOf({ text }: Batch): SearchRecords {
  return JSON.parse(Buffer.from(text).toString('utf8'));
}
