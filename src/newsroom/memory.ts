/**
 * What was worked out before, under all that it was worked out from: the same inputs are said to be the same text.
 * `work` gives plain data, and depends on nothing else.
 */
export interface Memory {
  readonly recall: <T>(this: void, inputs: readonly string[], work: () => T) => Recalled<T>;
}

export interface Recalled<T> {
  readonly value: T;
  /** Of the value, where the memory knows one. */
  readonly digest?: string;
}

/** Works everything out. */
export const noMemory: Memory = { recall: (_, work) => ({ value: work() }) };

/** Tells after each question how many there were. */
export function counted({ recall }: Memory, tell: (questions: number) => void): Memory {
  let questions = 0;
  return {
    recall: (inputs, work) => {
      const recalled = recall(inputs, work);
      questions += 1;
      tell(questions);
      return recalled;
    },
  };
}
