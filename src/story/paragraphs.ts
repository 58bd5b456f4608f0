/** A paragraph that says something which the text did not say before. */
export type ParagraphChange =
  | { readonly kind: 'new'; readonly index: number; readonly now: string }
  | { readonly kind: 'changed'; readonly index: number; readonly was: string; readonly now: string };

/**
 * The paragraphs of a text that differ in meaning from all that it held before; `index` counts those of the new text.
 * What was left out, moved or slightly reworded is no change.
 */
export function changedParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly ParagraphChange[] {
  return after.flatMap((now, index): readonly ParagraphChange[] => {
    if (before.includes(now)) return [];
    const [nearest] = before
      .map((was) => ({ was, fresh: freshCharacters(was, now) }))
      .toSorted((a, b) => a.fresh - b.fresh);
    if (!nearest || nearest.fresh > now.length / 2) return now === '' ? [] : [{ kind: 'new', index, now }];
    if (nearest.fresh <= Math.min(SMALL_EDIT, now.length * SMALL_SHARE)) return [];
    return [{ kind: 'changed', index, was: nearest.was, now }];
  });
}

/** So many characters of new words are no change of meaning, nor is this share of a short paragraph. */
const SMALL_EDIT = 50;
const SMALL_SHARE = 1 / 4;

/**
 * The edit distance of two texts, by whole words and in characters, where leaving out costs nothing. Counted by
 * characters, almost any short text could be made out of a long one by leaving out.
 */
function freshCharacters(was: string, now: string): number {
  if (was === now) return 0;
  const old = wordsOf(was);
  // Each entry: the fewest characters to add to the first words of `was` to make the first words of `now`.
  let row = new Array<number>(old.length + 1).fill(0);
  for (const word of wordsOf(now)) {
    const next = [(row[0] ?? 0) + word.length];
    for (const [index, oldWord] of old.entries()) {
      const kept = word === oldWord ? (row[index] ?? 0) : Number.POSITIVE_INFINITY;
      next.push(Math.min(kept, next[index] ?? 0, (row[index + 1] ?? 0) + word.length));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Without marks and case, which carry no meaning of their own. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
