import type { EventLeaf } from 'schema-dts';
import type { Moment } from '../../dates/moment.ts';
import { pathTo, pathToBriefing } from '../../story/directory.ts';
import type { Id } from '../../story/items.ts';
import type { EventRow } from '../../story/timeline.ts';
import { addressOf } from '../origin.ts';
import { type Dates, datesOf } from './dates.ts';
import { type Publication, referenceTo } from './graph.ts';

/**
 * The events of which other programs should know: the important ones, and those that did not simply happen as far as
 * anybody had announced them. All others are on the timeline only, for the sake of the weight of the page.
 */
export function notableEvents(rows: readonly EventRow[]): readonly EventRow[] {
  return rows.filter(
    ({ event, announcedFor }) =>
      event.importance === 'high' || event.status !== 'happened' || announcedFor.length > 0,
  );
}

/** An event of a briefing; its place only where the page shows it. */
export function eventOf(
  publication: Publication,
  slug: Id,
  row: EventRow,
  { withPlace }: { readonly withPlace: boolean },
): EventLeaf {
  const { event, place } = row;
  return {
    '@type': 'Event',
    name: event.title,
    ...standingOf(row),
    ...(withPlace &&
      place && {
        location: {
          '@type': 'Place',
          ...referenceTo(publication, pathTo({ kind: 'place', id: place.id })),
          name: place.name,
        },
      }),
    url: addressOf(publication, pathToBriefing(slug), `e-${event.id}`),
  };
}

type Standing = Dates & Pick<EventLeaf, 'eventStatus' | 'previousStartDate'>;

/** Of a postponed event there is no date any more, only those that lapsed. */
function standingOf({ event, announcedFor }: EventRow): Standing {
  switch (event.status) {
    case 'postponed':
      return { eventStatus: `${schema}EventPostponed`, ...previously([...announcedFor, event.date]) };
    case 'cancelled':
      return {
        ...datesOf(event.date),
        eventStatus: `${schema}EventCancelled`,
        ...previously(announcedFor),
      };
    default: {
      const before = previously(announcedFor);
      const eventStatus =
        `${schema}Event${'previousStartDate' in before ? 'Rescheduled' : 'Scheduled'}` as const;
      return { ...datesOf(event.date), eventStatus, ...before };
    }
  }
}

const schema = 'https://schema.org/';

/** “Between 20 and 30 June” was announced for no day on which the event could have begun. */
function previously(dates: readonly Moment[]): Pick<EventLeaf, 'previousStartDate'> {
  const days = dates.flatMap((date) => (date.kind === 'point' ? (datesOf(date).startDate ?? []) : []));
  const [day, ...others] = days;
  if (day === undefined) return {};
  return { previousStartDate: others.length === 0 ? day : days };
}
