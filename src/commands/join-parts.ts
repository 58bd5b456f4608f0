import type { Files } from '../press/tree.ts';

/** A part of an index. */
export interface IndexPart {
  /** By path, all but what lists them. */
  readonly files: Files;
  readonly entry: Entry;
  readonly kinds: Kinds;
}

/** What Pagefind begins with. */
export interface Entry {
  readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
}

/** See `indexSearch`. */
export type Kinds = Readonly<Record<string, readonly string[]>>;

/**
 * The parts of an index as one, which lies in one folder like any other: to Pagefind each is of another language, as
 * `en`, `en-x-1` and `en-x-2` are, whose words are English all the same. No file of one has the name of another’s. The
 * first has the program for all.
 */
export function joinParts(parts: readonly IndexPart[]): IndexPart {
  const languages = parts.flatMap(({ entry }) => Object.entries(entry.languages));
  const wasm = languages[0]?.[1].wasm ?? null;
  const kinds = Map.groupBy(
    parts.flatMap((part) => Object.entries(part.kinds)),
    ([kind]) => kind,
  );
  return {
    files: new Map(
      parts.flatMap(({ files }, at) => [...files].filter(([path]) => at === 0 || isOwn.test(path))),
    ),
    entry: {
      ...parts[0]?.entry,
      languages: Object.fromEntries(languages.map(([language, index]) => [language, { ...index, wasm }])),
    },
    kinds: Object.fromEntries([...kinds].map(([kind, of]) => [kind, of.flatMap(([, ids]) => ids)])),
  };
}

/** What a part has for itself, with its language in the name. */
const isOwn = /\/(index|fragment)\/|\.pf_meta$/;
