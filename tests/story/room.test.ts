import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Participant } from '../../src/story/items.ts';
import { ledgerOf } from '../../src/story/ledger.ts';
import { roomOf, type Seat, withMeetings } from '../../src/story/room.ts';
import { anEdition, anEvent } from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';

type Items = NonNullable<NonNullable<Parameters<typeof anEdition>[0]>['items']>;
type Timeline = NonNullable<Items['timeline']>;

const member = (id: string, side: string) => ({ id, kind: 'person' as const, side, role: 'Somebody' });
const who = [member('medinsky', 'russia'), member('umerov', 'ukraine')];

const editionWith = (timeline: Timeline) => anEdition({ items: { who, timeline } });

function roomWith(timeline: Timeline) {
  const edition = editionWith(timeline);
  return roomOf(edition, aDirectory(), ledgerOf(edition));
}

const aMeeting = (id: string, date: string, ...participants: readonly Participant[]) =>
  anEvent(id, date, { meeting: true, participants });

const wordOf = (seat: Seat) => (seat.kind === 'none' ? '–' : `${seat.kind} ${seat.as ?? ''}`.trim());
const tableOf = (room: ReturnType<typeof roomOf>) =>
  room?.groups.map(({ side, rows }) => [
    side?.id,
    ...rows.map(({ party, seats }) => `${party.id}: ${seats.map(wordOf).join(', ')}`),
  ]);

test('sets people of each side against the meetings, oldest first', () => {
  const room = roomWith([
    aMeeting('second', '2025-06-02', { person: 'umerov' }, { person: 'fidan', as: 'chair' }),
    aMeeting('first', '2025-05-16', { person: 'medinsky', as: 'head' }, { person: 'umerov', as: 'head' }),
  ]);
  expect(room?.meetings.map(({ event }) => event.id)).toEqual(['first', 'second']);
  expect(tableOf(room)).toEqual([
    ['ukraine', 'umerov: present head, present'],
    ['russia', 'medinsky: present head, –'],
    [undefined, 'fidan: –, present chair'],
  ]);
});

test('tells who was announced and is not named among those present from those who were not announced', () => {
  const room = roomWith([
    aMeeting('a', '2025-05-16', { person: 'umerov' }, { person: 'medinsky', as: 'head', absent: true }),
    aMeeting('b', '2025-05-17', { person: 'umerov' }),
  ]);
  expect(tableOf(room)).toEqual([
    ['ukraine', 'umerov: present, present'],
    ['russia', 'medinsky: absent head, –'],
  ]);
});

test('an organization has its row too', () => {
  const room = roomWith([aMeeting('a', '2025-05-16', { organization: 'foreign-ministry' })]);
  expect(tableOf(room)).toEqual([[undefined, 'foreign-ministry: present']]);
});

describe('no column has', () => {
  const somebody = { participants: [{ person: 'umerov' }] };
  test.each([
    ['what is no meeting', anEvent('call', '2025-05-16', somebody)],
    ['what is said to be none', anEvent('call', '2025-05-16', { ...somebody, meeting: false })],
    ['a meeting to come', anEvent('next', '2025-05-16', { ...somebody, meeting: true, status: 'planned' })],
    [
      'one that was called off',
      anEvent('off', '2025-05-16', { ...somebody, meeting: true, status: 'cancelled' }),
    ],
    ['one of nobody known', anEvent('talks', '2025-05-16', { meeting: true })],
  ])('%s', (_, event) => {
    expect(roomWith([event])).toBeUndefined();
    expect(withMeetings([editionWith([event])])).toEqual([]);
  });
});

test('whatever the meetings, everybody at one has one row, with a seat in each column', () => {
  const someone = fc.record({
    person: fc.constantFrom('umerov', 'medinsky', 'fidan'),
    absent: fc.option(fc.boolean(), { nil: undefined }),
  });
  const participants = fc.uniqueArray(someone, { selector: ({ person }) => person, minLength: 1 });
  fc.assert(
    fc.property(fc.array(participants, { minLength: 1, maxLength: 5 }), (all) => {
      const room = roomWith(all.map((some, index) => aMeeting(`m${index}`, `2025-05-1${index}`, ...some)));
      const rows = room?.groups.flatMap((group) => group.rows) ?? [];
      const kindOf = (person: string, index: number) => {
        const found = all[index]?.find((one) => one.person === person);
        return found ? (found.absent ? 'absent' : 'present') : 'none';
      };
      const named = new Set(all.flat().map(({ person }) => person));
      expect(new Set(rows.map(({ party }) => party.id))).toEqual(named);
      expect(rows).toHaveLength(named.size);
      const counts = room?.groups.map(({ present }) => present) ?? [];
      const presentAt = all.map((some) => some.filter(({ absent }) => !absent).length);
      expect(all.map((_, index) => counts.reduce((sum, some) => sum + (some[index] ?? 0), 0))).toEqual(
        presentAt,
      );
      for (const { party, seats } of rows) {
        expect(seats.map(({ kind }) => kind)).toEqual(all.map((_, index) => kindOf(party.id, index)));
      }
    }),
  );
});
