import type { Position } from 'geojson';

/** A round part of the globe. */
export interface Cap {
  readonly midst: Vector;
  /** From its midst, as an angle in radians. */
  readonly reach: number;
}

/** Of length one, from the centre of the globe. */
export type Vector = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

export function onGlobe([longitude = 0, latitude = 0]: Position): Vector {
  const [up, round] = [latitude * RADIANS, longitude * RADIANS];
  return [Math.cos(up) * Math.cos(round), Math.cos(up) * Math.sin(round), Math.sin(up)];
}

/** Of the plane triangle between three points, which is as large as that on the globe where it is small. */
export function areaBetween(a: Vector, b: Vector, c: Vector): number {
  const [px, py, pz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [qx, qy, qz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  return Math.sqrt((py * qz - pz * qy) ** 2 + (pz * qx - px * qz) ** 2 + (px * qy - py * qx) ** 2) / 2;
}

/** Holds the points and the straight ways between them; the whole globe where no smaller part surely does. */
export function capAround(points: readonly Vector[]): Cap {
  const sum = [0, 1, 2].map((axis) => points.reduce((total, point) => total + (point[axis] ?? 0), 0));
  const [x = 0, y = 0, z = 0] = sum;
  const length = Math.hypot(x, y, z);
  if (length < 1e-6) return { midst: [1, 0, 0], reach: Math.PI };
  const midst: Vector = [x / length, y / length, z / length];
  const nearness = points.map((point) => midst[0] * point[0] + midst[1] * point[1] + midst[2] * point[2]);
  const reach = Math.acos(
    Math.min(
      1,
      Math.max(
        -1,
        nearness.reduce((a, b) => Math.min(a, b), 1),
      ),
    ),
  );
  // Only what is smaller than half of the globe holds the ways between its points.
  return { midst, reach: reach < HALF ? reach : Math.PI };
}

const HALF = 1.5;
