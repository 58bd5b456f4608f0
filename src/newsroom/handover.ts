import type { Newsroom } from '../story/newsroom.ts';

/** The content as the pages find it. */
export interface Handover {
  /** The last state without an error. */
  readonly newsroom?: Newsroom;
  /** Of its briefings, in their order. */
  readonly digests?: readonly string[];
  /** What is wrong with the state on the disk; only in live editing. */
  readonly report?: string;
}

/*
 * Astro runs the pages as programs of their own, in the same process but with modules of their own: what is read for
 * them outside can only be handed over by a name that both sides know.
 */

const place = Symbol.for('throughline.handover');
const counter = globalThis as { [place]?: Handover };

export function handOver(handover: Handover): void {
  counter[place] = handover;
}

export function handedOver(): Handover {
  return counter[place] ?? {};
}
