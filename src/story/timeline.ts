import type { Instant, Moment, Point } from '../dates/moment.ts';
import { byMoment, endOf, startOf } from '../dates/order.ts';
import { oncePer } from '../once.ts';
import { type Amendment, amendmentsOf } from './amendments.ts';
import { type Directory, type Party, partyOf, placeParty } from './directory.ts';
import { overdueFrom } from './due.ts';
import type { Edition, Item } from './edition.ts';
import type { Event, Participant, Question } from './items.ts';
import type { Ledger, NumberedSource } from './ledger.ts';
import { type FindSupport, type Support, supportIn } from './support.ts';

/** The events of an edition, oldest first, as one line. */
export interface Timeline {
  /** What is behind, or was planned for a day that is behind; a new stretch begins after a gap of a year or more. */
  readonly past: readonly Stretch[];
  /** What is planned or postponed, from the edition's moment on. */
  readonly ahead: readonly EventRow[];
  readonly count: number;
}

export interface Stretch {
  readonly groups: readonly EventGroup[];
}

/** The events of a month, or of a year where the stretch has no more than a few. */
export interface EventGroup {
  readonly year: number;
  /** 1 to 12; absent for a whole year. */
  readonly month?: number;
  readonly rows: readonly EventRow[];
}

export interface EventRow {
  readonly event: Event;
  /** Dates for which it had been announced, oldest first, each different from the present one. */
  readonly announcedFor: readonly Moment[];
  /** From when on it is overdue, where it is planned for a date that has an end. */
  readonly due?: Instant;
  readonly place?: Party;
  readonly participants: readonly Attendance[];
  /** Who was announced and is not named among those present. */
  readonly absent: readonly Attendance[];
  readonly sources: readonly NumberedSource[];
  readonly support?: Support;
  readonly amendments: readonly Amendment[];
  /** What is in question about it. */
  readonly questions: readonly Question[];
}

/** Somebody at an event, and as what. */
export interface Attendance {
  readonly party: Party;
  readonly as?: string;
}

export const timelineOf = oncePer((edition: Edition, directory: Directory, ledger: Ledger): Timeline => {
  const rows = eventRows(edition, directory, ledger);
  const isAhead = ({ event }: EventRow) => isOpen(event) && endOf(event.date, edition.timeZone) >= edition.at;
  const past = rows.filter((row) => !isAhead(row));
  return { past: stretches(past, edition.timeZone), ahead: rows.filter(isAhead), count: rows.length };
});

/** Still to come, whatever the clock says. */
export function isOpen({ status }: Event): boolean {
  return status === 'planned' || status === 'postponed';
}

/** Every event of an edition with what it refers to, oldest first. */
export const eventRows = oncePer(
  (edition: Edition, directory: Directory, ledger: Ledger): readonly EventRow[] => {
    const supportBy = supportIn(edition);
    const sorted = byMoment(edition.items.timeline, ({ value }) => value.date, edition.timeZone);
    return sorted.map((item) => eventRow(item, edition, directory, ledger, supportBy));
  },
);

/** So many rows of a stretch go by months; fewer go by years. */
const MONTHLY_FROM = 4;
const YEAR = 365 * 24 * 60 * 60 * 1000;

function eventRow(
  item: Item<Event>,
  edition: Edition,
  directory: Directory,
  ledger: Ledger,
  supportBy: FindSupport,
): EventRow {
  const event = item.value;
  const due = overdueFrom(event, edition.timeZone);
  const support = supportBy([...event.sources, ...(event.text?.citations ?? [])], event.certainty);
  const place = event.place === undefined ? undefined : directory.places.get(event.place);
  return {
    event,
    announcedFor: announcedDates(item),
    ...(due !== undefined && { due }),
    ...(place && { place: placeParty(place) }),
    participants: attendances(
      event.participants.filter(({ absent }) => !absent),
      directory,
    ),
    absent: attendances(
      event.participants.filter(({ absent }) => absent),
      directory,
    ),
    sources: ledger.find(event.sources),
    ...(support && { support }),
    amendments: amendmentsOf(edition, { kind: 'event', id: item.id }),
    questions: questionsByEvent(edition.items.questions).get(item.id) ?? [],
  };
}

const questionsByEvent = oncePer((questions: readonly Item<Question>[]) =>
  Map.groupBy(
    questions.map(({ value }) => value),
    ({ event }) => event,
  ),
);

function attendances(participants: readonly Participant[], directory: Directory): readonly Attendance[] {
  return participants.map(({ person, organization, as }) => ({
    party: partyOf(person ?? organization ?? '', [], directory),
    ...(as !== undefined && { as }),
  }));
}

function announcedDates({ value, versions }: Item<Event>): readonly Moment[] {
  const planned = versions.filter((version) => isOpen(version.value)).map((version) => version.value.date);
  const dates = value.announcedFor ? [value.announcedFor, ...planned] : planned;
  return dates.filter(
    (date, index) =>
      date.edtf !== value.date.edtf &&
      dates.findIndex((other) => other.edtf === date.edtf) === index &&
      !refines(value.date, date),
  );
}

/** A minute of the announced day keeps what was announced. */
function refines(date: Moment, announced: Moment): boolean {
  return !announced.edtf.includes('T') && announced.kind === 'point' && date.edtf.startsWith(announced.edtf);
}

function stretches(rows: readonly EventRow[], timeZone: string): readonly Stretch[] {
  const parts: EventRow[][] = [];
  for (const row of rows) {
    const last = parts.at(-1)?.at(-1);
    const gap = last ? instantAlong(row, timeZone) - instantAlong(last, timeZone) : Infinity;
    if (gap >= YEAR) parts.push([row]);
    else parts.at(-1)?.push(row);
  }
  return parts.map((part) => ({ groups: groupRows(part) }));
}

/** Where an event stands on the line: “by 1 June” stands at its end. */
function instantAlong({ event: { date } }: EventRow, timeZone: string): Instant {
  const start = startOf(date, timeZone);
  return Number.isFinite(start) ? start : endOf(date, timeZone);
}

function groupRows(rows: readonly EventRow[]): readonly EventGroup[] {
  const monthly = rows.length >= MONTHLY_FROM;
  const groups: { year: number; month?: number; rows: EventRow[] }[] = [];
  for (const row of rows) {
    const { year, month } = firstPoint(row.event.date);
    const group = monthly && month !== undefined ? { year, month } : { year };
    const last = groups.at(-1);
    if (last && !isAfter(group, last)) last.rows.push(row);
    else groups.push({ ...group, rows: [row] });
  }
  return groups;
}

/** By instant, the evening of 31 May in Washington may follow the morning of 1 June in Istanbul: it stays in that group. */
function isAfter(group: Omit<EventGroup, 'rows'>, other: Omit<EventGroup, 'rows'>): boolean {
  return (
    group.year - other.year > 0 || (group.year === other.year && (group.month ?? 0) > (other.month ?? 0))
  );
}

/** The first date that a moment names. */
export function firstPoint(moment: Moment): Point {
  if (moment.kind === 'point') return moment.at;
  const point = moment.start ?? moment.end;
  if (!point) throw new Error(`${moment.edtf} has no end`);
  return point;
}
