import { endsTitle, isRoleWord } from './roles.ts';
import type { Word } from './words.ts';

/** Words from `start` to before `end`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The name that begins at a word: two to five words with capitals, and particles (`van`, `bin`) between them. */
export function nameAt(words: readonly Word[], start: number): Run | undefined {
  if (!isPart(words, start)) return undefined;
  let end = start + 1;
  while (end < words.length && end - start < 5 && !words[end - 1]?.ends) {
    const particles = particlesAt(words, end);
    if (!isPart(words, end + particles)) break;
    end += particles + 1;
    if (/[’']s$/u.test(words[end - 1]?.text ?? '')) break;
  }
  return end - start >= 2 ? { start, end } : undefined;
}

/** Small words that stand in the middle of names. */
function particlesAt(words: readonly Word[], at: number): number {
  let count = 0;
  while (count < 2 && particle.test(words[at + count]?.text ?? '') && !words[at + count]?.ends) count += 1;
  return count;
}

const particle = /^(van|von|der|den|de|da|di|del|dos|du|la|le|bin|ibn|al|el|ben|ter|af|zu)$/;

function isPart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.capital || isRoleWord(word) || endsTitle(words, at)) return false;
  if (!/^\p{Lu}[\p{L}\p{M}.’'ʼ-]*$/u.test(word.text) || /^\p{Lu}{2,}$/u.test(word.text)) return false;
  if (/^(Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Prof|Rev)\.?$/.test(word.text)) return false;
  const { tags } = word;
  if (
    [
      'Demonym',
      'WeekDay',
      'Month',
      'Pronoun',
      'Determiner',
      'Preposition',
      'Conjunction',
      'Auxiliary',
      'QuestionWord',
      'Country',
    ].some((tag) => tags.has(tag))
  )
    return false;
  return !(
    at === 0 &&
    !tags.has('Person') &&
    (tags.has('Adverb') || tags.has('Adjective') || tags.has('Verb') || tags.has('Plural'))
  );
}
