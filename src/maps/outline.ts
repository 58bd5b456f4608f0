import type { GeoProjection } from 'd3-geo';
import type { GeoJSON } from 'geojson';
import type { Cap } from './cap.ts';
import { areasInSight, linesInSight } from './in-sight.ts';
import { areaBetween, areaOf, linesOf, pathOf, type Point } from './lines.ts';
import { type Shores, shoresOf } from './shores.ts';
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
const TRIES = 35;
/** In square units: the first try takes points of about this weight, each further one those that weigh an eighth. */
const COARSE = 4;
const EIGHTH = 3;

/** What is to be drawn. */
interface Extent {
  /** All that the paper shows of the globe; undefined where that may be anything. */
  readonly sight: Cap | undefined;
  /** Of path data, at most. */
  readonly characters: number;
  readonly borders: boolean;
}

/** The part of the world that is on the paper, in at most so many characters. */
export function outlineOf(world: World, projection: GeoProjection, extent: Extent): Outline {
  // Projections here keep areas: this is one on a globe whose radius is one.
  const unit = projection.scale() ** -2;
  for (let power = Math.ceil(Math.log2(COARSE * unit)); ; power -= EIGHTH) {
    const { least, outline } = outlineFrom(shoresOf(world)(power), projection, extent);
    // Lighter points would only be left out; where all has room, so little that rounding makes nothing of it.
    if (2 ** power <= unit * (least > FINEST ? least : FINEST / 4)) return outline;
  }
}

/** Of the outlines that are short enough, the one with the lightest points. */
function outlineFrom(
  { land, borders }: Shores,
  projection: GeoProjection,
  { sight, characters, borders: withBorders }: Extent,
): { readonly least: number; readonly outline: Outline } {
  const coasts = linesOn(projection, {
    type: 'MultiPolygon',
    coordinates: areasInSight(land, sight),
  }).filter(({ line }) => areaOf(line) >= LEAST_ISLAND);
  const between = linesOn(projection, {
    type: 'MultiLineString',
    coordinates: withBorders ? linesInSight(borders, sight) : [],
  }).filter(({ line }) => line.length > 1);
  // The heavier the points, the shorter the paths, so that halving finds the first that are short enough.
  let [first, last] = [0, TRIES];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (lengthOf(drawn(coasts, between, weightOf(middle))) <= characters) last = middle;
    else first = middle + 1;
  }
  return { least: weightOf(first), outline: drawn(coasts, between, weightOf(first)) };
}

function weightOf(attempt: number): number {
  return FINEST * COARSER ** attempt;
}

function linesOn(projection: GeoProjection, shape: GeoJSON): readonly Weighed<Point>[] {
  return linesOf(shape, projection).map((line) => weigh(line, areaBetween));
}

function drawn(
  coasts: readonly Weighed<Point>[],
  between: readonly Weighed<Point>[],
  least: number,
): Outline {
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

/** The first point of a ring is its last, too. */
function isRing(line: readonly Point[]): boolean {
  return line.length > 3;
}
