import { expect, test } from 'vitest';
import {
  findUpdate,
  modifiedOn,
  toldUpdates,
  UPDATES_IN_A_LINE,
  UPDATES_IN_FULL,
  updateLog,
} from '../../src/story/update-log.ts';
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

test('an update was modified when it was last corrected, or else published', () => {
  const corrects = { kind: 'update', id: '2025-06-01' } as const;
  const edition = anEdition({
    updates: ['06-01', '06-02', '06-03'].map((day, index) =>
      anUpdate(day, index > 0 ? { corrections: [{ id: day, corrects }] } : {}),
    ),
  });
  const days = updateLog(edition).map((inOrder) => modifiedOn(inOrder).edtf.slice(0, 10));
  expect(days).toEqual(['2025-06-03', '2025-06-02', '2025-06-03']);
});

test('a short story tells every update', () => {
  const { folded, full } = toldUpdates(editionOf(UPDATES_IN_FULL));
  expect([folded, full.length]).toEqual([0, UPDATES_IN_FULL]);
});

test('a longer story tells the newest updates in full, oldest of them first, and those before in a line', () => {
  const { folded, lines, full } = toldUpdates(editionOf(UPDATES_IN_FULL + 2));
  expect([folded, lines.map(({ id }) => id)]).toEqual([0, ['2025-06-01', '2025-06-02']]);
  expect([full[0]?.id, full.at(-1)?.id]).toEqual(['2025-06-03', '2025-06-05']);
});

test('a very long story leaves the oldest updates to the log', () => {
  const { folded, lines, full } = toldUpdates(editionOf(UPDATES_IN_FULL + UPDATES_IN_A_LINE + 3));
  expect([folded, lines.length, full.length]).toEqual([3, UPDATES_IN_A_LINE, UPDATES_IN_FULL]);
  expect(lines[0]?.id).toBe('2025-06-04');
});
