import type { GeoProjection } from 'd3-geo';
import { partFarOff } from './far-off.ts';
import { type Paper, projectionFor, sightOf } from './frame.ts';
import { type Coordinates, lonLat } from './globe.ts';
import { linesOf, pathOf, type Point } from './lines.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type Pin, pinsOf } from './pins.ts';
import type { World } from './world.ts';

/** The map of some places; those that lie far from the rest are on a second one. */
export interface Maps {
  readonly main: DrawnMap;
  readonly overview?: DrawnMap & {
    /** The edge of the main map, as SVG path data. */
    readonly edge: string;
  };
}

/** Shapes are in units of the paper. */
export interface DrawnMap extends Outline {
  readonly paper: Paper;
  readonly pins: readonly Pin[];
}

const MAIN: Paper = { width: 400, height: 300 };
const OVERVIEW: Paper = { width: 400, height: 200 };
/** A column of the narrowest page, in CSS pixels. */
const NARROWEST = 280;
/** Of path data: together with their marks, both maps take less than three kilobytes, compressed. */
const MAIN_CHARACTERS = 3400;
const OVERVIEW_CHARACTERS = 1600;

/** Draws places, which are told by their number in the list; undefined where there is none. */
export function drawMaps(world: World, places: readonly Coordinates[]): Maps | undefined {
  if (places.length === 0) return undefined;
  const { near, far } = partFarOff(places);
  const chosen = near.flatMap((index) => places[index] ?? []);
  const projection = projectionFor(chosen, MAIN);
  const main = {
    paper: MAIN,
    ...outlineOf(world, projection, {
      sight: sightOf(chosen, projection, MAIN),
      characters: MAIN_CHARACTERS,
      borders: true,
    }),
    pins: pinsOn(near, places, projection, MAIN),
  };
  if (far.length === 0) return { main };
  const wide = projectionFor(places, OVERVIEW);
  const overview = {
    paper: OVERVIEW,
    ...outlineOf(world, wide, {
      sight: sightOf(places, wide, OVERVIEW),
      characters: OVERVIEW_CHARACTERS,
      borders: false,
    }),
    pins: pinsOn(far, places, wide, OVERVIEW),
    edge: edgeOf(projection, wide),
  };
  return { main, overview };
}

function pinsOn(
  indexes: readonly number[],
  places: readonly Coordinates[],
  projection: GeoProjection,
  { width, height }: Paper,
): readonly Pin[] {
  const dots = indexes.flatMap((index) => {
    const place = places[index];
    const point = place && projection(lonLat(place));
    return point ? [{ index, x: (point[0] / width) * 100, y: (point[1] / height) * 100 }] : [];
  });
  return pinsOf(dots, { width: NARROWEST, height: (NARROWEST * height) / width });
}

/** The edge of the main map where it lies on the other. */
function edgeOf(main: GeoProjection, wide: GeoProjection): string {
  const { width, height } = MAIN;
  const corners: readonly Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const around = corners.flatMap(([x, y], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length] ?? [x, y];
    return PARTS.map((part): [number, number] => [x + (toX - x) * part, y + (toY - y) * part]);
  });
  const coordinates = [...around, ...around.slice(0, 1)].flatMap((point) => {
    const place = main.invert?.(point);
    return place ? [place] : [];
  });
  return linesOf({ type: 'LineString', coordinates }, wide).map(pathOf).join('');
}

/** Straight on one map is bent on another. */
const PARTS = [0, 0.25, 0.5, 0.75];
