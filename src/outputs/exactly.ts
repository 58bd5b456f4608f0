import { timestampOf } from '../dates/datetime.ts';
import type { Point } from '../dates/moment.ts';

/** In ISO 8601 (`2025`, `2025-05`, `2025-05-16`, `2025-05-16T13:35:00+03:00`); undefined for what is not exact. */
export function exactly(point: Point | undefined): string | undefined {
  return point && !point.approximate && !point.uncertain ? timestampOf(point) : undefined;
}
