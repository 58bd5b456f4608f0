import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import { type Cap, onGlobe } from './cap.ts';
import { centreOf, type Coordinates, distance, lonLat, middleMeridian } from './globe.ts';

/** The paper of a map, in its own units. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** How much of the paper stays free on each side of the outermost places. */
const MARGIN = 0.12;
/** In degrees: a map shows no less than this from side to side, so that a coast or a border is on it. */
const LEAST = 10;
/** In degrees: places that reach farther out from their midst are shown on a map of the world. */
const HEMISPHERE = 50;

/** Fits a projection to places: equal in area, north above, and cut where none of them is. At least one place. */
export function projectionFor(places: readonly Coordinates[], { width, height }: Paper): GeoProjection {
  const bare = unfittedFor(places)
    .scale(1)
    .translate([0, 0])
    .precision(0.3 / width);
  const points = places.map((place): readonly [number, number] => bare(lonLat(place)) ?? [0, 0]);
  const [left, right] = rangeOf(points.map(([x]) => x));
  const [top, bottom] = rangeOf(points.map(([, y]) => y));
  const scale = Math.min(
    (width * (1 - 2 * MARGIN)) / (right - left),
    (height * (1 - 2 * MARGIN)) / (bottom - top),
    (width / LEAST) * (180 / Math.PI),
  );
  return bare
    .scale(scale)
    .precision(0.3)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);
}

/**
 * The part of the globe that is surely all that such a projection shows of it; undefined where that may be anything.
 */
export function sightOf(
  places: readonly Coordinates[],
  projection: GeoProjection,
  { width, height }: Paper,
): Cap | undefined {
  const centre = centreOf(places);
  if (isWide(places, centre)) return undefined;
  const [left, top] = projection.translate();
  const across = Math.max(left, width - left) + 2 * BLEED;
  const down = Math.max(top, height - top) + 2 * BLEED;
  // Equal in area round its centre: how far out something is follows from how far from it it lies on the paper.
  const half = Math.hypot(across, down) / (2 * projection.scale());
  return half < 1 ? { midst: onGlobe(lonLat(centre)), reach: 2 * Math.asin(half) } : undefined;
}

/** So that the cut edge of the land, which is no coast, lies outside of the paper. */
const BLEED = 4;

function unfittedFor(places: readonly Coordinates[]): GeoProjection {
  const centre = centreOf(places);
  return isWide(places, centre)
    ? geoEqualEarth().rotate([-middleMeridian(places), 0])
    : geoAzimuthalEqualArea().rotate([-centre.longitude, -centre.latitude]);
}

function isWide(places: readonly Coordinates[], centre: Coordinates): boolean {
  return places.some((place) => distance(centre, place) > HEMISPHERE);
}

function rangeOf(numbers: readonly number[]): readonly [least: number, most: number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
