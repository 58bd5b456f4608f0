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

export type Offset = readonly [x: number, y: number];

/** A map at its smallest, in CSS pixels: marks that do not touch there do not touch where it is larger. */
export interface Smallest {
  readonly width: number;
  readonly height: number;
}

/** In pixels: the square of a mark, which has room for a finger; half a dot; and how near dots are taken for one. */
export const MARK = 24;
const DOT = 5;
const SAME = 5;

/** Sets marks beside their dots, each where it hides no other mark and no dot, as far as there is room. */
export function pinsOf(dots: readonly Dot[], map: Smallest): readonly Pin[] {
  const spots = spotsOf(dots, map);
  const taken: Box[] = spots.map(({ x, y }) => ({
    left: x - DOT,
    top: y - DOT,
    right: x + DOT,
    bottom: y + DOT,
  }));
  const pins = new Map<Spot, Pin>();
  // The larger a group of marks, the fewer places there are for it.
  for (const spot of spots.toSorted((a, b) => b.indexes.length - a.indexes.length)) {
    const block = blockOf(spot.indexes.length);
    const offset = bestOffset(spot, block, map, taken);
    taken.push(boxAt(spot, block, offset));
    pins.set(spot, pinAt(spot, block, offset, map));
  }
  return spots.flatMap((spot) => pins.get(spot) ?? []);
}

/** Places that fall on each other; in pixels. */
interface Spot {
  readonly indexes: readonly number[];
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Some marks in rows. */
interface Block {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

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

function blockOf(marks: number): Block {
  const columns = Math.ceil(Math.sqrt(marks));
  return { columns, width: columns * MARK, height: Math.ceil(marks / columns) * MARK };
}

/** From the dot to the middle of the block: the nearest that is free, else the one that hides least. */
function bestOffset(spot: Spot, block: Block, map: Smallest, taken: readonly Box[]): Offset {
  const within = offsetsAround(block, map).filter((offset) => isWithin(boxAt(spot, block, offset), map));
  const hidden = (offset: Offset) => {
    const box = boxAt(spot, block, offset);
    return taken.reduce((sum, other) => sum + overlap(box, other), 0);
  };
  const free = within.find((offset) => hidden(offset) === 0);
  if (free) return free;
  const [least = { offset: [0, 0] as const }] = within
    .map((offset) => ({ offset, hides: hidden(offset) }))
    .toSorted((a, b) => a.hides - b.hides);
  return least.offset;
}

/** Beside the dot, above and below it, at its corners, and then farther and farther off. */
function offsetsAround({ width, height }: Block, map: Smallest): readonly Offset[] {
  const [x, y] = [width / 2 + DOT, height / 2 + DOT];
  const beside: readonly Offset[] = [
    [x, 0],
    [-x, 0],
    [0, -y],
    [0, y],
    [x, -y],
    [x, y],
    [-x, -y],
    [-x, y],
  ];
  const farther = steps(map.width)
    .flatMap((left) => steps(map.height).map((top): Offset => [left, top]))
    .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));
  return [...beside, ...farther];
}

const STEP = 8;

function steps(length: number): readonly number[] {
  const count = Math.ceil(length / STEP);
  return Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * STEP);
}

function boxAt({ x, y }: Spot, { width, height }: Block, [dx, dy]: Offset): Box {
  const [left, top] = [x + dx - width / 2, y + dy - height / 2];
  return { left, top, right: left + width, bottom: top + height };
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: Smallest): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function pinAt({ x, y, indexes }: Spot, block: Block, [dx, dy]: Offset, map: Smallest): Pin {
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
