import { type Block, blockOf, DOT, MARK, type Offset, setOut, type Smallest, type Spot } from './set-out.ts';

/** A place on a map, by its number in a list: in per cent of the width and the height. */
export interface Dot {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** A dot, and beside it the marks of the places that lie there, at most a few miles apart. */
export interface Pin {
  /** In per cent of the width and the height. */
  readonly x: number;
  readonly y: number;
  /** At least one, in the order of the list. */
  readonly marks: readonly Mark[];
  /** Where the line from the dot to marks that stand apart from it ends, in pixels from the dot. */
  readonly line?: Offset;
}

export interface Mark {
  readonly index: number;
  /** The middle of its square, in pixels from the dot. */
  readonly at: Offset;
}

/** Sets marks beside their dots, each where it hides no other mark and no dot, as far as there is room. */
export function pinsOf(dots: readonly Dot[], map: Smallest): readonly Pin[] {
  const spots = spotsOf(dots, map);
  const offsets = setOut(spots, map);
  return spots.map((spot) => pinAt(spot, offsets.get(spot) ?? [0, 0], map));
}

/** In pixels: how near dots are taken for one. */
const SAME = 5;

function spotsOf(dots: readonly Dot[], map: Smallest): readonly Spot[] {
  const spots: { readonly indexes: number[]; readonly x: number; readonly y: number }[] = [];
  for (const { index, x, y } of dots) {
    const [left, top] = [(x * map.width) / 100, (y * map.height) / 100];
    const same = spots.find((spot) => Math.hypot(spot.x - left, spot.y - top) <= SAME);
    if (same) same.indexes.push(index);
    else spots.push({ indexes: [index], x: left, y: top });
  }
  return spots;
}

function pinAt({ x, y, indexes }: Spot, [dx, dy]: Offset, map: Smallest): Pin {
  const block = blockOf(indexes.length);
  const marks = indexes.map((index, place): Mark => {
    const [column, row] = [place % block.columns, Math.floor(place / block.columns)];
    const left = x + dx - block.width / 2 + (column + 0.5) * MARK;
    const top = y + dy - block.height / 2 + (row + 0.5) * MARK;
    return { index, at: [Math.round(inside(left, map.width) - x), Math.round(inside(top, map.height) - y)] };
  });
  const isApart = Math.abs(dx) > block.width / 2 + DOT || Math.abs(dy) > block.height / 2 + DOT;
  return {
    x: rounded((x / map.width) * 100),
    y: rounded((y / map.height) * 100),
    marks,
    ...(isApart && { line: nearestOf(block, [dx, dy]) }),
  };
}

/** More marks than a map has room for lie on each other, but on the map. */
function inside(middle: number, length: number): number {
  return Math.min(length - MARK / 2, Math.max(MARK / 2, middle));
}

/** The point of a block that is nearest to the dot. */
function nearestOf({ width, height }: Block, [dx, dy]: Offset): Offset {
  const along = (middle: number, half: number) =>
    Math.round(Math.sign(middle) * Math.max(0, Math.abs(middle) - half));
  return [along(dx, width / 2 - DOT), along(dy, height / 2 - DOT)];
}

function rounded(percent: number): number {
  return Math.round(percent * 10) / 10;
}
