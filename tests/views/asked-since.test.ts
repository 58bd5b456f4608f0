import { expect, test } from 'vitest';
import { askedSince } from '../../src/browser/asked-since.ts';

const files = ['2025-05-15T20:00+03:00', '2025-05-16T18:00+03:00', '2025-05-18T01:30+03:00'].map((text) => ({
  at: Date.parse(text),
  day: text.slice(0, 10),
}));

test.each([
  ['#since=2025-05-14', -1],
  ['#since=2025-05-15', -1],
  ['#since=2025-05-16', 0],
  ['#since=2025-05-17', 1],
  ['#since=2025-05-18', 1],
  ['#since=2025-05-19', 2],
  ['#since=2025-05-16T17:59%2B03:00', 0],
  ['#since=2025-05-16T18:00+03:00', 1],
  ['#since=2025-05-16T15:00Z', 1],
  ['#since=2025-05-16T10:59:59-04:00', 0],
])('%s has seen %i updates', (hash, seen) => {
  expect(askedSince(hash, files)?.seen).toBe(seen);
});

test.each([
  '',
  '#e-talks',
  '#since=',
  '#since=yesterday',
  '#since=2025-02-30',
  '#since=2025-13-01',
  '#since=2025-05-16T18:00',
  '#since=2025-05-16T25:00Z',
  '#since=2025-05-16x',
  '#since=%',
])('“%s” asks for nothing', (hash) => {
  expect(askedSince(hash, files)).toBeUndefined();
});
