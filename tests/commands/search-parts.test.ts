import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Batch, partsOf } from '../../src/commands/search-parts.ts';

const someBatches = fc.uniqueArray(
  fc.record({ home: fc.string(), text: fc.uint8Array({ minLength: 2, maxLength: 40 }) }),
  { selector: ({ home }) => home },
);

test('every batch is in one part, and the parts are in order', () => {
  fc.assert(
    fc.property(someBatches, fc.integer({ min: 1, max: 100 }), (batches, size) => {
      const parts = partsOf(batches, size);
      const numbers = parts.map(({ number }) => number);
      expect(new Set(parts.flatMap((part) => part.batches))).toEqual(new Set(batches));
      expect(parts.flatMap((part) => part.batches)).toHaveLength(batches.length);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    }),
  );
});

test('a batch stays in its part whatever else there is, until the parts are divided in two', () => {
  fc.assert(
    fc.property(someBatches, fc.string(), (batches, home) => {
      const one = { home, text: new Uint8Array(10) };
      const others = batches.filter((other) => other.home !== home);
      const size = sizeOf([one, ...others]) / 4;
      const before = numberOf(home, partsOf([one, ...others], size));
      expect(numberOf(home, partsOf([...others, one].toReversed(), size))).toBe(before);
      expect(numberOf(home, partsOf([one, ...others], size / 2)) % 4).toBe(before);
    }),
  );
});

test('parts are of about the same size, and not much more than what was asked for', () => {
  const batches = Array.from({ length: 1000 }, (_, index) => aBatch(`briefing-story-${index}`, 100));
  const sizes = partsOf(batches, 10_000).map((part) => sizeOf(part.batches));
  expect(sizes).toHaveLength(16);
  expect(Math.max(...sizes)).toBeLessThan(10_000);
  expect(Math.min(...sizes)).toBeGreaterThan(3_000);
});

test.each([
  { size: 99, parts: 2 },
  { size: 100, parts: 1 },
  { size: undefined, parts: 1 },
])('a hundred bytes in parts of $size are $parts', ({ size, parts }) => {
  const batches = Array.from({ length: 10 }, (_, index) => aBatch(`story-${index}`, 10));
  expect(partsOf(batches, size)).toHaveLength(parts);
});

test('where there is nothing, there is one part of nothing', () => {
  expect(partsOf([])).toEqual([{ number: 0, batches: [] }]);
});

function aBatch(home: string, length: number): Batch {
  return { home, text: new Uint8Array(length) };
}

function sizeOf(batches: readonly Batch[]): number {
  return batches.reduce((sum, { text }) => sum + text.length, 0);
}

function numberOf(home: string, parts: ReturnType<typeof partsOf>): number {
  return parts.find(({ batches }) => batches.some((batch) => batch.home === home))?.number ?? Number.NaN;
}
