import type { Timeline } from '../../story/timeline.ts';
import type { Id } from '../../story/items.ts';

/** A timeline of more events than this is folded, so that a long story stays a light page. */
const EVENTS_IN_FULL = 150;
/** So many of the newest events of a folded timeline, and all that are `high` or to come, stay in full. */
const NEWEST_IN_FULL = 100;

/**
 * The events that stand on the timeline as one plain line, as `low` ones always do. Of a folded timeline these are the
 * older ones too: their text, place and people are on the pages of the updates that brought them, their anchors stay.
 */
export function briefEvents({ past, count }: Timeline): ReadonlySet<Id> {
  const events = past.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ event }) => event)));
  const older = count > EVENTS_IN_FULL ? events.slice(0, -NEWEST_IN_FULL) : [];
  const minor = events.filter(({ importance }) => importance === 'low');
  return new Set([...older.filter(({ importance }) => importance !== 'high'), ...minor].map(({ id }) => id));
}
