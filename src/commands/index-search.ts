import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { SearchRecord, SearchRecords } from '../outputs/search-records.ts';

/** A file of the index: its path within the folder `pagefind`, and what is in it. */
export type SearchFile = Pick<IndexFile, 'path' | 'content'>;

/**
 * The index of a site's search, made from its records. The same records give the same bytes. Throws a sentence where
 * it cannot be made. `tell` is called for each record.
 */
export async function indexSearch(
  { language, records }: SearchRecords,
  signal: AbortSignal,
  tell?: () => void,
): Promise<readonly SearchFile[]> {
  const files = await filesFor(records, language, signal, tell);
  return [...servedOf(files), kindsFile(files, records)];
}

async function filesFor(
  records: readonly SearchRecord[],
  language: string,
  signal: AbortSignal,
  tell?: () => void,
): Promise<readonly IndexFile[]> {
  try {
    const index = await newIndex();
    for (const { url, content, title, names, others, date } of records) {
      signal.throwIfAborted();
      const meta = { title, ...(names && { names }), ...(others && { others }), ...(date && { date }) };
      refuse((await index.addCustomRecord({ url, content, language, meta })).errors);
      tell?.();
    }
    const { errors, files } = await index.getFiles();
    refuse(errors);
    return files;
  } finally {
    await close();
  }
}

/** Pagefind is a program for each kind of machine, which comes in a package of its own. */
async function newIndex(): Promise<PagefindIndex> {
  try {
    const { errors, index } = await createIndex();
    refuse(errors);
    if (index) return index;
  } catch (error) {
    throw new Error(
      `The search index was not made: Pagefind does not start on this machine (${process.platform}, ${process.arch}). ` +
        'Install the packages with their optional ones, or name its program in PAGEFIND_BINARY_PATH.',
      { cause: error },
    );
  }
  throw new Error('The search index was not made: Pagefind gave none.');
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join(' ')}`);
}

/** What the search page asks for; Pagefind’s own interfaces, and languages that the index is not in, are left out. */
function servedOf(files: readonly IndexFile[]): readonly IndexFile[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages }: { readonly languages: Readonly<Record<string, { readonly wasm: string | null }>> } =
    JSON.parse(textOf(entry?.content));
  const engines = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const served = new Set(['pagefind.js', 'pagefind-entry.json', ...engines]);
  return files.filter(({ path }) => served.has(path) || /^(index|fragment)\/|\.pf_meta$/.test(path));
}

/**
 * Of what kind each result is, as `{"person": ["en_5ca9636", …], …}`. Pagefind’s own filters would say so, too, but it
 * writes them in another order each time.
 */
function kindsFile(files: readonly IndexFile[], records: readonly SearchRecord[]): SearchFile {
  const ids = new Map(
    files
      .filter(({ path }) => path.startsWith('fragment/'))
      .map(({ path, content }) => [fragmentOf(content).url, path.slice('fragment/'.length).split('.')[0]]),
  );
  const kinds = Object.groupBy(records, ({ kind }) => kind);
  const idsByKind = Object.entries(kinds).map(([kind, of]) => [
    kind,
    of.flatMap(({ url }) => ids.get(url) ?? []),
  ]);
  return { path: 'kinds.json', content: Buffer.from(JSON.stringify(Object.fromEntries(idsByKind))) };
}

/** What is shown of a result: JSON behind a signature, compressed. */
function fragmentOf(content: Uint8Array): { readonly url: string } {
  return JSON.parse(textOf(gunzipSync(content).subarray('pagefind_dcd'.length)));
}

function textOf(content: Uint8Array | undefined): string {
  return new TextDecoder().decode(content);
}
