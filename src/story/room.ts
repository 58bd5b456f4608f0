import type { Directory, Party } from './directory.ts';
import type { Edition } from './edition.ts';
import type { Event, Side } from './items.ts';
import type { Ledger } from './ledger.ts';
import { type Attendance, type EventRow, eventRows } from './timeline.ts';

/** Who was in which meeting. */
export interface Room {
  /** The meetings that took place, oldest first. */
  readonly meetings: readonly EventRow[];
  readonly groups: readonly RoomGroup[];
}

/** Those of one side, in the order in which the files name them; whoever is on no side comes last. */
export interface RoomGroup {
  readonly side?: Side;
  readonly rows: readonly RoomRow[];
  /** How many of them are named among those present at each meeting. */
  readonly present: readonly number[];
}

export interface RoomRow {
  readonly party: Party;
  /** One for each meeting. */
  readonly seats: readonly Seat[];
}

/** Whether somebody is named among those present, was announced and is not named among them, or neither. */
export type Seat = { readonly kind: 'present' | 'absent'; readonly as?: string } | { readonly kind: 'none' };

/** Undefined where no meeting took place. */
export function roomOf(edition: Edition, directory: Directory, ledger: Ledger): Room | undefined {
  const meetings = eventRows(edition, directory, ledger).filter(({ event }) => isMeeting(event));
  if (meetings.length === 0) return undefined;
  const rows = partiesOf(meetings, edition).map((party) => ({
    party,
    seats: meetings.map((meeting) => seatOf(party, meeting)),
  }));
  const sideOf = new Map(edition.items.who.map(({ id, value }) => [id, value.side]));
  const isOn = (side: Side, { party }: RoomRow) => sideOf.get(party.id) === side.id;
  const groups: readonly Omit<RoomGroup, 'present'>[] = [
    ...edition.sides.map((side) => ({ side, rows: rows.filter((row) => isOn(side, row)) })),
    { rows: rows.filter((row) => !edition.sides.some((side) => isOn(side, row))) },
  ];
  const isPresent = (index: number) => (row: RoomRow) => row.seats[index]?.kind === 'present';
  return {
    meetings,
    groups: groups
      .filter((group) => group.rows.length > 0)
      .map((group) => ({
        ...group,
        present: meetings.map((_, index) => group.rows.filter(isPresent(index)).length),
      })),
  };
}

/** The editions that have a table of meetings. */
export function withMeetings(editions: readonly Edition[]): readonly Edition[] {
  return editions.filter(({ items }) => items.timeline.some(({ value }) => isMeeting(value)));
}

function isMeeting({ meeting, status, participants }: Event): boolean {
  return meeting === true && status === 'happened' && participants.length > 0;
}

/** Everybody in a meeting once: in the order of `who`, then by the first meeting. */
function partiesOf(meetings: readonly EventRow[], edition: Edition): readonly Party[] {
  const all = meetings.flatMap(({ participants, absent }) => [...participants, ...absent]);
  const parties = new Map(all.map(({ party }) => [party.id, party]));
  const known = edition.items.who.flatMap(({ id }) => parties.get(id) ?? []);
  return [...new Set([...known, ...parties.values()])];
}

function seatOf(party: Party, { participants, absent }: EventRow): Seat {
  const present = attendanceOf(party, participants);
  if (present) return { kind: 'present', ...asWhat(present) };
  const missing = attendanceOf(party, absent);
  return missing ? { kind: 'absent', ...asWhat(missing) } : { kind: 'none' };
}

function attendanceOf(party: Party, attendances: readonly Attendance[]): Attendance | undefined {
  return attendances.find((one) => one.party.id === party.id);
}

function asWhat({ as }: Attendance): { readonly as?: string } {
  return as === undefined ? {} : { as };
}
