import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DrawnMap, drawMaps, type Maps } from '../../src/maps/draw-maps.ts';
import type { Coordinates } from '../../src/maps/globe.ts';
import { readWorld } from '../../src/maps/world.ts';
import { aWorld } from './a-world.ts';

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude });
const istanbul = at(41.01, 28.98);
const kyiv = at(50.45, 30.52);
const moscow = at(55.76, 37.62);
const anchorage = at(61.25, -149.81);

const drawn = (places: readonly Coordinates[]): Maps => drawMaps(aWorld, places) ?? expect.fail('no map');
const indexesOn = (map: DrawnMap | undefined) =>
  (map?.pins ?? []).flatMap(({ marks }) => marks.map(({ index }) => index));

test('no place makes no map', () => {
  expect(drawMaps(aWorld, [])).toBeUndefined();
});

test('one place is the middle of its map', () => {
  const [pin] = drawn([istanbul]).main.pins;
  expect([pin?.x, pin?.y]).toEqual([50, 50]);
});

test('north is above, and east on the right', () => {
  const [first, second] = drawn([istanbul, moscow]).main.pins;
  expect(second?.y).toBeLessThan(first?.y ?? 0);
  expect(second?.x).toBeGreaterThan(first?.x ?? 100);
});

test('a place far from most has a map of its own, with the edge of the other, and leaves the rest as they were', () => {
  const near = [istanbul, kyiv, moscow];
  const { main, overview } = drawn([anchorage, ...near]);
  expect(indexesOn(main)).toEqual([1, 2, 3]);
  expect(indexesOn(overview)).toEqual([0]);
  expect(overview?.edge).toMatch(/^M\d+ \d+l/);
  expect(main.pins.map(({ x, y }) => [x, y])).toEqual(drawn(near).main.pins.map(({ x, y }) => [x, y]));
});

test.each([
  ['two places, however far apart', [istanbul, anchorage]],
  ['places of one region', [istanbul, kyiv, moscow, at(50.85, 4.36)]],
  ['places all over the world', [istanbul, anchorage, at(-33.9, 151.2), at(-34.6, -58.4), at(35.7, 139.7)]],
])('%s are on one map', (_, places) => {
  expect(drawn(places).overview).toBeUndefined();
  expect(indexesOn(drawn(places).main).toSorted()).toEqual(places.map((__, index) => index));
});

test('places on both sides of the antimeridian are neighbours', () => {
  const [fiji, samoa] = drawn([at(-17.8, 178), at(-13.8, -171.8), at(-36.8, 174.8)]).main.pins;
  expect(samoa?.x).toBeGreaterThan(fiji?.x ?? 100);
});

test('land and borders are drawn in whole units, borders only on the main map', () => {
  const { main, overview } = drawn([at(10, 14), at(12, 16), at(14, 15), at(60, -150)]);
  expect(main.land).toMatch(/^M-?\d+ ?-?\d+l[-\d ]+z$/);
  expect(main.borders).toMatch(/^M-?\d+ ?-?\d+l[-\d ]+$/);
  expect(overview?.borders).toBeUndefined();
});

test('a map of the real world keeps its length, and is no blot', () => {
  const { main, overview } = drawMaps(readWorld(), [istanbul, kyiv, moscow, anchorage]) ?? {};
  const length = ({ land = '', borders = '' }: Partial<DrawnMap> = {}) => land.length + borders.length;
  expect(length(main)).toBeGreaterThan(2000);
  expect(length(main)).toBeLessThanOrEqual(3400);
  expect(length(overview)).toBeGreaterThan(800);
  expect(length(overview)).toBeLessThanOrEqual(1600);
}, 20_000);

describe('for any places', () => {
  const place = fc.record({
    latitude: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 0, 90)),
    longitude: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 0, 180)),
  });
  const nearby = fc.tuple(place, fc.integer({ min: 1, max: 8 })).map(([{ latitude, longitude }, count]) =>
    Array.from({ length: count }, (_, index) => ({
      latitude: Math.max(-90, latitude - index * 0.7),
      longitude,
    })),
  );
  const places = fc.oneof(
    fc.array(place, { minLength: 1, maxLength: 30 }),
    fc.array(nearby, { minLength: 1, maxLength: 4 }).map((groups) => groups.flat()),
  );

  test('each has one mark, and dots and marks lie on the paper', () => {
    fc.assert(
      fc.property(places, (all) => {
        const { main, overview } = drawn(all);
        const maps = overview ? [main, overview] : [main];
        expect(maps.flatMap(indexesOn).toSorted((a, b) => a - b)).toEqual(all.map((_, index) => index));
        for (const map of maps) expect(strayOn(map)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the same places make the same maps', () => {
    fc.assert(
      fc.property(places, (all) => {
        expect(drawn(structuredClone(all))).toEqual(drawn(all));
      }),
      { numRuns: 15 },
    );
  });
});

/** What is not wholly on a map of the smallest size, by a pixel for rounding. */
function strayOn({ paper, pins }: DrawnMap): readonly unknown[] {
  const [width, height] = [280, (280 * paper.height) / paper.width];
  const lies = (value: number, margin: number, length: number) =>
    value >= margin - 1 && value <= length - margin + 1;
  return pins.flatMap((pin) => {
    const [x, y] = [(pin.x * width) / 100, (pin.y * height) / 100];
    const marks = pin.marks.filter(
      ({ at: [left, top] }) => !lies(x + left, 12, width) || !lies(y + top, 12, height),
    );
    const found: readonly unknown[] = marks;
    return lies(x, 1, width) && lies(y, 1, height) ? found : [pin];
  });
}
