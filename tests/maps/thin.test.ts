import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/maps/lines.ts';
import { areaBetween, areaOf, pathOf } from '../../src/maps/lines.ts';
import { thinned, weigh } from '../../src/maps/thin.ts';

describe('a thinned line', () => {
  test('loses what lies on the way, and keeps the corner', () => {
    const line: readonly Point[] = [
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 10],
    ];
    expect(thinned(weigh(line, areaBetween), 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  test('keeps its ends, and of its points the fewer the coarser it is', () => {
    const coordinate = fc.integer({ min: 0, max: 50 });
    const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(line, fc.double({ min: 0, max: 100, noNaN: true }), (points, least) => {
        const weighed = weigh(points, areaBetween);
        const [fine, coarse] = [thinned(weighed, least), thinned(weighed, least * 2)];
        expect([coarse[0], coarse.at(-1)]).toEqual([points[0], points.at(-1)]);
        expect(fine.filter((point) => coarse.includes(point))).toEqual(coarse);
        expect(thinned(weighed, 0)).toEqual(points);
      }),
    );
  });
});

test('a path goes from point to point, without a space that says nothing', () => {
  expect(
    pathOf([
      [10, 20],
      [13, 16],
      [18, 22],
    ]),
  ).toBe('M10 20l3-4 5 6');
});

test('the area of a closed line is the same in both directions', () => {
  const square: readonly Point[] = [
    [0, 0],
    [0, 4],
    [4, 4],
    [4, 0],
    [0, 0],
  ];
  expect([areaOf(square), areaOf(square.toReversed())]).toEqual([16, 16]);
});
