import { findInvisible, withoutInvisible } from '../markdown/characters.ts';

/** A text without the characters that no reader sees, and what they were (`U+200B`). Line ends become `\n`. */
export function clean(text: string): { readonly text: string; readonly removed: readonly string[] } {
  const lines = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  const marked = withoutInvisible(lines);
  if (marked === lines) return { text: lines, removed: [] };
  const removed = [...new Set(findInvisible(lines).map(({ name }) => name))];
  const kept = lines.split('').filter((unit, at) => marked[at] !== '\uFFFD' || unit === '\uFFFD');
  return { text: kept.join(''), removed };
}

/** One line: every run of white space is a single space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
