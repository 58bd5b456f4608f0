import type { Instant, Moment, Point } from '../dates/moment.ts';
import { endOf } from '../dates/order.ts';
import type { Edition } from './edition.ts';
import type { Event } from './items.ts';

/**
 * From when on a plan has passed: the end of its last day, also where a time was planned. Undefined for what is not
 * planned, and for a date without an end.
 */
export function overdueFrom({ status, date }: Event, timeZone: string): Instant | undefined {
  if (status !== 'planned') return undefined;
  const end = endOf(lastDay(date), timeZone);
  return Number.isFinite(end) ? end : undefined;
}

/** From when on a story that goes on has been without news for so long that readers should know. */
export function quietFrom({ status, at }: Pick<Edition, 'status' | 'at'>): Instant | undefined {
  return status === 'concluded' ? undefined : at + QUIET_AFTER;
}

const QUIET_AFTER = 30 * 24 * 60 * 60 * 1000;

function lastDay(moment: Moment): Moment {
  if (moment.kind === 'point') return { ...moment, at: dayOf(moment.at) };
  return { ...moment, ...(moment.end && { end: dayOf(moment.end) }) };
}

function dayOf({ time, ...day }: Point): Point {
  return time ? day : { ...day };
}
