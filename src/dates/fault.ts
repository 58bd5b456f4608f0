/** Why a text is not a moment. */
export interface MomentFault {
  /** What is wrong, beginning with a verb phrase about the value and without a full stop: `“2025-13” is not a month: …`. */
  readonly fault: string;
  /** What to write instead: one or more whole sentences. */
  readonly remedy: string;
}

/** The text in quotation marks, shortened when it is far too long for a date. */
export function quote(text: string): string {
  return text.length > longest ? `“${text.slice(0, longest)}…”` : `“${text}”`;
}

const longest = 80;
