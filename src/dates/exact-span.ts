import { dayAfter, isoDay } from './calendar.ts';
import { instantOfPoint } from './instant.ts';
import type { Instant, Moment, Point } from './moment.ts';

/** What a calendar can hold: whole days, or an instant, or the time from one instant to a later one. */
export type ExactSpan =
  | {
      readonly kind: 'days';
      /** `2025-05-16` */
      readonly first: string;
      /** The day after the last one. */
      readonly after: string;
    }
  | { readonly kind: 'times'; readonly start: Instant; readonly end?: Instant };

/**
 * The days or times of a moment that is exact and sure. Undefined for months and years, for what is uncertain or about
 * a day, and where an end is open. A time that is approximate, or at one end only, says no more than its day.
 */
export function exactSpanOf(moment: Moment): ExactSpan | undefined {
  const [start, end] = moment.kind === 'point' ? [moment.at, moment.at] : [moment.start, moment.end];
  if (!start || !end || !isSureDay(start) || !isSureDay(end)) return undefined;
  const [from, to] = [exactInstant(start), exactInstant(end)];
  if (from !== undefined && to !== undefined) {
    return { kind: 'times', start: from, ...(to > from && { end: to }) };
  }
  return { kind: 'days', first: isoDay(...dayOf(start)), after: dayAfter(...dayOf(end)) };
}

/** A mark behind a time is about the time, and what is about a time is sure of its day. */
function isSureDay({ day, time, approximate, uncertain }: Point): boolean {
  return day !== undefined && !uncertain && (time !== undefined || !approximate);
}

function exactInstant(point: Point): Instant | undefined {
  return point.approximate ? undefined : instantOfPoint(point);
}

function dayOf({ year, month = 1, day = 1 }: Point): [year: number, month: number, day: number] {
  return [year, month, day];
}
