import { oncePer } from '../once.ts';
import { agendaOf, wasPlanned } from '../story/agenda.ts';
import { type Directory, pathToBriefing } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import type { Id } from '../story/items.ts';
import { ledgerOf } from '../story/ledger.ts';
import { pathToCalendar, siteCalendarPath } from '../story/offers.ts';
import { type CalendarDesk, type CalendarEntry, calendarEntry } from './calendar-entry.ts';
import { dayText, instantText, lineOf, shortLine, textLine } from './calendar-lines.ts';
import { addressOf } from './origin.ts';

/** A calendar (RFC 5545) of the dated events of all briefings. */
export function writeSiteCalendar(desk: CalendarDesk, editions: readonly Edition[]): string {
  return write(
    editions.flatMap((edition) => entriesOf(desk, edition)),
    subscription(desk, desk.site.name, '', siteCalendarPath),
  );
}

/** A calendar of the dated events of a briefing. */
export function writeCalendar(desk: CalendarDesk, edition: Edition): string {
  const { slug, label } = edition;
  const name = `${label} – ${desk.site.name}`;
  return write(
    entriesOf(desk, edition),
    subscription(desk, name, pathToBriefing(slug), pathToCalendar(slug)),
  );
}

/** The events that are or were planned: once one took place, its calendar is still there. */
export function plannedEvents(edition: Edition, directory: Directory): readonly Id[] {
  return [...plannedIn(edition, directory).keys()];
}

/** A calendar of one of these events alone. */
export function writeEventCalendar(desk: CalendarDesk, edition: Edition, event: Id): string {
  const dated = plannedIn(edition, desk.directory).get(event);
  if (!dated) throw new Error(`${event} was never planned`);
  return write([calendarEntry(desk, edition, dated)]);
}

const plannedIn = oncePer((edition: Edition, directory: Directory) => {
  const planned = agendaOf(edition, directory, ledgerOf(edition)).filter(wasPlanned);
  return new Map(planned.map((dated) => [dated.row.event.id, dated]));
});

function entriesOf(desk: CalendarDesk, edition: Edition): readonly CalendarEntry[] {
  return agendaOf(edition, desk.directory, ledgerOf(edition)).map((dated) =>
    calendarEntry(desk, edition, dated),
  );
}

/** What makes a calendar one that a program keeps up to date. */
interface Subscription {
  readonly name: string;
  readonly page: string;
  readonly file: string;
}

/** `page` and `file` are paths from the root of the site. */
function subscription({ origin }: CalendarDesk, name: string, page: string, file: string): Subscription {
  return { name, page: addressOf(origin, page), file: addressOf(origin, file) };
}

function write(entries: readonly CalendarEntry[], followed?: Subscription): string {
  return [
    lineOf('BEGIN', 'VCALENDAR'),
    lineOf('VERSION', '2.0'),
    lineOf('PRODID', '-//Throughline//Calendar//EN'),
    ...(followed ? [lineOf('URL', followed.page), lineOf('SOURCE;VALUE=URI', followed.file)] : []),
    lineOf('CALSCALE', 'GREGORIAN'),
    lineOf('METHOD', 'PUBLISH'),
    ...(followed ? [shortLine('NAME', followed.name), shortLine('X-WR-CALNAME', followed.name), asked] : []),
    ...entries.map(eventText),
    lineOf('END', 'VCALENDAR'),
  ].join('');
}

/** After how long programs ask again. */
const asked = lineOf('REFRESH-INTERVAL;VALUE=DURATION', 'PT12H') + lineOf('X-PUBLISHED-TTL', 'PT12H');

function eventText(entry: CalendarEntry): string {
  const { place } = entry;
  const changed = instantText(entry.changed);
  return [
    lineOf('BEGIN', 'VEVENT'),
    lineOf('UID', entry.uid),
    lineOf('SEQUENCE', entry.sequence),
    lineOf('DTSTAMP', changed),
    ...spanLines(entry),
    shortLine('SUMMARY', entry.title),
    // News takes none of the reader’s time.
    lineOf('TRANSP', 'TRANSPARENT'),
    ...(place ? [shortLine('LOCATION', place.name)] : []),
    ...(place?.coordinates
      ? [lineOf('GEO', `${place.coordinates.latitude};${place.coordinates.longitude}`)]
      : []),
    textLine('DESCRIPTION', entry.description),
    shortLine('CATEGORIES', entry.category),
    lineOf('URL;VALUE=URI', entry.address),
    lineOf('STATUS', entry.status),
    lineOf('CREATED', instantText(entry.created)),
    lineOf('LAST-MODIFIED', changed),
    lineOf('END', 'VEVENT'),
  ].join('');
}

function spanLines({ span }: CalendarEntry): readonly string[] {
  if (span.kind === 'times')
    return [
      lineOf('DTSTART', instantText(span.start)),
      ...(span.end === undefined ? [] : [lineOf('DTEND', instantText(span.end))]),
    ];
  return [
    lineOf('DTSTART;VALUE=DATE', dayText(span.first)),
    lineOf('DTEND;VALUE=DATE', dayText(span.after)),
    // Outlook takes it for midnight else.
    lineOf('X-MICROSOFT-CDO-ALLDAYEVENT', 'TRUE'),
    lineOf('X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT', 'TRUE'),
  ];
}
