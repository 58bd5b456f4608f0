import { lightestFirst } from './lightest-first.ts';

/** A line and, for each of its points, how much its shape would lose without it; the ends are never lost. */
export interface Weighed<Point> {
  readonly line: readonly Point[];
  /** Areas. */
  readonly weights: readonly number[];
}

/**
 * Weighs the points of a line by the area of the triangle with their neighbours, taking away the lightest again and
 * again, of equals the first (Visvalingam and Whyatt, 1993).
 */
export function weigh<Point>(
  line: readonly Point[],
  areaOf: (...corners: readonly [Point, Point, Point]) => number,
): Weighed<Point> {
  const weights = line.map(() => Number.POSITIVE_INFINITY);
  const before = line.map((_, index) => index - 1);
  const after = line.map((_, index) => index + 1);
  const triangle = (index: number) => {
    const [a, b, c] = [line[before[index] ?? -1], line[index], line[after[index] ?? -1]];
    return a && b && c ? areaOf(a, b, c) : Number.POSITIVE_INFINITY;
  };
  const queue = lightestFirst(line.slice(1, -1).map((_, index) => triangle(index + 1)));
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
      if (beside > 0 && beside < line.length - 1) queue.change(beside - 1, triangle(beside));
    }
  }
  return { line, weights };
}

/** The line without the points that weigh less. */
export function thinned<Point>({ line, weights }: Weighed<Point>, least: number): readonly Point[] {
  return line.filter((_, index) => (weights[index] ?? 0) >= least);
}
