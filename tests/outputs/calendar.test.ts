import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  plannedEvents,
  writeCalendar,
  writeEventCalendar,
  writeSiteCalendar,
} from '../../src/outputs/calendar.ts';
import type { CalendarDesk } from '../../src/outputs/calendar-entry.ts';
import type { Event } from '../../src/story/items.ts';
import { aMoment, anEdition, anEvent, anUpdate, aQuestion, aSource } from '../builders/a-briefing.ts';
import { aDirectory, aPlace } from '../builders/a-directory.ts';
import { entriesIn, faultsIn } from './calendar-reader.ts';

const place = aPlace('istanbul', {
  name: 'Istanbul',
  coordinates: { latitude: 41.01, longitude: 28.98 },
  timeZone: 'Europe/Istanbul',
});
const desk: CalendarDesk = {
  site: {
    name: 'Site',
    tagline: 'Stories',
    description: 'Stories.',
    language: 'en-GB',
    timeZone: 'Europe/Istanbul',
  },
  directory: aDirectory([], [], [place]),
  origin: { root: 'https://news.example/a/', authority: 'press.example,2024' },
};

/** The one entry of a briefing whose article brings this event and whose updates give it these fields, on 16 May and after. */
function entryOf(
  event: Partial<Event> & { readonly date: Event['date'] },
  ...changes: readonly Partial<Event>[]
) {
  const text = writeCalendar(
    desk,
    anEdition({
      items: {
        timeline: [{ id: 'round', title: 'They meet', ...event }],
        sources: [aSource('gazette', { publisher: 'Gazette' }), aSource('post', { publisher: 'The Post' })],
      },
      updates: changes.map((fields, index) =>
        anUpdate(`05-${16 + index}`, { items: { timeline: [{ id: 'round', ...fields }] } }),
      ),
    }),
  );
  expect(faultsIn(text)).toEqual([]);
  const [entry, ...others] = entriesIn(text);
  expect(others).toEqual([]);
  if (!entry) throw new Error('no entry');
  return entry;
}

const planned = { date: aMoment('2025-06-02'), status: 'planned' } as const;

describe('an entry', () => {
  test('of a day has its title, its place, its story and the way to it', () => {
    expect(entryOf({ ...planned, place: 'istanbul' })).toMatchObject({
      uid: 'round.talks@press.example',
      dtstart: '2025-06-02',
      dtend: '2025-06-03',
      summary: 'They meet',
      location: 'Istanbul',
      geo: '41.01,28.98',
      categories: 'The talks',
      url: 'https://news.example/a/briefings/talks/#e-round',
      transp: 'TRANSPARENT',
    });
  });

  test('of a time is in UTC, and says the time of the place', () => {
    const entry = entryOf({
      date: aMoment('2025-05-17T01:30+03:00/2025-05-17T03:00+03:00'),
      place: 'istanbul',
    });
    expect(entry).toMatchObject({ dtstart: '2025-05-16T22:30:00Z', dtend: '2025-05-17T00:00:00Z' });
    expect(entry.description?.replaceAll('\u00a0', ' ').split('\n')).toEqual([
      '17 May 2025, 01:30–03:00 in Istanbul · 16 May, 22:30 – 17 May, 00:00 UTC',
      'https://news.example/a/briefings/talks/#e-round',
    ]);
  });

  test('of a time has no end where none is known', () => {
    expect(entryOf({ date: aMoment('2025-05-16T13:35+03:00') })).not.toHaveProperty('dtend');
  });

  test('tells what happens, for when it was announced, how firm that is, and who says so', () => {
    const description = entryOf(
      {
        ...planned,
        text: { html: 'x' as never, plain: 'The second round.', citations: [] },
        certainty: 'reported',
        sources: ['post', 'gazette'],
      },
      { date: aMoment('2025-06-03') },
    ).description;
    expect(description?.replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'The second round.',
      '3 June 2025 · announced for 2 June 2025',
      'Planned · Not independently confirmed',
      'Sources: Gazette, The Post',
      'https://news.example/a/briefings/talks/#e-round',
    ]);
  });
});

describe('the state of an entry', () => {
  test.each([
    ['planned', undefined, 'TENTATIVE', 'They meet'],
    ['planned', 'reported', 'TENTATIVE', 'They meet'],
    ['planned', 'confirmed', 'CONFIRMED', 'They meet'],
    ['happened', undefined, 'CONFIRMED', 'They meet'],
    ['happened', 'disputed', 'CONFIRMED', 'They meet'],
    ['postponed', 'confirmed', 'TENTATIVE', 'Postponed: They meet'],
    ['cancelled', undefined, 'CANCELLED', 'Cancelled: They meet'],
  ] as const)('of what is %s (%s) is %s', (status, certainty, state, summary) => {
    expect(entryOf({ date: planned.date, status, certainty })).toMatchObject({ status: state, summary });
  });

  test('says that what is in question is disputed', () => {
    const edition = anEdition({
      items: {
        timeline: [anEvent('round', '2025-05-14')],
        questions: [aQuestion('when', { event: 'round' })],
      },
    });
    expect(entriesIn(writeCalendar(desk, edition))[0]?.description).toContain('\nDisputed\n');
  });
});

