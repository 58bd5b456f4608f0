import { describe, expect, test } from 'vitest';
import { isPlausible, updatesAt, visitIn } from '../../src/browser/last-visit.ts';

const files = [1000, 2000, 2000, 3000].map((at) => ({ at, day: '1970-01-01' }));

describe('what is stored', () => {
  test('is a visit where it is whole', () => {
    expect(visitIn({ v: 1, at: 2000, on: 2500 }, files)).toEqual({ v: 1, at: 2000, on: 2500 });
  });

  test.each([
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { v: 2, at: 2000, on: 2500 },
    { v: 1, at: '2000', on: 2500 },
    { v: 1, at: 2000 },
    { v: 1, at: null, on: null },
    { v: 1, at: 999, on: 2500 },
    { v: 1, at: Number.NaN, on: 2500 },
  ])('is no visit where it is %j', (stored) => {
    expect(visitIn(stored, files)).toBeUndefined();
  });
});

test.each([
  [2000, 2500, 3000, true],
  [2000, 2000, 2000, true],
  [2000, 1999, 3000, false],
  [2000, 3001, 3000, false],
])('a visit to the edition of %i on %i, read at %i, is plausible: %s', (at, on, now, plausible) => {
  expect(isPlausible({ v: 1, at, on }, now)).toBe(plausible);
});

test.each([
  [999, -1],
  [1000, 0],
  [2000, 2],
  [2999, 2],
  [4000, 3],
])('by %i, the updates were %i', (at, updates) => {
  expect(updatesAt(files, at)).toBe(updates);
});
