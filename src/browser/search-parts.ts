/** What we use of a result. */
interface Result {
  /** Begins with the language under which the index has its part: `en_5ca9636`, `en-x-3_81ae121`. */
  readonly id: string;
}

type Search<R> = (query: string) => Promise<{ readonly results: readonly R[] }>;

/** So many words of a question are looked at one by one. */
const MOST_WORDS = 8;

/** Ends a word so that no other begins with it: nobody writes this letter. */
const END = '\uE000';

/**
 * What all parts of an index have, best first. For a word with which none of its own begins, Pagefind takes the longest
 * that it begins with, or leaves it out. A part does so for itself; what it then finds counts only where no part has
 * better.
 */
export async function searchParts<R extends Result>(search: Search<R>, query: string): Promise<readonly R[]> {
  const whole = search(query);
  const { results } = await whole;
  const parts = new Set(results.map(partOf));
  const words = new Set(query.replaceAll('"', ' ').split(/\s+/).filter(Boolean));
  // A question of one word is answered already.
  const again: Search<R> = (asked) => (asked === query.trim() ? whole : search(asked));
  const having = await Promise.all(
    [...words].slice(0, MOST_WORDS).map((word) => partsWith(word, parts, again)),
  );
  const isMeant = (part: string) => having.every((some) => some.size === 0 || some.has(part));
  return results.filter((result) => isMeant(partOf(result)));
}

/** Those of some parts, and more, that have a word, or one that begins with it. */
async function partsWith<R extends Result>(
  word: string,
  parts: ReadonlySet<string>,
  search: Search<R>,
): Promise<ReadonlySet<string>> {
  const exact = new Set((await search(`"${word}"`)).results.map(partOf));
  if ([...parts].every((part) => exact.has(part))) return exact;
  const [all, less] = await Promise.all([search(word), search(word + END)]);
  const shorter = byPart(less.results);
  const longer = [...byPart(all.results)].filter(([part, ids]) => ids !== shorter.get(part));
  return new Set([...exact, ...longer.map(([part]) => part)]);
}

/** The ids of all results of each part. */
function byPart(results: readonly Result[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const result of results.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    ids.set(partOf(result), `${ids.get(partOf(result)) ?? ''} ${result.id}`);
  return ids;
}

function partOf({ id }: Result): string {
  return id.slice(0, id.lastIndexOf('_'));
}
