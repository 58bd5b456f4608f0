import { expect, test } from 'vitest';
import { projectionFor, sightOf } from '../../src/maps/frame.ts';
import { outlineOf } from '../../src/maps/outline.ts';
import { readWorld } from '../../src/maps/world.ts';

const paper = { width: 400, height: 300 };
const extent = { characters: 3400, borders: true };

test.each([
  ['a coast', [{ latitude: 41.01, longitude: 28.98 }]],
  ['the middle of a continent', [{ latitude: 48, longitude: 68 }]],
  ['the open sea', [{ latitude: -48.9, longitude: -123.4 }]],
  ['both sides of the antimeridian', [-179, 178, 170].map((longitude) => ({ latitude: -16, longitude }))],
  ['a pole', [{ latitude: 89, longitude: 10 }]],
  ['half a continent', [30, 50, 60].map((latitude) => ({ latitude, longitude: 2 * latitude }))],
])(
  'what is out of sight changes nothing on a map of %s',
  (_, places) => {
    const projection = projectionFor(places, paper);
    const sight = sightOf(places, projection, paper);
    expect(sight?.reach).toBeLessThan(2);
    expect(outlineOf(readWorld(), projection, { sight, ...extent })).toEqual(
      outlineOf(readWorld(), projection, { sight: undefined, ...extent }),
    );
  },
  20_000,
);

test('of places all over the world everything is in sight', () => {
  const places = [-120, 0, 120].map((longitude) => ({ latitude: 10, longitude }));
  expect(sightOf(places, projectionFor(places, paper), paper)).toBeUndefined();
});
