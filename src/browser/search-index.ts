import { searchParts } from './search-parts.ts';

/** The index of the search, once it is loaded. */
export interface SearchIndex {
  readonly find: (query: string) => Promise<readonly Found[]>;
}

/** Something that was found, best first. */
export interface Found {
  readonly kind: string;
  readonly load: () => Promise<FoundText>;
}

/** What is shown of it; see `SearchRecord` for the fields of `meta`. */
export interface FoundText {
  /** From the root of the site. */
  readonly raw_url: string;
  /** All that was indexed. */
  readonly content: string;
  /** The part of it that matched, as HTML. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<'title' | 'names' | 'others' | 'date', string | undefined>>;
}

/** What we use of `pagefind.js`. */
interface Program {
  readonly createInstance: (options: object) => Pagefind;
}

interface Pagefind {
  readonly mergeIndex: (folder: string, options: object) => Promise<void>;
  readonly filters: () => Promise<unknown>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly id: string; readonly data: () => Promise<FoundText> }[];
  }>;
}

/** Names come before titles, titles before texts, and those who are only named come last. */
const metaWeights = { names: 10, title: 3, date: 3, others: 0.2 };

/** Loads the index that lies in a folder; `folder` ends with a slash. */
export async function openIndex(folder: string): Promise<SearchIndex> {
  // All parts of an index are listed in one file, of which nobody must have an older version.
  const options = { ranking: { metaWeights }, metaCacheTag: String(Date.now()) };
  const [program, parts, kinds]: [Program, readonly string[], ReadonlyMap<string, string>] =
    await Promise.all([
      import(/* @vite-ignore */ `${folder}pagefind.js`),
      partsIn(`${folder}pagefind-entry.json?ts=${options.metaCacheTag}`),
      kindsIn(folder),
    ]);
  // In a worker it would load its code twice, and answer no sooner.
  const pagefind = program.createInstance({ ...options, noWorker: true });
  // By its whole address: by its path alone Pagefind takes a folder of parts for the one that it knows already.
  await Promise.all(parts.map((language) => pagefind.mergeIndex(folder, { ...options, language })));
  // Resolves once everything is there, or tells of the failure.
  await pagefind.filters();
  return {
    find: async (query) => {
      const results =
        parts.length === 0
          ? (await pagefind.search(query)).results
          : await searchParts(pagefind.search, query);
      return results.map(({ id, data }) => ({ kind: kinds.get(id) ?? '', load: data }));
    },
  };
}

/** The languages under which the index has parts besides the first. */
async function partsIn(entry: string): Promise<readonly string[]> {
  const response = await fetch(entry);
  const { languages }: { readonly languages: object } = await response.json();
  return Object.keys(languages).filter((language) => language.includes('-x-'));
}

async function kindsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const response = await fetch(`${folder}kinds.json`);
  const kinds: Readonly<Record<string, readonly string[]>> = await response.json();
  return new Map(Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const)));
}
