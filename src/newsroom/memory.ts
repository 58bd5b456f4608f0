/**
 * What was worked out before, under all that it was worked out from: the same inputs are said to be the same text.
 * `work` gives plain data, and depends on nothing else.
 */
export interface Memory {
  readonly recall: <T>(inputs: readonly string[], work: () => T) => Recalled<T>;
}

export interface Recalled<T> {
  readonly value: T;
  /** Of the value, where the memory knows one. */
  readonly digest?: string;
}

/** Works everything out. */
export const noMemory: Memory = { recall: (_, work) => ({ value: work() }) };
