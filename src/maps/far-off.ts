import { type Coordinates, distance } from './globe.ts';

/** Places by their number in a list: those that one map shows well, and those that lie far from them. */
export interface Parted {
  readonly near: readonly number[];
  readonly far: readonly number[];
}

/** Far off is what lies so many times as far out as everything else. */
const FAR = 2.5;
/** In degrees: what is no farther apart is always near, and what reaches farther out needs a map of the world anyway. */
const REGION = 6;
const CONTINENT = 30;

/**
 * Sets aside what is so far from most places that it would shrink them to a dot. Most means more than half: seen from
 * the place that is in their midst, the rest must lie beyond a wide gap.
 */
export function partFarOff(places: readonly Coordinates[]): Parted {
  const all = places.map((_, index) => index);
  const half = Math.floor(places.length / 2);
  const views = places.map((from) =>
    all
      .map((index) => ({ index, away: distance(from, places[index] ?? from) }))
      .toSorted((a, b) => a.away - b.away || a.index - b.index),
  );
  const [view = []] = views.toSorted((a, b) => (a[half]?.away ?? 0) - (b[half]?.away ?? 0));
  const last = view.findIndex(({ away }, index) => {
    const next = view[index + 1];
    return (
      index >= half && away <= CONTINENT && next !== undefined && next.away >= FAR * Math.max(away, REGION)
    );
  });
  const near = new Set(last < 0 ? all : view.slice(0, last + 1).map(({ index }) => index));
  return { near: all.filter((index) => near.has(index)), far: all.filter((index) => !near.has(index)) };
}
