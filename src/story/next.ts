import { endOf } from '../dates/order.ts';
import type { Edition } from './edition.ts';
import type { EventRow, Timeline } from './timeline.ts';

/** The planned events that had not passed when the edition was published, soonest first. */
export function nextEvents(timeline: Timeline, edition: Edition): readonly EventRow[] {
  return timeline.ahead.filter(
    ({ event }) => event.status === 'planned' && endOf(event.date, edition.timeZone) >= edition.at,
  );
}
