import type { Position } from 'geojson';
import { type Cap, capAround, onGlobe } from './cap.ts';

/** A line on the globe with its stretches, each with the round part of the globe in which it lies. */
export interface Stretched {
  readonly points: readonly Position[];
  readonly stretches: readonly Stretch[];
  readonly cap: Cap;
}

interface Stretch {
  readonly from: number;
  /** Where the next begins. */
  readonly to: number;
  readonly cap: Cap;
}

const POINTS_IN_A_STRETCH = 32;

export function inStretches(points: readonly Position[]): Stretched {
  const places = points.map(onGlobe);
  const count = Math.max(1, Math.ceil((points.length - 1) / POINTS_IN_A_STRETCH));
  const stretches = Array.from({ length: count }, (_, index): Stretch => {
    const from = index * POINTS_IN_A_STRETCH;
    const to = Math.min(from + POINTS_IN_A_STRETCH, points.length - 1);
    return { from, to, cap: capAround(places.slice(from, to + 1)) };
  });
  return { points, stretches, cap: capAround(places) };
}

/** The rings of areas of which something may be in sight; the first ring of each is its edge, the others are holes. */
export function areasInSight(
  areas: readonly (readonly Stretched[])[],
  sight: Cap | undefined,
): Position[][][] {
  return areas.flatMap((rings) => {
    const [edge, ...holes] = rings.map((ring) => outlineInSight(ring, sight));
    return edge?.[0] ? [[...edge, ...holes.flat()]] : [];
  });
}

export function linesInSight(lines: readonly Stretched[], sight: Cap | undefined): Position[][] {
  return lines.flatMap((line) => (isApart(line.cap, sight) ? [] : [bridged(line, sight)]));
}

/** Nothing where the ring lies out of sight and does not go round it. */
function outlineInSight(ring: Stretched, sight: Cap | undefined): Position[][] {
  if (isApart(ring.cap, sight)) return [];
  const points = bridged(ring, sight);
  return points.length < 4 ? [] : [points];
}

/**
 * The line with one straight step for each stretch that is out of sight: it leaves the cap of the stretch as little as
 * the stretch does, so that it goes round what is in sight as often, and on the same side.
 */
function bridged({ points, stretches }: Stretched, sight: Cap | undefined): Position[] {
  if (!sight) return [...points];
  return [
    ...stretches.flatMap(({ from, to, cap }) => points.slice(from, isApart(cap, sight) ? from + 1 : to)),
    ...points.slice(-1),
  ];
}

function isApart({ midst, reach }: Cap, sight: Cap | undefined): boolean {
  if (!sight) return false;
  const [a, b] = [midst, sight.midst];
  const away = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  return away > reach + sight.reach + TRUST;
}

/** As an angle: what is so near to being in sight counts as in sight. */
const TRUST = 0.01;
