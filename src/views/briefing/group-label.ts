import { monthLabel, yearLabel } from '../../dates/calendar-text.ts';
import type { Page } from '../page.ts';

/** `May 2025`, or `2022` for a whole year. */
export function groupLabel({ locale }: Page, { year, month }: { year: number; month?: number }): string {
  return month === undefined ? yearLabel(year, locale) : monthLabel({ year, month }, locale);
}
