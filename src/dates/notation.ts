/** A way of writing dates that is not ours, and what it may stand for in ours. */
export interface Notation {
  readonly form: RegExp;
  /** What follows the quoted text: `does not begin with the year`. */
  readonly fault: string;
  /** The moments that the text may stand for; they need not exist. */
  readonly meant?: (match: RegExpExecArray) => readonly string[];
  /** For when it cannot be told what is meant. */
  readonly remedy: string | ((match: RegExpExecArray) => string);
}

/** Digits with a leading zero where there is one only. */
export function pad(digits = ''): string {
  return digits.padStart(2, '0');
}
