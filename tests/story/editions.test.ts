import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestEdition } from '../../src/story/edition.ts';
import { dayEditions, editionDays, editionOfDay, olderDays } from '../../src/story/editions.ts';
import { aBriefing, anEvent, anUpdate } from '../builders/a-briefing.ts';

const days = (briefing: Parameters<typeof editionDays>[0]) =>
  editionDays(briefing).map(({ day }) => day.edtf);

describe('the editions of a briefing', () => {
  test('are one a day on which something was published, oldest first', () => {
    const updates = ['05-18', '05-16', '05-18'].map((day, index) => anUpdate(day, { id: `u${index}` }));
    expect(days(aBriefing({ updates }))).toEqual(['2025-05-15', '2025-05-16', '2025-05-18']);
    expect(days(aBriefing())).toEqual(['2025-05-15']);
  });

  test('go by the days of the story’s own time zone', () => {
    const updates = [anUpdate('2025-05-16T23:30+00:00'), anUpdate('2025-05-17T23:30-04:00')];
    expect(days(aBriefing({ updates }))).toEqual(['2025-05-15', '2025-05-17', '2025-05-18']);
  });

  test('are the state at the end of their day', () => {
    const updates = [
      anUpdate('2025-05-16T09:00+03:00', { id: 'morning', told: { headline: 'Morning' } }),
      anUpdate('2025-05-16T21:00+03:00', { id: 'evening', told: { headline: 'Evening' } }),
      anUpdate('05-17', { told: { headline: 'The next day' } }),
    ];
    expect(dayEditions(aBriefing({ updates })).map(({ edition }) => edition.headline)).toEqual([
      'First headline',
      'Evening',
      'The next day',
    ]);
  });

  test('bring the changes since the one before; the first has nothing before it', () => {
    const updates = [
      anUpdate('05-16', { items: { timeline: [anEvent('a', '2025-05-16')] } }),
      anUpdate('05-17', { items: { timeline: [anEvent('b', '2025-05-17')] } }),
    ];
    const changes = dayEditions(aBriefing({ updates })).map((one) => one.changes);
    expect(changes.map((one) => one?.items.timeline.map(({ id }) => id))).toEqual([undefined, ['a'], ['b']]);
  });
});

test('all but the newest are older, and know their neighbours that are', () => {
  const updates = ['05-16', '05-17', '05-18'].map((day) => anUpdate(day));
  const named = olderDays(aBriefing({ updates })).map(({ day, earlier, later }) => [
    earlier?.edtf,
    day.edtf,
    later?.edtf,
  ]);
  expect(named).toEqual([
    [undefined, '2025-05-15', '2025-05-16'],
    ['2025-05-15', '2025-05-16', '2025-05-17'],
    ['2025-05-16', '2025-05-17', undefined],
  ]);
  expect(olderDays(aBriefing())).toEqual([]);
});

test('an older day knows whether the newest edition still has a table of meetings', () => {
  const met = anEvent('talks', '2025-05-15', { meeting: true, participants: [{ person: 'umerov' }] });
  const rooms = (...updates: ReturnType<typeof anUpdate>[]) =>
    olderDays(aBriefing({ items: { timeline: [met] }, updates })).map(({ room }) => room);
  expect(rooms(anUpdate('05-16'))).toEqual([true]);
  expect(rooms(anUpdate('05-16', { items: { timeline: [{ id: 'talks', meeting: false }] } }))).toEqual([
    false,
  ]);
});

describe('for any briefing', () => {
  const files = fc
    .array(fc.record({ day: fc.integer({ min: 15, max: 19 }), hour: fc.integer({ min: 21, max: 23 }) }), {
      maxLength: 6,
    })
    .map((all) =>
      all.map(({ day, hour }, index) =>
        anUpdate(`2025-05-${day}T${hour}:00+03:00`, {
          id: `u${index}`,
          told: { headline: `Headline ${index}` },
          items: { timeline: [anEvent(`e${index % 3}`, `2025-05-${day}`)] },
        }),
      ),
    );

  test('the last edition is that of the briefing’s own page', () => {
    fc.assert(
      fc.property(files, (updates) => {
        const briefing = aBriefing({ updates });
        expect(dayEditions(briefing).at(-1)?.edition).toEqual(newestEdition(briefing));
      }),
    );
  });

  test('an edition stays as it is, whatever is published on later days', () => {
    fc.assert(
      fc.property(files, (updates) => {
        const briefing = aBriefing({ updates });
        for (const day of editionDays(briefing)) {
          const known = aBriefing({ updates: updates.filter(({ at }) => at <= day.at) });
          expect(editionOfDay(briefing, day)).toEqual(newestEdition(known));
        }
      }),
    );
  });

  test('every update is new in exactly one edition, or stands in the first', () => {
    fc.assert(
      fc.property(files, (updates) => {
        const editions = dayEditions(aBriefing({ updates }));
        const brought = editions.flatMap(({ edition, changes }) => (changes ?? edition).updates);
        expect(brought.map(({ id }) => id).toSorted()).toEqual(updates.map(({ id }) => id).toSorted());
      }),
    );
  });
});
