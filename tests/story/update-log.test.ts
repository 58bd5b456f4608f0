import { expect, test } from 'vitest';
import { findUpdate, toldUpdates, UPDATES_IN_FULL, updateLog } from '../../src/story/update-log.ts';
import { anEdition, anUpdate } from '../builders/a-briefing.ts';

const days = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `0${6 + Math.floor(index / 28)}-${String((index % 28) + 1).padStart(2, '0')}`,
  );
const editionOf = (count: number) => anEdition({ updates: days(count).map((day) => anUpdate(day)) });

test('the log is newest first, each update between its neighbours', () => {
  const log = updateLog(editionOf(3));
  expect(
    log.map(({ update, position, earlier, later }) => [update.id, position, earlier?.id, later?.id]),
  ).toEqual([
    ['2025-06-03', 3, '2025-06-02', undefined],
    ['2025-06-02', 2, '2025-06-01', '2025-06-03'],
    ['2025-06-01', 1, undefined, '2025-06-02'],
  ]);
});

test('one update is found by its id, with the corrections that it made', () => {
  const corrections = [{ id: 'a' }];
  const edition = anEdition({
    updates: [anUpdate('06-01', { corrections }), anUpdate('06-02', { corrections: [{ id: 'b' }] })],
  });
  expect(findUpdate(edition, '2025-06-01')?.corrections.map(({ id }) => id)).toEqual(['a']);
  expect(findUpdate(edition, '2025-06-03')).toBeUndefined();
});

test('a short story tells every update', () => {
  const { folded, full } = toldUpdates(editionOf(UPDATES_IN_FULL));
  expect([folded, full.length]).toEqual([0, UPDATES_IN_FULL]);
});

test('a long story tells the newest updates, oldest of them first, and folds the rest', () => {
  const { folded, full } = toldUpdates(editionOf(UPDATES_IN_FULL + 20));
  expect([folded, full.length]).toEqual([20, UPDATES_IN_FULL]);
  expect([full[0]?.id, full.at(-1)?.id]).toEqual(['2025-06-21', '2025-06-25']);
});
