import { startOf } from '../../dates/order.ts';
import { offsetAt } from '../../dates/zone.ts';
import type { Edition } from '../../story/edition.ts';

/** How far the story’s clock is from UTC, `UTC+3`, where that is the same at all of its events. */
export function commonOffset({ items, timeZone }: Pick<Edition, 'items' | 'timeZone'>): string | undefined {
  const starts = items.timeline.map(({ value }) => startOf(value.date, timeZone)).filter(Number.isFinite);
  const [offset, ...others] = new Set(starts.map((start) => offsetAt(timeZone, start)));
  return others.length === 0 ? offset : undefined;
}
