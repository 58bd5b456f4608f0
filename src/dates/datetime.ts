import { isoDay, twoDigits } from './calendar.ts';
import { instantOfPoint } from './instant.ts';
import type { Point } from './moment.ts';

/** What a `<time datetime>` may hold: `2025`, `2025-05`, `2025-05-16`, `2025-05-16T13:35+03:00`; no marks. */
export function datetimeOf({ year, month, day, time }: Point): string {
  if (!month) return `${year}`;
  if (!day) return `${year}-${twoDigits(month)}`;
  if (!time) return isoDay(year, month, day);
  const { hour, minute, second, offset } = time;
  const clock = [hour, minute, ...(second === undefined ? [] : [second])].map(twoDigits).join(':');
  return `${isoDay(year, month, day)}T${clock}${offset === 0 ? 'Z' : offsetText(offset)}`;
}

/** RFC 3339, which wants seconds and an offset: `2025-05-16T13:35:00+03:00`; a day, month or year as in `datetimeOf`. */
export function timestampOf(point: Point): string {
  return datetimeOf(
    point.time ? { ...point, time: { ...point.time, second: point.time.second ?? 0 } } : point,
  );
}

/** The same moment on the clock of UTC; a bare day, month or year stays as it is. */
export function toUtc(point: Point): Point {
  const instant = instantOfPoint(point);
  if (instant === undefined || !point.time) return point;
  const utc = new Date(instant);
  return {
    ...point,
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    day: utc.getUTCDate(),
    time: { ...point.time, hour: utc.getUTCHours(), minute: utc.getUTCMinutes(), offset: 0 },
  };
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
