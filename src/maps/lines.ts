import { type GeoProjection, geoStream } from 'd3-geo';
import type { GeoJSON } from 'geojson';

/** On the paper of a map, in whole units of it. */
export type Point = readonly [x: number, y: number];

/** A shape as it lies on the paper; an area is a line that ends where it begins. No point is said twice in a row. */
export function linesOf(shape: GeoJSON, projection: GeoProjection): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let isArea = false;
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => lines.at(-1)?.push([Math.round(x), Math.round(y)]),
      lineStart: () => lines.push([]),
      lineEnd: () => {
        const line = lines.at(-1);
        if (isArea && line?.[0]) line.push(line[0]);
      },
      polygonStart: () => {
        isArea = true;
      },
      polygonEnd: () => {
        isArea = false;
      },
    }),
  );
  return lines.map(withoutRepeats);
}

/** Of a closed line, in square units. */
export function areaOf(line: readonly Point[]): number {
  const turns = line.slice(1).map((point, index) => cross(line[index] ?? point, point));
  return Math.abs(turns.reduce((sum, turn) => sum + turn, 0)) / 2;
}

/** Of the triangle between three points, in square units. */
export function areaBetween(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

/** SVG path data: where it begins, then each point from the one before, as in `M10 20l3-4 5 6`. */
export function pathOf(line: readonly Point[]): string {
  const [first = [0, 0], ...rest] = line;
  const steps = rest.map(([x, y], index) => {
    const [fromX, fromY] = line[index] ?? first;
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${first.join(' ')}l${steps.join(' ')}`.replaceAll(' -', '-');
}

function withoutRepeats(line: readonly Point[]): readonly Point[] {
  return line.filter(([x, y], index) => {
    const before = line[index - 1];
    return !before || x !== before[0] || y !== before[1];
  });
}

function cross([ax, ay]: Point, [bx, by]: Point): number {
  return ax * by - bx * ay;
}
