import type { Place } from './work.ts';

/*
 * Characters that no reader sees: private use (the marks of `safe-html.ts` among them), halves of pairs,
 * non-characters, controls, direction controls, and spaces without width.
 * Joiners (U+200C, U+200D) and direction marks stay: Persian, Indian languages and emoji need them.
 */
const invisible =
  /(?![\t\n\r])[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** The text with each invisible character replaced by U+FFFD; no character moves. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, (found) => '\uFFFD'.repeat(found.length));
}

/** The invisible characters of a text, as `U+200B`, with their places; one for each line. */
export function findInvisible(text: string): readonly (Place & { readonly name: string })[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((content, index) => {
    const [first] = content.matchAll(invisible);
    if (!first) return [];
    return [{ line: index + 1, column: first.index + 1, name: nameOf(first[0]) }];
  });
}

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
