import { Temporal } from 'temporal-polyfill';
import { oncePerNumber, oncePerText } from '../once.ts';
import { dateOfNumber, daysInMonth, numberOfDate } from './calendar.ts';
import { instantOfPoint } from './instant.ts';
import type { Instant, Moment, Point } from './moment.ts';

/**
 * The first instant of a moment: of a bare day, month or year as it begins in the IANA time zone, of a date-time by
 * its own offset. `-Infinity` when the start is open.
 */
export function startOf(moment: Moment, timeZone: string): Instant {
  return spanOf(moment, timeZone).start;
}

/** The first instant of a month; `month` is 1 to 12. */
export function startOfMonth(year: number, month: number, timeZone: string): Instant {
  return startOf(monthOf(`${year}-${month}`), timeZone);
}

// The strip of each edition has the same months below it.
const monthOf = oncePerText((edtf): Moment => {
  const [year = 0, month = 1] = edtf.split('-').map(Number);
  return { kind: 'point', edtf, at: { year, month } };
});

/** The first instant after a moment (a date-time has no length: its end is its start). `Infinity` when the end is open. */
export function endOf(moment: Moment, timeZone: string): Instant {
  return spanOf(moment, timeZone).end;
}

/**
 * Orders moments by start, then by end, then by their text, so that two different ones never tie. A moment with an
 * open start (“by 1 June”) stands where it ends.
 */
export function compareMoments(a: Moment, b: Moment, timeZone: string): number {
  return compareSpans(spanOf(a, timeZone), spanOf(b, timeZone)) || compare(a.edtf, b.edtf);
}

/** Sorts things by their moments, in the order of `compareMoments`. */
export function byMoment<T>(
  things: readonly T[],
  momentOf: (thing: T) => Moment,
  timeZone: string,
): readonly T[] {
  return things
    .map((thing) => ({ thing, moment: momentOf(thing), span: spanOf(momentOf(thing), timeZone) }))
    .toSorted((a, b) => compareSpans(a.span, b.span) || compare(a.moment.edtf, b.moment.edtf))
    .map(({ thing }) => thing);
}

function compareSpans(a: Span, b: Span): number {
  return compare(a.place, b.place) || compare(a.end, b.end);
}

interface Span {
  readonly start: Instant;
  readonly end: Instant;
  /** Where it stands in a list. */
  readonly place: Instant;
}

// Time zone arithmetic costs a thousand times as much as a comparison, and a long timeline is sorted again for each
// of its editions. Moments are plain data that nobody changes, so what was worked out for one stays true.
const spans = new Map<string, WeakMap<Moment, Span>>();

function spanOf(moment: Moment, timeZone: string): Span {
  const inZone = spans.get(timeZone) ?? new WeakMap<Moment, Span>();
  const known = inZone.get(moment);
  if (known) return known;
  const span = measure(moment, timeZone);
  spans.set(timeZone, inZone.set(moment, span));
  return span;
}

function measure(moment: Moment, timeZone: string): Span {
  const [first, last] = moment.kind === 'point' ? [moment.at, moment.at] : [moment.start, moment.end];
  const start = first ? beginningOf(first, timeZone) : Number.NEGATIVE_INFINITY;
  const end = last ? endingOf(last, timeZone) : Number.POSITIVE_INFINITY;
  return { start, end, place: first ? start : end };
}

function beginningOf(point: Point, timeZone: string): Instant {
  return instantOfPoint(point) ?? startOfDay(point, timeZone);
}

function endingOf(point: Point, timeZone: string): Instant {
  return instantOfPoint(point) ?? startOfDay(after(point), timeZone);
}

/** The day, month or year that follows. */
function after({ year, month, day }: Point): Point {
  if (!month) return { year: year + 1 };
  if (day && day < daysInMonth(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1 } : { year: year + 1 };
}

function startOfDay({ year, month = 1, day = 1 }: Point, timeZone: string): Instant {
  return startsIn(timeZone)(numberOfDate({ year, month, day }));
}

// Much happens on the same days, and most days end where another begins.
const startsIn = oncePerText((timeZone) =>
  oncePerNumber((number) => {
    const { year, month = 1, day = 1 } = dateOfNumber(number);
    return new Temporal.PlainDate(year, month, day).toZonedDateTime(timeZone).epochMilliseconds;
  }),
);

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
