import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { oncePer, oncePerNumber } from '../once.ts';
import { areaBetween, onGlobe } from './cap.ts';
import { inStretches, type Stretched } from './in-sight.ts';
import { thinned, weigh, type Weighed } from './thin.ts';
import type { World } from './world.ts';

/** The lines of the world on the globe. */
export interface Shores {
  /** The first ring of each area is its edge, the others are holes. */
  readonly land: readonly (readonly Stretched[])[];
  /** Lines between countries; a coast is none. */
  readonly borders: readonly Stretched[];
}

/**
 * For a world, and then for a power of two: its lines without the points that weigh less than this, as areas on a globe
 * whose radius is one. Maps of about the same scale share them.
 */
export const shoresOf = oncePer((world: World) => {
  const land = feature(world, world.objects.land)
    .features.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [],
    )
    .map((rings) => rings.map(weighed));
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates.map(weighed);
  return oncePerNumber((power: number): Shores => {
    const stretched = (line: Weighed<Position>) => inStretches(thinned(line, 2 ** power));
    return { land: land.map((rings) => rings.map(stretched)), borders: borders.map(stretched) };
  });
});

function weighed(line: readonly Position[]): Weighed<Position> {
  return { line, weights: weigh(line.map(onGlobe), areaBetween).weights };
}
