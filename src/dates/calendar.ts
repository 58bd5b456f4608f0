import type { Point } from './moment.ts';

/** The twelve months, for messages to editors and for reading dates that are written in words. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** How many days a month of the Gregorian calendar has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `2025-05-16`; the numbers need not make a day that exists. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day after, as `2025-05-17`. */
export function dayAfter(year: number, month: number, day: number): string {
  if (day < daysInMonth(year, month)) return isoDay(year, month, day + 1);
  return month < 12 ? isoDay(year, month + 1, 1) : isoDay(year + 1, 1, 1);
}

/** A day, month or year as a number, by which something can be remembered of it. */
export function numberOfDate({ year, month = 0, day = 0 }: Point): number {
  return (year * MONTHS + month) * DAYS + day;
}

/** The date of such a number. */
export function dateOfNumber(number: number): Point {
  const [months, day] = [Math.floor(number / DAYS), number % DAYS];
  const [year, month] = [Math.floor(months / MONTHS), months % MONTHS];
  return { year, ...(month > 0 && { month }), ...(day > 0 && { day }) };
}

/** More than a year has months, and a month days. */
const MONTHS = 16;
const DAYS = 32;

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
