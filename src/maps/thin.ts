import type { Point } from './lines.ts';
import { lightestFirst } from './lightest-first.ts';

/** A line and, for each of its points, how much its shape would lose without it; the ends are never lost. */
export interface Weighed {
  readonly line: readonly Point[];
  /** In square units. */
  readonly weights: readonly number[];
}

/**
 * Weighs the points of a line by the area of the triangle with their neighbours, taking away the lightest again and
 * again, of equals the first (Visvalingam and Whyatt, 1993).
 */
export function weigh(line: readonly Point[]): Weighed {
  const weights = line.map(() => Number.POSITIVE_INFINITY);
  const before = line.map((_, index) => index - 1);
  const after = line.map((_, index) => index + 1);
  const queue = lightestFirst(
    line.slice(1, -1).map((_, index) => triangle(line, index, index + 1, index + 2)),
  );
  let weight = 0;
  for (let next = queue.take(); next; next = queue.take()) {
    const index = next.index + 1;
    // What comes off after a heavier point is as heavy, or a line would lose it first.
    weight = Math.max(weight, next.weight);
    weights[index] = weight;
    const [left = 0, right = 0] = [before[index], after[index]];
    after[left] = right;
    before[right] = left;
    for (const beside of [left, right]) {
      if (beside > 0 && beside < line.length - 1) {
        queue.change(beside - 1, triangle(line, before[beside] ?? 0, beside, after[beside] ?? 0));
      }
    }
  }
  return { line, weights };
}

/** The line without the points that weigh less. */
export function thinned({ line, weights }: Weighed, least: number): readonly Point[] {
  return line.filter((_, index) => (weights[index] ?? 0) >= least);
}

function triangle(line: readonly Point[], ...corners: readonly [number, number, number]): number {
  const [a, b, c] = corners.map((index) => line[index]);
  if (!a || !b || !c) return Number.POSITIVE_INFINITY;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
