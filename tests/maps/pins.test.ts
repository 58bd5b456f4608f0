import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dot, type Pin, pinsOf } from '../../src/maps/pins.ts';

const map = { width: 280, height: 210 };
const dot = (index: number, x: number, y: number): Dot => ({ index, x, y });

test('a mark stands on the right of its dot, without a line', () => {
  expect(pinsOf([dot(0, 50, 50)], map)).toEqual([{ x: 50, y: 50, marks: [{ index: 0, at: [17, 0] }] }]);
});

test('at the right edge it stands on the left', () => {
  const [pin] = pinsOf([dot(0, 98, 50)], map);
  expect(pin?.marks[0]?.at).toEqual([-17, 0]);
});

test('places that fall on each other share a dot, and each has a mark in the order of the list', () => {
  const pins = pinsOf([dot(0, 50, 50), dot(1, 20, 20), dot(2, 50.4, 50), dot(3, 50, 50.3)], map);
  expect(pins.map(({ marks }) => marks.map(({ index }) => index))).toEqual([[0, 2, 3], [1]]);
  expect(new Set(pins[0]?.marks.map(({ at }) => at.join(' '))).size).toBe(3);
});

test('a mark that must stand apart has a line to its dot', () => {
  const crowd = Array.from({ length: 9 }, (_, index) =>
    dot(index, 44 + (index % 3) * 6, 42 + Math.floor(index / 3) * 8),
  );
  const apart = pinsOf(crowd, map).filter(({ line }) => line);
  expect(apart.length).toBeGreaterThan(0);
  for (const { line = [0, 0], marks } of apart) {
    const [left = 0, top = 0] = marks[0]?.at ?? [];
    expect(Math.hypot(...line)).toBeLessThan(Math.hypot(left, top));
    expect(Math.hypot(...line)).toBeGreaterThan(5);
  }
});

test('up to twelve places that are not too near to each other: no mark hides another, here or on a larger map', () => {
  const cell = fc.record({ column: fc.integer({ min: 0, max: 13 }), row: fc.integer({ min: 0, max: 9 }) });
  const dots = fc
    .uniqueArray(cell, { minLength: 1, maxLength: 12, selector: ({ column, row }) => column * 10 + row })
    .map((cells) => cells.map(({ column, row }, index) => dot(index, 11 + column * 6, 11 + row * 8.5)));
  fc.assert(
    fc.property(dots, (all) => {
      const pins = pinsOf(all, map);
      expect(hiddenIn(pins, map)).toEqual([]);
      expect(hiddenIn(pins, { width: 672, height: 504 })).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('more marks than the map has room for stay on it', () => {
  const [pin] = pinsOf(
    Array.from({ length: 200 }, (_, index) => dot(index, 50, 50)),
    map,
  );
  const reach = pin?.marks.flatMap(({ at: [left, top] }) => [Math.abs(left) - 128, Math.abs(top) - 93]) ?? [];
  expect(Math.max(...reach)).toBeLessThanOrEqual(0);
});

/** Pairs of marks of which one lies more than two pixels, which rounding may cost, over the other. */
function hiddenIn(pins: readonly Pin[], { width, height }: typeof map): readonly unknown[] {
  const marks = pins.flatMap(({ x, y, marks: own }) =>
    own.map(({ at: [left, top] }) => [(x * width) / 100 + left, (y * height) / 100 + top] as const),
  );
  return marks.flatMap((one, index) =>
    marks.slice(index + 1).filter((other) => {
      const [dx, dy] = [Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])];
      return dx < 22 && dy < 22;
    }),
  );
}
