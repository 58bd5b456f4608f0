/*
 * Which letters a picture can show. A text with any other has no picture: an empty box in the place of a letter is
 * worse than none.
 */

/** The text as a picture has it: spaces and hyphens of one kind each, and no marks that are not seen. */
export function drawn(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** The first letter that no font at hand has; undefined where all can be shown. */
export function missingLetter(text: string): string | undefined {
  return [...drawn(text)].find((letter) => !known.test(letter));
}

// Latin with the letters of Vietnamese, Greek, Cyrillic, and the signs of running text: what the six subsets of
// `fonts.ts` hold, less what some of them leave out in spite of the range that they name.
const known =
  /^[ -~¡-¬®-ʯ\u037A-\u037F\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u03E1\u0400-\u052FḀ-ỿ–—‘-‚“-„†•…′″‹›⁄₠-⃀№™−]$/u;
