import { expect, test } from 'vitest';
import { median, medianRatio } from '../../bench/measure/median.ts';
import { writeReport } from '../../bench/report.ts';
import type { Measured } from '../../bench/builds.ts';

test('a median is the middle one, or lies between two', () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([1, 4])).toBe(2.5);
  expect(() => median([])).toThrow('Nothing was measured.');
});

test('a ratio is taken round by round, so that a slow hour of the machine counts for both', () => {
  expect(medianRatio([10, 200, 30], [5, 100, 10])).toBe(2);
});

test('the report compares every tool with the first', () => {
  const report = writeReport([tool('bare', [1, 2, 3]), tool('Hugo', [2, 2, 9])], {
    updates: 1000,
    modes: ['cold', 'edit'],
    notes: ['Not all was there.'],
  });
  expect(report.split('\n')).toEqual(
    expect.arrayContaining([
      '| 1,000 updates | cold | one update edited | MB of memory, cold |',
      '| bare | 2.00 / 4.00 (1.00) | – | 100 / 75 |',
      '| Hugo | 2.00 / 4.00 (2.00) | – | 100 / 75 |',
      '| Hugo | 1,000 | 1,001 | 2.5 | 2.00 |',
    ]),
  );
  expect(report).toMatch(/Not all was there\.$/);
});

function tool(name: string, cpus: readonly number[]): Measured {
  return {
    tool: {
      id: name,
      name,
      out: '',
      prepare: () => {},
      apply: () => {},
      forget: () => {},
      build: () => ({ program: '', args: [], cwd: '' }),
    },
    costs: {
      cold: cpus.map((cpu) => ({ cpu, wall: 2 * cpu, memory: 100 * 2 ** 20, largest: 75 * 2 ** 20 })),
    },
    extent: { pages: 1000, files: 1001, bytes: 2_500_000 },
  };
}
