import { counting } from './plural.ts';
import type { CommitmentState } from './words.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const numerals = counting('en')({ other: '{}' });

/** Numbers up to ten are words in running text. */
export function inWords(count: number): string {
  return small[count] ?? numerals(count);
}

/** With a capital, as a sentence begins. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “no events”, “one event”, “63 events” */
export function countOfEvents(count: number): string {
  return `${inWords(count)} ${count === 1 ? 'event' : 'events'}`;
}

const commitmentStates: readonly (readonly [CommitmentState, string])[] = [
  ['kept', 'kept'],
  ['under-way', 'under way'],
  ['agreed', 'agreed and not begun'],
  ['stalled', 'stalled'],
  ['broken', 'broken'],
];

/** “Two of five are kept, one is under way, two are stalled.” */
export function commitmentsIntro(counts: Readonly<Record<CommitmentState, number>>): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const clauses = commitmentStates
    .filter(([state]) => counts[state] > 0)
    .map(([state, word], index) => {
      const count = counts[state];
      const subject =
        count === all ? allOf(all) : index === 0 ? `${inWords(count)} of ${inWords(all)}` : inWords(count);
      return `${subject} ${count === 1 ? 'is' : 'are'} ${word}`;
    });
  return clauses.length === 0 ? '' : `${capitalized(clauses.join(', '))}.`;
}

function allOf(count: number): string {
  if (count === 1) return 'the only one';
  return count === 2 ? 'both' : `all ${inWords(count)}`;
}
