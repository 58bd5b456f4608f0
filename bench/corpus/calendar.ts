import type { Random } from './random.ts';

const minute = 60_000;
const dayLength = 86_400_000;
/** All stories are told from here to the end of 2025: years ago for every reader of a clock. */
const first = Date.UTC(2019, 0, 1);
const span = 2500;

/** When a story begins, and when each of its updates is published, in milliseconds. */
export function momentsOf(
  random: Random,
  length: number,
): { readonly begin: number; readonly updates: readonly number[] } {
  const step = Math.min(3 * dayLength, Math.floor((span * dayLength) / (length + 1) / minute) * minute);
  const room = span - Math.ceil((step * (length + 1)) / dayLength);
  const begin = first + random.whole(Math.max(1, room)) * dayLength + random.whole(1440) * minute;
  return { begin, updates: Array.from({ length }, (_, index) => begin + (index + 1) * step) };
}

/** `2024-03-02T08:00Z` */
export function momentOf(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 16)}Z`;
}

/** `2024-03-02`, or so many days later. */
export function dayOf(moment: number, later = 0): string {
  return new Date(moment + later * dayLength).toISOString().slice(0, 10);
}
