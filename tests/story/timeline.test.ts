import { describe, expect, test } from 'vitest';
import type { Patch } from '../../src/story/briefing.ts';
import type { Event } from '../../src/story/items.ts';
import { ledgerOf } from '../../src/story/ledger.ts';
import { nextEvents } from '../../src/story/next.ts';
import { type Timeline, timelineOf } from '../../src/story/timeline.ts';
import { aMoment, anEdition, anEvent, aQuestion, aSource, anUpdate } from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';

function timelineWith(
  events: readonly Patch<Event>[],
  ...updates: readonly (readonly Patch<Event>[])[]
): Timeline {
  const edition = anEdition({
    items: {
      timeline: events,
      sources: [aSource('a'), aSource('b')],
      questions: [aQuestion('where', { event: 'meeting' })],
    },
    updates: updates.map((timeline, index) => anUpdate(`05-${20 + index}`, { items: { timeline } })),
  });
  return timelineOf(edition, aDirectory(), ledgerOf(edition));
}

/** `2025-05: a b` for each group; stretches are lists. */
function outline({ past }: Timeline): readonly (readonly string[])[] {
  return past.map(({ groups }) =>
    groups.map(({ year, month, rows }) => {
      const name = month === undefined ? `${year}` : `${year}-${month}`;
      return `${name}: ${rows.map(({ event }) => event.id).join(' ')}`;
    }),
  );
}

const rowsOf = ({ past, ahead }: Timeline) => [
  ...past.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)),
  ...ahead,
];
const announced = (timeline: Timeline) => rowsOf(timeline)[0]?.announcedFor.map(({ edtf }) => edtf);

describe('the past', () => {
  test('goes by months, oldest first', () => {
    const days = ['2025-05-15', '2025-04-02', '2025-05-01', '2025-04-01'];
    expect(outline(timelineWith(days.map((day) => anEvent(day, day))))).toEqual([
      ['2025-4: 2025-04-01 2025-04-02', '2025-5: 2025-05-01 2025-05-15'],
    ]);
  });

  test('begins a new stretch after a year without events, and a short stretch goes by years', () => {
    const days = ['2014-03-18', '2022-02-24', '2022-03-29', '2025-05-15'];
    expect(outline(timelineWith(days.map((day) => anEvent(day, day))))).toEqual([
      ['2014: 2014-03-18'],
      ['2022: 2022-02-24 2022-03-29'],
      ['2025: 2025-05-15'],
    ]);
  });

  test('puts an event of which only the year is known first in its year', () => {
    const days = ['2025-02', '2025', '2025-02-01', '2025-03-01'];
    expect(outline(timelineWith(days.map((day) => anEvent(day, day))))).toEqual([
      ['2025: 2025', '2025-2: 2025-02-01 2025-02', '2025-3: 2025-03-01'],
    ]);
  });

  test('puts what was to be done by a day there', () => {
    const days = ['2025-02-01', '../2025-02-20', '2025-02-28', '2025-01-31'];
    expect(outline(timelineWith(days.map((day) => anEvent(day, day))))).toEqual([
      ['2025-1: 2025-01-31', '2025-2: 2025-02-01 ../2025-02-20 2025-02-28'],
    ]);
  });

  test('opens no month twice where clocks of two places disagree on it', () => {
    const events = [
      anEvent('a', '2025-04-29'),
      anEvent('b', '2025-04-30'),
      anEvent('istanbul', '2025-05-01T05:00+03:00'),
      anEvent('washington', '2025-04-30T23:00-04:00'),
    ];
    expect(outline(timelineWith(events))).toEqual([['2025-4: a b', '2025-5: istanbul washington']]);
  });
});

describe('what is planned', () => {
  const soon = anEvent('soon', '2025-05-22', { status: 'planned' });
  const later = anEvent('later', '2025-06', { status: 'planned' });
  const put = anEvent('put-off', '2025-05-25', { status: 'postponed' });
  const held = anEvent('held', '2025-05-10');

  test('is ahead until its day is over, soonest first; so is what was put off', () => {
    const { past, ahead, count } = timelineWith([later, put, held, soon]);
    expect(ahead.map(({ event }) => event.id)).toEqual(['soon', 'put-off', 'later']);
    expect(past).toHaveLength(1);
    expect(count).toBe(4);
  });

  test('is next, unless it was put off', () => {
    const next = nextEvents(timelineWith([later, put, held, soon]));
    expect(next.map(({ event }) => event.id)).toEqual(['soon', 'later']);
  });

  test('is behind when the newest update is of a later day', () => {
    expect(timelineWith([soon], [], [], []).ahead.map(({ event }) => event.id)).toEqual(['soon']);
    expect(timelineWith([soon], [], [], [], []).ahead).toEqual([]);
  });
});

describe('the dates for which an event had been announced', () => {
  const planned = (date: string) => anEvent('meeting', date, { status: 'planned' });
  const held = (date: string) => ({ id: 'meeting', date: aMoment(date), status: 'happened' as const });

  test('are told when it was moved, each once, oldest first', () => {
    const moves = [
      [planned('2025-05-17')],
      [planned('2025-05-16')],
      [planned('2025-05-18')],
      [held('2025-05-19')],
    ];
    expect(announced(timelineWith([planned('2025-05-16')], ...moves))).toEqual([
      '2025-05-16',
      '2025-05-17',
      '2025-05-18',
    ]);
  });

  test.each([
    ['2025-05-16', '2025-05-16'],
    ['2025-05-16', '2025-05-16T13:35+03:00'],
    ['2025-05', '2025-05-16'],
  ])('are not told when %s became %s', (before, after) => {
    expect(announced(timelineWith([planned(before)], [held(after)]))).toEqual([]);
  });

  test('are told when an hour of the same day became another', () => {
    expect(
      announced(timelineWith([planned('2025-05-16T10:00+03:00')], [held('2025-05-16T13:35+03:00')])),
    ).toEqual(['2025-05-16T10:00+03:00']);
  });

  test('may be given by hand, for what was announced before the story began', () => {
    expect(
      announced(timelineWith([anEvent('meeting', '2025-05-16', { announcedFor: aMoment('2025-05-15') })])),
    ).toEqual(['2025-05-15']);
  });

  test('do not include the wrong date of an event that had happened', () => {
    expect(announced(timelineWith([anEvent('meeting', '2025-05-15')], [held('2025-05-16')]))).toEqual([]);
  });
});

test('an event is told with what it refers to', () => {
  const meeting = anEvent('meeting', '2025-05-16', {
    place: 'istanbul',
    participants: [{ person: 'umerov', as: 'head' }, { organization: 'foreign-ministry' }],
    sources: ['b', 'a'],
  });
  expect(rowsOf(timelineWith([meeting]))[0]).toMatchObject({
    place: { kind: 'place', id: 'istanbul', path: 'places/istanbul/' },
    participants: [
      { party: { kind: 'person', shortName: 'Umerov', path: 'people/umerov/' }, as: 'head' },
      { party: { kind: 'organization', path: 'organizations/foreign-ministry/' } },
    ],
    sources: [{ number: 1 }, { number: 2 }],
    questions: [{ id: 'where' }],
  });
});
