import type { Files } from '../press/tree.ts';

/** Where the texts of files are. */
export interface Texts {
  readonly read: (key: string) => string;
  /** Returns the key of a text. */
  readonly keep: (text: string) => string;
}

/**
 * Several indexes as one, which lies in one folder like any other: each is that of another language to Pagefind, as
 * `en`, `en-x-1` and `en-x-2` are, so that no file of one has the name of another’s. Their words are those of English
 * all the same. The first has the language of the site, and the program.
 */
export function joinIndexes(indexes: readonly Files[], { read, keep }: Texts): Files {
  const [first = new Map(), ...others] = indexes;
  if (others.length === 0) return first;
  const texts = (path: string) => indexes.map((files) => JSON.parse(read(files.get(path) ?? '')));
  return new Map([
    ...first,
    ...others.flatMap((files) => [...files].filter(([path]) => isOwn.test(path))),
    [entryPath, keep(JSON.stringify(joinEntries(texts(entryPath))))],
    [kindsPath, keep(JSON.stringify(joinKinds(texts(kindsPath))))],
  ]);
}

const entryPath = 'pagefind/pagefind-entry.json';
const kindsPath = 'pagefind/kinds.json';

/** What each index has for itself, with its language in the name. */
const isOwn = /\/(index|fragment)\/|\.pf_meta$/;

interface Entry {
  readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
}

/** Where each language is to be found; the program is that of the first for all. */
function joinEntries(entries: readonly Entry[]): Entry {
  const languages = entries.flatMap((entry) => Object.entries(entry.languages));
  const wasm = languages[0]?.[1].wasm ?? null;
  return {
    ...entries[0],
    languages: Object.fromEntries(languages.map(([language, index]) => [language, { ...index, wasm }])),
  };
}

function joinKinds(kinds: readonly Readonly<Record<string, readonly string[]>>[]) {
  const ids = Map.groupBy(kinds.flatMap(Object.entries<readonly string[]>), ([kind]) => kind);
  return Object.fromEntries([...ids].map(([kind, of]) => [kind, of.flatMap(([, some]) => some)]));
}
