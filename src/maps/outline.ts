import type { GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { oncePer } from '../once.ts';
import type { Cap } from './cap.ts';
import { areasInSight, inStretches, linesInSight, type Stretched } from './in-sight.ts';
import { areaOf, linesOf, pathOf, type Point } from './lines.ts';
import { thinned, weigh, type Weighed } from './thin.ts';
import type { World } from './world.ts';

/** Land and the borders on it as SVG path data, in units of the paper. */
export interface Outline {
  readonly land: string;
  readonly borders?: string;
}

/** In square units: islands that are smaller than a dot are left out. */
const LEAST_ISLAND = 5;
/** In square units: what a point must weigh, from one try to the next, until the paths are short enough. */
const FINEST = 0.5;
const COARSER = 1.25;
const COARSEST = 1000;

/** What is to be drawn. */
interface Extent {
  /** All that the paper shows of the globe; undefined where that may be anything. */
  readonly sight: Cap | undefined;
  /** Of path data, at most. */
  readonly characters: number;
  readonly borders: boolean;
}

/** The part of the world that is on the paper, in at most so many characters. */
export function outlineOf(
  world: World,
  projection: GeoProjection,
  { sight, characters, borders }: Extent,
): Outline {
  const land = areasInSight(landOf(world), sight);
  const coasts = linesOf({ type: 'MultiPolygon', coordinates: land }, projection)
    .filter((line) => areaOf(line) >= LEAST_ISLAND)
    .map(weigh);
  const between = borders ? bordersOn(world, projection, sight) : [];
  let least = FINEST;
  let outline = drawn(coasts, between, least);
  while (lengthOf(outline) > characters && least < COARSEST) {
    least *= COARSER;
    outline = drawn(coasts, between, least);
  }
  return outline;
}

const landOf = oncePer((world: World): readonly (readonly Stretched[])[] =>
  feature(world, world.objects.land)
    .features.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [],
    )
    .map((rings) => rings.map(inStretches)),
);

/** Lines between countries; a coast is none. */
const bordersOf = oncePer((world: World): readonly Stretched[] =>
  mesh(world, world.objects.countries, (a, b) => a !== b).coordinates.map(inStretches),
);

function bordersOn(world: World, projection: GeoProjection, sight: Cap | undefined): readonly Weighed[] {
  const coordinates = linesInSight(bordersOf(world), sight);
  return linesOf({ type: 'MultiLineString', coordinates }, projection).filter(isLine).map(weigh);
}

function drawn(coasts: readonly Weighed[], between: readonly Weighed[], least: number): Outline {
  const land = coasts.map((coast) => thinned(coast, least)).filter(isRing);
  const borders = between.map((line) => thinned(line, least));
  return {
    land: land.map((line) => `${pathOf(line.slice(0, -1))}z`).join(''),
    ...(borders.length > 0 && { borders: borders.map(pathOf).join('') }),
  };
}

function lengthOf({ land, borders = '' }: Outline): number {
  return land.length + borders.length;
}

function isLine(line: readonly Point[]): boolean {
  return line.length > 1;
}

/** The first point of a ring is its last, too. */
function isRing(line: readonly Point[]): boolean {
  return line.length > 3;
}
