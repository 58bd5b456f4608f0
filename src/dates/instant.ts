import type { Instant, Point } from './moment.ts';

/** The instant of a date-time; undefined for a bare day, month or year, which is no instant. */
export function instantOf({ year, month, day, time }: Point): Instant | undefined {
  if (!month || !day || !time) return undefined;
  return Date.UTC(year, month - 1, day, time.hour, time.minute - time.offset, time.second ?? 0);
}
