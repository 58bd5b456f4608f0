import type { ExactSpan } from '../dates/exact-span.ts';
import { instantOfPoint } from '../dates/instant.ts';
import type { Instant, Moment, PointMoment } from '../dates/moment.ts';
import { printedText, printMoment } from '../dates/print.ts';
import { clockOf } from '../dates/zone.ts';
import { interfaceFor } from '../i18n/language.ts';
import { type DatedEvent, revisionsOf } from '../story/agenda.ts';
import { type Directory, pathToBriefing } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import type { Event } from '../story/items.ts';
import type { Place, Site } from '../story/newsroom.ts';
import { firstPoint } from '../story/timeline.ts';
import { addressOf, type Origin } from './origin.ts';

/** An event as a calendar shows it. */
export interface CalendarEntry {
  readonly uid: string;
  readonly span: ExactSpan;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** How often it was revised so that a calendar has to take note (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** When the file was published that brought it, and that which changed it last. */
  readonly created: Instant;
  readonly changed: Instant;
  readonly title: string;
  /** Several lines. */
  readonly description: string;
  readonly place: Pick<Place, 'name' | 'coordinates'> | undefined;
  /** What its briefing is called. */
  readonly category: string;
  readonly address: string;
}

/** What the calendars of a site are made from. */
export interface CalendarDesk {
  readonly site: Site;
  readonly directory: Directory;
  readonly origin: Origin;
}

/** The id of an event in calendars is made of lasting ids: no edit changes it. A dot is part of none. */
export function calendarEntry(desk: CalendarDesk, edition: Edition, dated: DatedEvent): CalendarEntry {
  const { event } = dated.row;
  const [domain] = desk.origin.authority.split(',');
  const [brought, changed] = [dated.versions[0], dated.versions.at(-1)];
  const place = event.place === undefined ? undefined : desk.directory.places.get(event.place);
  const address = addressOf(desk.origin, pathToBriefing(edition.slug), `e-${event.id}`);
  return {
    uid: `${event.id}.${edition.slug}@${domain}`,
    span: dated.span,
    status: statusOf(event),
    sequence: revisionsOf(dated),
    created: instantOfFile(brought?.published ?? edition.published),
    changed: instantOfFile(changed?.published ?? edition.published),
    title: titleOf(event, desk.site),
    description: descriptionOf(desk, edition, dated, place, address),
    place,
    category: edition.label,
    address,
  };
}

/** A plan counts as firm only where an editor says so. What is postponed has no firm date. */
function statusOf({ status, certainty }: Event): CalendarEntry['status'] {
  switch (status) {
    case 'cancelled':
      return 'CANCELLED';
    case 'happened':
      return 'CONFIRMED';
    case 'planned':
      return certainty === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE';
    case 'postponed':
      return 'TENTATIVE';
  }
}

function titleOf({ title, status }: Event, { language }: Site): string {
  const { calendarTitle } = interfaceFor(language).words.elsewhere;
  return status === 'postponed' || status === 'cancelled' ? calendarTitle[status](title) : title;
}

/** What happened, when by the clock of the place, how firmly it is known, who says so, and where to read on. */
function descriptionOf(
  { site }: CalendarDesk,
  edition: Edition,
  { row: { event, announcedFor, sources, questions } }: DatedEvent,
  place: Place | undefined,
  address: string,
): string {
  const { locale, words } = interfaceFor(site.language);
  const print = (moment: Moment) => printMoment(moment, { language: locale, words: words.moment });
  const when = print(event.date);
  const start = firstPoint(event.date);
  const clock: PointMoment = { kind: 'point', edtf: event.date.edtf, at: start };
  const zone = clockOf(clock, place?.timeZone ?? edition.timeZone);
  const certainty = questions.length > 0 ? 'disputed' : event.certainty;
  const publishers = [...new Set(sources.map(({ source }) => source.publisher))];
  return [
    event.text?.plain,
    line(
      start.time ? words.onTheClockOf(printedText(when), zone) : printedText(when),
      when.utc === zone ? undefined : when.utc,
      ...announcedFor.map((date) => words.announcedFor(printedText(print(date)))),
    ),
    line(
      event.status === 'happened' ? undefined : words.eventStatus[event.status],
      certainty && words.certainty[certainty],
    ),
    publishers.length > 0 ? words.elsewhere.sources(publishers) : undefined,
    address,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
}

function line(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}

function instantOfFile({ edtf, at }: PointMoment): Instant {
  const instant = instantOfPoint(at);
  if (instant === undefined) throw new Error(`${edtf}: a file is published at a time of day`);
  return instant;
}
