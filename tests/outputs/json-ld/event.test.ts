import { expect, test } from 'vitest';
import { eventOf, notableEvents } from '../../../src/outputs/json-ld/event.ts';
import type { Event } from '../../../src/story/items.ts';
import { ledgerOf } from '../../../src/story/ledger.ts';
import { eventRows, type EventRow } from '../../../src/story/timeline.ts';
import { aMoment, anEdition, anEvent, anUpdate } from '../../builders/a-briefing.ts';
import { aDirectory } from '../../builders/a-directory.ts';
import { aPublication } from './a-publication.ts';

/** An event as the files tell it one after another. */
function rowOf(first: Partial<Event>, ...later: readonly Partial<Event>[]): EventRow {
  const edition = anEdition({
    items: { timeline: [anEvent('meeting', '2025-05-15', first)] },
    updates: later.map((timeline, index) =>
      anUpdate(`05-${20 + index}`, { items: { timeline: [{ id: 'meeting', ...timeline }] } }),
    ),
  });
  const [row] = eventRows(edition, aDirectory(), ledgerOf(edition));
  if (!row) throw new Error('no event');
  return row;
}

const on = (day: string) => ({ date: aMoment(day) });
const told = (row: EventRow) => eventOf(aPublication(), 'talks', row, { withPlace: true });

test('an event says what, when and where it is told', () => {
  expect(told(rowOf({ title: 'They meet', place: 'istanbul' }))).toEqual({
    '@type': 'Event',
    name: 'They meet',
    startDate: '2025-05-15',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', '@id': 'https://news.example/a/places/istanbul/#main', name: 'istanbul' },
    url: 'https://news.example/a/briefings/talks/#e-meeting',
  });
});

test('where the page does not say the place, nor does the event', () => {
  expect(
    eventOf(aPublication(), 'talks', rowOf({ place: 'istanbul' }), { withPlace: false }),
  ).not.toHaveProperty('location');
});

test.each([
  [
    'was held on another day',
    [{ status: 'happened', ...on('2025-05-16') }],
    'Rescheduled',
    '2025-05-16',
    '2025-05-15',
  ],
  ['is to be held on another day', [on('2025-05-30')], 'Rescheduled', '2025-05-30', '2025-05-15'],
  [
    'was moved twice',
    [on('2025-05-16'), on('2025-05-30')],
    'Rescheduled',
    '2025-05-30',
    ['2025-05-15', '2025-05-16'],
  ],
  [
    'was held at an hour of the day',
    [{ status: 'happened', ...on('2025-05-15T13:35+03:00') }],
    'Scheduled',
    '2025-05-15T13:35+03:00',
    undefined,
  ],
  ['was cancelled', [{ status: 'cancelled' }], 'Cancelled', '2025-05-15', undefined],
  [
    'was moved, then cancelled',
    [on('2025-05-16'), { status: 'cancelled' }],
    'Cancelled',
    '2025-05-16',
    '2025-05-15',
  ],
  ['was put off without a date', [{ status: 'postponed' }], 'Postponed', undefined, '2025-05-15'],
] as const)(
  'what was planned and %s keeps the day for which it was announced',
  (_, later, status, start, before) => {
    const { startDate, eventStatus, previousStartDate } = told(rowOf({ status: 'planned' }, ...later));
    expect([eventStatus, startDate, previousStartDate]).toEqual([
      `https://schema.org/Event${status}`,
      start,
      before,
    ]);
  },
);

test('what was announced for some time within a month was not moved from its first day', () => {
  const event = told(
    rowOf({ status: 'planned', ...on('2025-06-20/2025-06-30') }, { status: 'happened', ...on('2025-07-23') }),
  );
  expect(event).toMatchObject({ startDate: '2025-07-23', eventStatus: 'https://schema.org/EventScheduled' });
  expect(event).not.toHaveProperty('previousStartDate');
});

test('notable are important events, and those that did not just happen', () => {
  const rows = {
    ordinary: rowOf({}),
    minor: rowOf({ importance: 'low' }),
    important: rowOf({ importance: 'high' }),
    planned: rowOf({ status: 'planned' }),
    moved: rowOf({ status: 'planned', importance: 'low' }, { status: 'happened', ...on('2025-05-16') }),
    cancelled: rowOf({ status: 'cancelled', importance: 'low' }),
  };
  const notable = new Set(notableEvents(Object.values(rows)));
  expect(
    Object.entries(rows)
      .filter(([, row]) => notable.has(row))
      .map(([name]) => name),
  ).toEqual(['important', 'planned', 'moved', 'cancelled']);
});
