import { closest, distance } from 'fastest-levenshtein';

/** The known word most like the given one, if it is like it at all. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(word, known);
  return distance(word, found) <= Math.max(2, word.length / 3) ? found : undefined;
}
