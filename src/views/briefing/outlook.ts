import type { PointMoment } from '../../dates/moment.ts';
import { concludedOn } from '../../story/concluded.ts';
import type { Edition } from '../../story/edition.ts';
import { nextEvents } from '../../story/next.ts';
import type { EventRow, Timeline } from '../../story/timeline.ts';

/** What is to come: planned events, soonest first; or that the story has ended, and when. */
export type Outlook =
  | { readonly kind: 'planned'; readonly first: EventRow; readonly later: readonly EventRow[] }
  | { readonly kind: 'concluded'; readonly on: PointMoment };

/** Later plans than these are on the timeline only. */
const PLANS_SHOWN = 3;

/** Undefined where nothing is planned and the story goes on. */
export function outlookOf(edition: Edition, timeline: Timeline): Outlook | undefined {
  if (edition.status === 'concluded') return { kind: 'concluded', on: concludedOn(edition) };
  const [first, ...later] = nextEvents(timeline);
  return first && { kind: 'planned', first, later: later.slice(0, PLANS_SHOWN - 1) };
}
