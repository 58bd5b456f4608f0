/**
 * Styles that print a line at the foot of every sheet, so that a sheet that was handed round says of what it is and as
 * of when.
 */
export function printStamp(line: string): string {
  return `@page{@bottom-left{content:${cssString(line)};font:9pt sans-serif}}`;
}

/** Text as a string of a style sheet (CSS Syntax Level 3, 4.3.5) that cannot end the string, nor the element it is in. */
function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<\p{Cc}]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
