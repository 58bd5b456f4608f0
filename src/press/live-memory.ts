import type { Memory, Recalled } from '../newsroom/memory.ts';

/** A memory for as long as the process runs, over one that lasts longer. */
export interface LiveMemory extends Memory {
  /** Forgets what was not asked for since it was tidied last. */
  readonly tidy: () => void;
}

/** Gives the very same objects again, so that what was made of them need not be made again either. */
export function openLiveMemory(lasting: Memory): LiveMemory {
  let earlier = new Map<string, Recalled<unknown>>();
  let recent = new Map<string, Recalled<unknown>>();
  return {
    recall: <T>(inputs: readonly string[], work: () => T): Recalled<T> => {
      const key = inputs.join('\n');
      const found = recent.get(key) ?? earlier.get(key) ?? lasting.recall(inputs, work);
      recent.set(key, found);
      return found as Recalled<T>;
    },
    tidy: () => {
      earlier = recent;
      recent = new Map();
    },
  };
}
