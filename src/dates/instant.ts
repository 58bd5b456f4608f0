import type { Instant, Moment, Point } from './moment.ts';

/** The instant of a date with a time of day; undefined for everything that has a length. */
export function instantOf(moment: Moment): Instant | undefined {
  return moment.kind === 'point' ? instantOfPoint(moment.at) : undefined;
}

export function instantOfPoint({ year, month, day, time }: Point): Instant | undefined {
  if (!month || !day || !time) return undefined;
  return Date.UTC(year, month - 1, day, time.hour, time.minute - time.offset, time.second ?? 0);
}
