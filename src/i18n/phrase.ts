import type { Phrase } from './words.ts';

/** What a phrase says before and after its text, for a text that is more than text: a link, a date. */
export function around(phrase: Phrase): readonly [before: string, after: string] {
  const [before = '', after = ''] = phrase(slot).split(slot);
  return [before, after];
}

/** Not a character of any text. */
const slot = '\u0000';
