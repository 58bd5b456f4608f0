import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editionAt, newestEdition } from '../../src/story/edition.ts';
import { ledgerOf } from '../../src/story/ledger.ts';
import { aBriefing, anEdition, anUpdate, aSource } from '../builders/a-briefing.ts';

const sources = (ids: readonly string[]) => ({ items: { sources: ids.map((id) => aSource(id)) } });
const numbers = (edition: Parameters<typeof ledgerOf>[0]) =>
  ledgerOf(edition).entries.map(({ number, source }) => `${number} ${source.id}`);

test('sources are numbered in the order in which the files name them first', () => {
  const briefing = aBriefing({ ...sources(['b', 'a']), updates: [anUpdate('05-16', sources(['c', 'b']))] });
  expect(numbers(newestEdition(briefing))).toEqual(['1 b', '2 a', '3 c']);
});

test('a number stays true on every later edition', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  fc.assert(
    fc.property(ids, ids, ids, (first, second, third) => {
      const updates = [anUpdate('05-16', sources(second)), anUpdate('05-17', sources(third))];
      const briefing = aBriefing({ ...sources(first), updates });
      const newest = numbers(newestEdition(briefing));
      for (const { at } of [briefing.article, ...updates]) {
        const edition = editionAt(briefing, at);
        const older = edition ? numbers(edition) : ['no edition'];
        expect(older).toEqual(newest.slice(0, older.length));
      }
    }),
  );
});

test('some sources are found once each, by number; what is none of the edition is left out', () => {
  const ledger = ledgerOf(anEdition(sources(['a', 'b', 'c'])));
  expect(ledger.find(['c', 'a', 'z', 'c']).map(({ number }) => number)).toEqual([1, 3]);
});
