import { oncePerNumber, oncePerText } from '../once.ts';
import { dateOfNumber, numberOfDate } from './calendar.ts';
import { formatterFor } from './formatters.ts';
import type { ClockTime, Point } from './moment.ts';

/** `May 2025`, to head a month. */
export function monthLabel({ year, month }: { year: number; month: number }, language: string): string {
  return dateText({ year, month }, true, language);
}

/** `2025`, to head a year. */
export function yearLabel(year: number, language: string): string {
  return dateText({ year }, true, language);
}

/** `16 May 2025`, `May`: as much as the point says; its year may be left out where there is a month. */
export function dateText(point: Point, withYear: boolean, language: string): string {
  const { full, short } = datesIn(language);
  return (withYear ? full : short)(numberOfDate(point));
}

// To write a date or a time costs far more than to know it, and much happens on the same days.
const datesIn = oncePerText((language) => {
  const writing = (withYear: boolean) =>
    oncePerNumber((number) => {
      const point = dateOfNumber(number);
      return unbroken(formatterFor(language, fieldsOf(point, withYear)).format(wallClock(point)));
    });
  return { full: writing(true), short: writing(false) };
});

/** Two texts and what stands between them: `23`, `–`, `25 May`. Both points say equally much. */
export interface RangeText {
  readonly start: string;
  readonly separator: string;
  readonly end: string;
}

/** A range of bare days, months or years, with what both ends share written once. */
export function dateRangeText(start: Point, end: Point, withYear: boolean, language: string): RangeText {
  const formatter = formatterFor(language, fieldsOf(start, withYear));
  const parts = formatter.formatRangeToParts(wallClock(start), wallClock(end));
  const secondDate = parts.findIndex((part) => part.source === 'endRange');
  const joined = (some: typeof parts) => unbroken(some.map((part) => part.value).join(''));
  const ownOfStart = joined(parts.filter((part) => part.source === 'startRange'));
  const [, closing = '', separator = ''] =
    /^(.*?)(\s*[-–]\s*|)$/.exec(parts[secondDate - 1]?.value ?? '') ?? [];
  return {
    start: joined(parts.slice(0, secondDate - 1)) + unbroken(separator ? closing : ''),
    separator: separator ? dashBetween(ownOfStart) : unbroken(closing),
    end: joined(parts.slice(secondDate)),
  };
}

/** A dash closes up between single words or numbers and stands apart where one side has several. */
export function dashBetween(...sides: readonly string[]): string {
  return sides.some((side) => /\s/.test(side.trim())) ? '\u00a0– ' : '–';
}

/** `13:35`, or as the language writes it. */
export function timeText({ hour, minute, second }: ClockTime, language: string): string {
  const { toMinute, toSecond } = timesIn(language);
  return second === undefined
    ? toMinute(Date.UTC(2000, 0, 1, hour, minute))
    : toSecond(Date.UTC(2000, 0, 1, hour, minute, second));
}

const timesIn = oncePerText((language) => {
  const hour = hourOf(formatterFor(language, { hour: 'numeric' }));
  const writing = (fields: Intl.DateTimeFormatOptions) =>
    oncePerNumber((time) => unbroken(formatterFor(language, fields).format(time)));
  return {
    toMinute: writing({ hour, minute: '2-digit' }),
    toSecond: writing({ hour, minute: '2-digit', second: '2-digit' }),
  };
});

/** Languages with a clock of 24 hours have two digits of each: 09:05, 00:30. */
function hourOf(formatter: Intl.DateTimeFormat): '2-digit' | 'numeric' {
  return formatter.resolvedOptions().hourCycle === 'h23' ? '2-digit' : 'numeric';
}

function fieldsOf({ month, day }: Point, withYear: boolean): Intl.DateTimeFormatOptions {
  return {
    ...((withYear || !month) && { year: 'numeric' }),
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
}

function wallClock({ year, month = 1, day = 1 }: Point): number {
  return Date.UTC(year, month - 1, day);
}

function unbroken(text: string): string {
  return text.replace(/[ \u2009]/g, '\u00a0');
}
