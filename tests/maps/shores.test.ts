import { expect, test } from 'vitest';
import { projectionFor, sightOf } from '../../src/maps/frame.ts';
import { outlineOf } from '../../src/maps/outline.ts';
import { type Shores, shoresOf } from '../../src/maps/shores.ts';
import { readWorld } from '../../src/maps/world.ts';

const finest = -30;
const pointsOf = ({ land, borders }: Shores) => [...land.flat(), ...borders].flatMap(({ points }) => points);

test('the coarser the lines of the world, the fewer points they have, all of them points of the finer', () => {
  const [fine, coarse, coarser] = [finest, -20, -14].map((power) => pointsOf(shoresOf(readWorld())(power)));
  const known = new Set(fine);
  expect(coarse?.every((point) => known.has(point))).toBe(true);
  expect(coarse?.length).toBeLessThan((fine?.length ?? 0) / 2);
  expect(coarser?.length).toBeLessThan((coarse?.length ?? 0) / 2);
}, 20_000);

test('lines are those of the same world, whoever asks', () => {
  expect(shoresOf(readWorld())(finest)).toBe(shoresOf(readWorld())(finest));
});

test('a map with much room has its small islands, one without has not', () => {
  const places = [{ latitude: -17.8, longitude: 178 }];
  const paper = { width: 400, height: 300 };
  const projection = projectionFor(places, paper);
  const sight = sightOf(places, projection, paper);
  const islandsIn = (characters: number) =>
    outlineOf(readWorld(), projection, { sight, characters, borders: false }).land.split('M').length - 1;
  expect(islandsIn(3400)).toBeGreaterThanOrEqual(12);
  expect(islandsIn(150)).toBeLessThan(8);
}, 20_000);
