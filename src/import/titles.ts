import { idFrom } from '../schema/fields.ts';

/** A text cut at a word, with an ellipsis where something is missing. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${cut(text, longest - 1)}…`;
}

/** The first clause of a sentence where it is a title, else its beginning. */
export function firstClause(sentence: string, longest: number): string {
  const clause = sentence.slice(0, longest).replace(/,[^,]*$/u, '');
  return sentence.length > longest && clause.length >= shortestClause ? clause : shortened(sentence, longest);
}

const shortestClause = 40;

/** The first words of a text, as many as fit, without a sign at their end. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return text
    .slice(0, end > 0 ? end : longest)
    .replace(/[\s,;:–—(-]+$/u, '')
    .toWellFormed();
}

/** An id of a few words, which none of `taken` is; undefined where the text has no letter from a to z and no digit. */
export function idOf(text: string, taken: ReadonlySet<string>, words = 5): string | undefined {
  const id = idFrom(text.slice(0, 400)).split('-').slice(0, words).join('-').slice(0, 60).replace(/-$/, '');
  if (id === '') return undefined;
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
