import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { exactSpanOf } from '../dates/exact-span.ts';
import { oncePer } from '../once.ts';
import { agendaOf, wasPlanned } from '../story/agenda.ts';
import { type Directory, pathToBriefing } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import type { Id } from '../story/items.ts';
import { ledgerOf } from '../story/ledger.ts';
import { pathToCalendar, siteCalendarPath } from '../story/offers.ts';
import { type CalendarDesk, type CalendarEntry, calendarEntry } from './calendar-entry.ts';
import { addressOf } from './origin.ts';

/** A calendar (RFC 5545) of the dated events of all briefings. */
export function writeSiteCalendar(desk: CalendarDesk, editions: readonly Edition[]): string {
  return write(
    subscription(desk, desk.site.name, '', siteCalendarPath),
    editions.flatMap((edition) => entriesOf(desk, edition)),
  );
}

/** A calendar of the dated events of a briefing. */
export function writeCalendar(desk: CalendarDesk, edition: Edition): string {
  const { slug, label } = edition;
  const calendar = subscription(
    desk,
    `${label} – ${desk.site.name}`,
    pathToBriefing(slug),
    pathToCalendar(slug),
  );
  return write(calendar, entriesOf(desk, edition));
}

/** The events that are or were planned: once one took place, its calendar is still there. */
export function plannedEvents({ items }: Edition): readonly Id[] {
  const planned = items.timeline.filter((item) => wasPlanned(item) && exactSpanOf(item.value.date));
  return planned.map(({ id }) => id);
}

/** A calendar of one of these events alone. */
export function writeEventCalendar(desk: CalendarDesk, edition: Edition, event: Id): string {
  const dated = plannedIn(edition, desk.directory).get(event);
  if (!dated) throw new Error(`${event} was never planned`);
  return write(publication(), [calendarEntry(desk, edition, dated)]);
}

const plannedIn = oncePer((edition: Edition, directory: Directory) => {
  const planned = agendaOf(edition, directory, ledgerOf(edition)).filter(wasPlanned);
  return new Map(planned.map((dated) => [dated.row.event.id, dated]));
});

/** Programs ask again after so many seconds. */
const REFRESH = 12 * 60 * 60;

function entriesOf(desk: CalendarDesk, edition: Edition): readonly CalendarEntry[] {
  return agendaOf(edition, desk.directory, ledgerOf(edition)).map((dated) =>
    calendarEntry(desk, edition, dated),
  );
}

function publication(): ICalCalendar {
  return ical({
    prodId: { company: 'Throughline', product: 'Calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
  });
}

/** A calendar that a program keeps up to date; `page` and `file` are paths from the root of the site. */
function subscription({ origin }: CalendarDesk, name: string, page: string, file: string): ICalCalendar {
  return publication()
    .name(escapeText(oneLine(name)))
    .url(addressOf(origin, page))
    .source(addressOf(origin, file))
    .ttl(REFRESH);
}

function write(calendar: ICalCalendar, entries: readonly CalendarEntry[]): string {
  for (const entry of entries) calendar.createEvent(eventData(entry));
  // The library leaves out the end of the last line.
  return `${calendar.toString()}\r\n`;
}

/** Everything that the library would else take from the clock or from chance is given. */
function eventData(entry: CalendarEntry): ICalEventData {
  const { span } = entry;
  return {
    id: entry.uid,
    sequence: entry.sequence,
    ...(span.kind === 'days'
      ? { allDay: true, start: span.first, end: span.after }
      : { start: new Date(span.start), ...(span.end !== undefined && { end: new Date(span.end) }) }),
    stamp: new Date(entry.changed),
    created: new Date(entry.created),
    lastModified: new Date(entry.changed),
    summary: oneLine(entry.title),
    description: lines(entry.description),
    ...(entry.place && { location: locationOf(entry.place) }),
    categories: [{ name: oneLine(entry.category) }],
    url: entry.address,
    status: ICalEventStatus[entry.status],
    // News takes none of the reader’s time.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function locationOf({ name, coordinates }: NonNullable<CalendarEntry['place']>) {
  return {
    title: oneLine(name),
    ...(coordinates && { geo: { lat: coordinates.latitude, lon: coordinates.longitude } }),
  };
}

/** TEXT has no controls but tabs (RFC 5545, 3.3.11); the library escapes line feeds and leaves the others in. */
function lines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ');
}

function oneLine(text: string): string {
  return lines(text).replaceAll('\n', ' ');
}

/** For the name of a calendar, which the library writes as it is. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}
