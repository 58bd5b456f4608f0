import { expect, test } from 'vitest';
import { ledgerOf } from '../../src/story/ledger.ts';
import { placeCount, placeRows, withPlaces } from '../../src/story/places.ts';
import { anEdition, anEvent } from '../builders/a-briefing.ts';
import { aDirectory, aPlace } from '../builders/a-directory.ts';

const directory = aDirectory(
  [],
  [],
  [aPlace('istanbul'), aPlace('palace', { partOf: 'istanbul' }), aPlace('kyiv')],
);
const edition = anEdition({
  items: {
    timeline: [
      anEvent('second', '2025-05-16', { place: 'palace' }),
      anEvent('call', '2025-05-12'),
      anEvent('late', '2025-05-20', { place: 'kyiv' }),
      anEvent('first', '2025-05-15', { place: 'palace' }),
      anEvent('early', '2025-05-10', { place: 'istanbul' }),
    ],
  },
});
const rows = placeRows(edition, directory, ledgerOf(edition));

test('each place has its own events, oldest first; what has most stands first, then what came first', () => {
  expect(rows.map(({ place, events }) => [place.id, ...events.map(({ event }) => event.id)])).toEqual([
    ['palace', 'first', 'second'],
    ['istanbul', 'early'],
    ['kyiv', 'late'],
  ]);
});

test('a place that lies within another says so', () => {
  expect(rows.map(({ partOf }) => partOf?.name)).toEqual(['istanbul', undefined, undefined]);
});

test('only stories whose events name a place have any', () => {
  const without = anEdition({ items: { timeline: [anEvent('call', '2025-05-12')] } });
  expect([placeCount(edition), placeCount(without)]).toEqual([3, 0]);
  expect(withPlaces([without, edition])).toEqual([edition]);
});
