import { parseMoment } from '../dates/parse.ts';

/**
 * A date found in a text. Nothing of a `stated` one is inferred; a `resolved` one is, and carries the mark `?`;
 * an `open` one needs an editor to decide.
 */
export type DateGuess = {
  /** As the text has it. */
  readonly words: string;
  /** What an editor has to know, whole sentences; may be empty. */
  readonly note: string;
} & ({ readonly kind: 'stated' | 'resolved'; readonly edtf: string } | { readonly kind: 'open' });

/** Where relative dates are counted from. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const open = (words: string, note: string): DateGuess => ({ kind: 'open', words, note });

/** The guess, unless there is no such date. */
export function sound(guess: DateGuess): DateGuess {
  if (guess.kind === 'open') return guess;
  const parsed = parseMoment(guess.edtf);
  return 'fault' in parsed ? open(guess.words, `${parsed.fault}. ${parsed.remedy}`) : guess;
}