test('words that are edited in place change nothing but the words', () => {
  const text = (plain: string) => ({ html: plain as never, plain, citations: [] });
  const { summary, description, ...before } = entryOf({ ...planned, text: text('The second round.') });
  const after = entryOf({ ...planned, title: 'Delegations meet', text: text('Their second round.') });
  expect(after).toMatchObject(before);
  expect([after.summary, after.description]).not.toEqual([summary, description]);
});

describe('as updates come', () => {
  const first = entryOf(planned);
  const second = (changes: Partial<Event>) => entryOf(planned, changes);

  test('an entry is stamped by the files that brought and changed it', () => {
    expect(first).toMatchObject({
      created: '2025-05-15T17:00:00Z',
      dtstamp: '2025-05-15T17:00:00Z',
      sequence: '0',
    });
    expect(second({ title: 'Delegations meet' })).toMatchObject({
      created: '2025-05-15T17:00:00Z',
      dtstamp: '2025-05-16T09:00:00Z',
      'last-modified': '2025-05-16T09:00:00Z',
    });
  });

  test.each<[string, Partial<Event>]>([
    ['title', { title: 'Delegations meet' }],
    ['text', { text: { html: 'x' as never, plain: 'More.', citations: [] } }],
    ['label', { label: 'Round' }],
    ['importance', { importance: 'high' }],
    ['source', { sources: ['gazette'] }],
    ['date as it was', { date: planned.date }],
  ])('a new %s asks no calendar to take note', (_, change) => {
    expect(second(change)).toMatchObject({ uid: first.uid, url: first.url, sequence: '0' });
  });

  test.each<[string, Partial<Event>]>([
    ['date', { date: aMoment('2025-06-03') }],
    ['time', { date: aMoment('2025-06-02T13:00+03:00') }],
    ['place', { place: 'istanbul' }],
    ['status', { status: 'cancelled' }],
    ['firmness', { certainty: 'confirmed' }],
  ])('another %s does, under the same id', (_, change) => {
    expect(second(change)).toMatchObject({ uid: first.uid, url: first.url, sequence: '1' });
  });

  test('an event that moves twice, is called off and takes place after all is one entry, four times revised', () => {
    const moves = [
      { date: aMoment('2025-06-03') },
      { date: aMoment('2025-06-02') },
      { status: 'cancelled' },
      { status: 'happened', title: 'They met' },
    ] as const;
    expect(entryOf(planned, ...moves)).toMatchObject({ uid: first.uid, sequence: '4', status: 'CONFIRMED' });
    expect(entryOf(planned, ...moves.slice(0, 3))).toMatchObject({
      uid: first.uid,
      sequence: '3',
      status: 'CANCELLED',
    });
  });
});

describe('a calendar', () => {
  const edition = anEdition({
    items: {
      timeline: [
        anEvent('later', '2025-06-02T10:00Z', { status: 'planned' }),
        anEvent('vague', '2025-06', { status: 'planned' }),
        anEvent('earlier', '2025-05-14'),
        anEvent('about', '2025-05-15T09:00Z~'),
      ],
    },
    updates: [
      anUpdate('05-16', { items: { timeline: [anEvent('kept', '2025-05-15', { status: 'planned' })] } }),
    ],
  });

  test('has what has an exact day, oldest first', () => {
    expect(entriesIn(writeCalendar(desk, edition)).map(({ uid }) => uid?.split('.')[0])).toEqual([
      'earlier',
      'kept',
      'about',
      'later',
    ]);
  });

  test('of the site has those of every briefing, under different ids', () => {
    const text = writeSiteCalendar(desk, [edition, { ...edition, slug: 'other' }]);
    expect(faultsIn(text)).toEqual([]);
    expect(entriesIn(text)).toHaveLength(8);
  });

  test('says what it is called, where it is, and how often to ask', () => {
    const lines = writeCalendar(desk, edition).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'PRODID:-//Throughline//Calendar//EN',
        'NAME:The talks – Site',
        'X-WR-CALNAME:The talks – Site',
        'URL:https://news.example/a/briefings/talks/',
        'SOURCE;VALUE=URI:https://news.example/a/briefings/talks/calendar.ics',
        'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      ]),
    );
  });

  test('of one event is there for what is planned, and stays once it took place', () => {
    const took = anEdition({
      items: {
        timeline: [anEvent('round', '2025-05-16', { status: 'planned' }), anEvent('past', '2025-05-14')],
      },
      updates: [anUpdate('05-16', { items: { timeline: [{ id: 'round', status: 'happened' }] } })],
    });
    expect(plannedEvents(took)).toEqual(['round']);
    const file = writeEventCalendar(desk, took, 'round');
    const [entry] = entriesIn(file);
    expect(faultsIn(file)).toEqual([]);
    expect(entry).toEqual(entriesIn(writeCalendar(desk, took)).find(({ uid }) => uid === entry?.uid));
    expect(file).not.toContain('NAME');
  });

  describe('does not know what time it is', () => {
    afterEach(() => vi.useRealTimers());

    test('so that it is the same whenever it is made', () => {
      const made = ['2025-05-16T00:00:00Z', '2031-01-01T12:34:56Z'].map((now) => {
        vi.useFakeTimers({ now: new Date(now) });
        return writeSiteCalendar(desk, [edition]);
      });
      expect(made[0]).toBe(made[1]);
    });
  });
});
