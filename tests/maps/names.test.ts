import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesBeside, type PlacedName } from '../../src/maps/names.ts';
import { type Pin, pinsOf } from '../../src/maps/pins.ts';

const map = { width: 480, height: 360 };
const pinsAt = (...dots: readonly (readonly [x: number, y: number])[]): readonly Pin[] =>
  pinsOf(
    dots.map(([x, y], index) => ({ index, x, y })),
    { width: 280, height: 210 },
  );

test('a name stands behind the number', () => {
  expect(namesBeside(pinsAt([50, 50]), ['Kyiv'], map)).toEqual([
    { text: 'Kyiv', at: [32, 0], anchor: 'start' },
  ]);
});

test('where that is the edge, it stands before the dot', () => {
  expect(namesBeside(pinsAt([88, 50]), ['Moscow'], map)[0]).toMatchObject({ at: [-8, 0], anchor: 'end' });
});

test('a name without room is left out, and so is what has none', () => {
  const crowd = pinsAt([40, 50], [47, 50], [54, 50], [43, 43], [50, 43], [43, 57], [50, 57]);
  const names = namesBeside(crowd, Array(crowd.length).fill('Somewhere with a long name'), map);
  expect(names).toContain(undefined);
  expect(namesBeside(pinsAt([50, 50]), [undefined], map)).toEqual([undefined]);
});

test('no name lies on another, on a number or over the edge, here or on a larger map', () => {
  const cell = fc.record({ column: fc.integer({ min: 0, max: 13 }), row: fc.integer({ min: 0, max: 9 }) });
  const dots = fc.uniqueArray(cell, {
    minLength: 1,
    maxLength: 10,
    selector: ({ column, row }) => column * 10 + row,
  });
  fc.assert(
    fc.property(dots, fc.integer({ min: 1, max: 20 }), (cells, length) => {
      const pins = pinsAt(...cells.map(({ column, row }) => [11 + column * 6, 11 + row * 8.5] as const));
      const names = namesBeside(
        pins,
        pins.map(() => 'n'.repeat(length)),
        map,
      );
      for (const scale of [1, 1.4]) {
        expect(touching(pins, names, { width: 480 * scale, height: 360 * scale })).toEqual([]);
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

/** Pairs of a name and another name or a number that overlap by more than a pixel, which rounding may cost. */
function touching(
  pins: readonly Pin[],
  names: readonly (PlacedName | undefined)[],
  { width, height }: typeof map,
): readonly unknown[] {
  const labels = pins.flatMap(({ x, y }, index) => {
    const name = names[index];
    if (!name) return [];
    const [left, top] = [(x * width) / 100 + name.at[0], (y * height) / 100 + name.at[1]];
    const long = name.text.length * 7.5;
    const from = { start: left, middle: left - long / 2, end: left - long }[name.anchor];
    return [{ left: from, right: from + long, top: top - 8, bottom: top + 8 }];
  });
  const marks = pins.flatMap(({ x, y, marks: own }) =>
    own.map(({ at: [dx, dy] }) => {
      const [left, top] = [(x * width) / 100 + dx, (y * height) / 100 + dy];
      return { left: left - 12, right: left + 12, top: top - 12, bottom: top + 12 };
    }),
  );
  const stray = labels.filter(({ left, right }) => left < -1 || right > width + 1);
  const pairs = labels.flatMap((one, index) =>
    [...labels.slice(index + 1), ...marks].filter(
      (other) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1.5,
    ),
  );
  return [...stray, ...pairs];
}
