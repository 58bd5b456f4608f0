import { Temporal } from 'temporal-polyfill';
import { instantOfPoint } from './instant.ts';
import type { Instant, Moment, Point } from './moment.ts';

/**
 * The first instant of a moment: of a bare day, month or year as it begins in the IANA time zone, of a date-time by
 * its own offset. `-Infinity` when the start is open.
 */
export function startOf(moment: Moment, timeZone: string): Instant {
  return spanOf(moment, timeZone).start;
}

/** The first instant after a moment (a date-time has no length: its end is its start). `Infinity` when the end is open. */
export function endOf(moment: Moment, timeZone: string): Instant {
  return spanOf(moment, timeZone).end;
}

/**
 * Orders moments by start, then by end, then by their text, so that two different ones never tie. A moment with an
 * open start (“by 1 June”) stands where it ends.
 */
export function compareMoments(a: Moment, b: Moment, timeZone: string): number {
  const [left, right] = [spanOf(a, timeZone), spanOf(b, timeZone)];
  return compare(left.place, right.place) || compare(left.end, right.end) || compare(a.edtf, b.edtf);
}

interface Span {
  readonly start: Instant;
  readonly end: Instant;
  /** Where it stands in a list. */
  readonly place: Instant;
}

// Time zone arithmetic costs a thousand times as much as a comparison, and a long timeline is sorted again for each
// of its editions. Moments are plain data that nobody changes, so what was worked out for one stays true.
const spans = new WeakMap<Moment, Map<string, Span>>();

function spanOf(moment: Moment, timeZone: string): Span {
  const known = spans.get(moment) ?? new Map<string, Span>();
  const span = known.get(timeZone) ?? measure(moment, timeZone);
  spans.set(moment, known.set(timeZone, span));
  return span;
}

function measure(moment: Moment, timeZone: string): Span {
  const [first, last] = moment.kind === 'point' ? [moment.at, moment.at] : [moment.start, moment.end];
  const start = first ? beginningOf(first, timeZone) : Number.NEGATIVE_INFINITY;
  const end = last ? endingOf(last, timeZone) : Number.POSITIVE_INFINITY;
  return { start, end, place: first ? start : end };
}

function beginningOf(point: Point, timeZone: string): Instant {
  return instantOfPoint(point) ?? startOfDay(firstDay(point), timeZone);
}

function endingOf(point: Point, timeZone: string): Instant {
  const length = point.day ? { days: 1 } : point.month ? { months: 1 } : { years: 1 };
  return instantOfPoint(point) ?? startOfDay(firstDay(point).add(length), timeZone);
}

function firstDay({ year, month = 1, day = 1 }: Point): Temporal.PlainDate {
  return new Temporal.PlainDate(year, month, day);
}

function startOfDay(date: Temporal.PlainDate, timeZone: string): Instant {
  return date.toZonedDateTime(timeZone).epochMilliseconds;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
