import { geoDistance } from 'd3-geo';

/** WGS 84, decimal degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** As d3 has it. */
export type LonLat = [longitude: number, latitude: number];

export function lonLat({ longitude, latitude }: Coordinates): LonLat {
  return [longitude, latitude];
}

/** Along the surface, as an angle in degrees. */
export function distance(a: Coordinates, b: Coordinates): number {
  return geoDistance(lonLat(a), lonLat(b)) / RADIANS;
}

/** The point in the midst of some: where their mean, taken in space, lies on the surface; the first where it has no place. */
export function centreOf(places: readonly Coordinates[]): Coordinates {
  const [x, y, z] = places.map(inSpace).reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  const length = Math.hypot(x, y, z);
  const [first = { latitude: 0, longitude: 0 }] = places;
  if (length < 1e-6) return first;
  return { latitude: Math.asin(z / length) / RADIANS, longitude: Math.atan2(y, x) / RADIANS };
}

/** The meridian opposite to the widest stretch without a place: a map that is cut there cuts nothing apart. */
export function middleMeridian(places: readonly Coordinates[]): number {
  const meridians = places.map(({ longitude }) => longitude).toSorted((a, b) => a - b);
  const gaps = meridians.map((west, index) => {
    const east = meridians[index + 1] ?? (meridians[0] ?? 0) + 360;
    return { middle: (west + east) / 2, width: east - west };
  });
  const [widest] = gaps.toSorted((a, b) => b.width - a.width);
  return (((((widest?.middle ?? 180) + 360) % 360) + 360) % 360) - 180;
}

const RADIANS = Math.PI / 180;

function inSpace({ latitude, longitude }: Coordinates): readonly [x: number, y: number, z: number] {
  const [up, round] = [latitude * RADIANS, longitude * RADIANS];
  return [Math.cos(up) * Math.cos(round), Math.cos(up) * Math.sin(round), Math.sin(up)];
}
