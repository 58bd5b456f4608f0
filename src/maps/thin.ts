import type { Point } from './lines.ts';

/** A line and, for each of its points, how much its shape would lose without it; the ends are never lost. */
export interface Weighed {
  readonly line: readonly Point[];
  /** In square units. */
  readonly weights: readonly number[];
}

/**
 * Weighs the points of a line by the area of the triangle with their neighbours, taking away the lightest again and
 * again (Visvalingam and Whyatt, 1993).
 */
export function weigh(line: readonly Point[]): Weighed {
  const weights = line.map(() => Number.POSITIVE_INFINITY);
  const left = line.map((_, index) => index);
  const areas = left.map((_, place) => triangle(line, left, place));
  let weight = 0;
  while (left.length > 2) {
    const place = lightest(areas);
    // What comes off after a heavier point is as heavy, or a line would lose it first.
    weight = Math.max(weight, areas[place] ?? 0);
    weights[left[place] ?? 0] = weight;
    left.splice(place, 1);
    areas.splice(place, 1);
    for (const beside of [place - 1, place]) areas[beside] = triangle(line, left, beside);
  }
  return { line, weights };
}

/** The line without the points that weigh less. */
export function thinned({ line, weights }: Weighed, least: number): readonly Point[] {
  return line.filter((_, index) => (weights[index] ?? 0) >= least);
}

function triangle(line: readonly Point[], left: readonly number[], place: number): number {
  const [a, b, c] = [left[place - 1], left[place], left[place + 1]].map((index) => line[index ?? -1]);
  if (!a || !b || !c) return Number.POSITIVE_INFINITY;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

function lightest(areas: readonly number[]): number {
  let found = 0;
  for (let place = 1; place < areas.length; place += 1) {
    if ((areas[place] ?? 0) < (areas[found] ?? 0)) found = place;
  }
  return found;
}
