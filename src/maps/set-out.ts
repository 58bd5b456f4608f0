/** From a dot to its marks, in CSS pixels. */
export type Offset = readonly [x: number, y: number];

/** A map at its smallest, in CSS pixels: marks that do not touch there do not touch where it is larger. */
export interface Smallest {
  readonly width: number;
  readonly height: number;
}

/** Places that fall on each other; in pixels. */
export interface Spot {
  readonly indexes: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** Some marks in rows. */
export interface Block {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

/** In pixels: the square of a mark, which has room for a finger, and half a dot. */
export const MARK = 24;
export const DOT = 5;

/** So many marks, about as many beside as above each other. */
export function blockOf(marks: number): Block {
  const columns = Math.ceil(Math.sqrt(marks));
  return { columns, width: columns * MARK, height: Math.ceil(marks / columns) * MARK };
}

/** Where the marks of each spot go: beside it, and where they hide nothing, as far as there is room. */
export function setOut(spots: readonly Spot[], map: Smallest): ReadonlyMap<Spot, Offset> {
  // The larger a group of marks, the fewer places there are for it; and whoever found none comes first in the next try.
  let order = spots.toSorted((a, b) => b.indexes.length - a.indexes.length);
  let last = inOrder(order, spots, map);
  let best = last;
  for (let tries = 1; last.hiding.length > 0 && tries < TRIES; tries += 1) {
    order = [...new Set([...last.hiding, ...order])];
    last = inOrder(order, spots, map);
    if (last.hiding.length < best.hiding.length) best = last;
  }
  return best.offsets;
}

const TRIES = 8;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a dot or its marks are. */
export interface Taken {
  readonly spot: Pick<Spot, 'x' | 'y'>;
  readonly box: Box;
}

const POINT: Block = { columns: 1, width: 2 * DOT, height: 2 * DOT };

/** Where the marks of each spot go, and those that hide something there. */
function inOrder(
  order: readonly Spot[],
  spots: readonly Spot[],
  map: Smallest,
): { readonly offsets: ReadonlyMap<Spot, Offset>; readonly hiding: readonly Spot[] } {
  const taken: Taken[] = spots.map((spot) => ({ spot, box: boxAt(spot, POINT, [0, 0]) }));
  const offsets = new Map<Spot, Offset>();
  const hiding: Spot[] = [];
  for (const spot of order) {
    const block = blockOf(spot.indexes.length);
    const { offset, hides } = bestOffset(spot, block, map, taken);
    if (hides > 0) hiding.push(spot);
    taken.push({ spot, box: boxAt(spot, block, offset) });
    offsets.set(spot, offset);
  }
  return { offsets, hiding };
}

/** From the dot to the middle of the block: the nearest that is free, else the one that hides fewest. */
function bestOffset(
  spot: Spot,
  block: Block,
  map: Smallest,
  taken: readonly Taken[],
): { readonly offset: Offset; readonly hides: number } {
  let best: { readonly offset: Offset; readonly hides: number } = { offset: [0, 0], hides: Infinity };
  for (const offsets of [besideDot(block), FARTHER_OFF]) {
    for (const offset of offsets) {
      const own = { spot, box: boxAt(spot, block, offset) };
      if (!isWithin(own.box, map)) continue;
      const hides = taken.filter((other) => !areApart(own, other)).length;
      if (hides === 0) return { offset, hides };
      if (hides < best.hides) best = { offset, hides };
    }
  }
  return best;
}

/** To the right and left, above and below, and at the corners. */
function besideDot({ width, height }: Block): readonly Offset[] {
  const [x, y] = [width / 2 + DOT, height / 2 + DOT];
  return [
    [x, 0],
    [-x, 0],
    [0, -y],
    [0, y],
    [x, -y],
    [x, y],
    [-x, -y],
    [-x, y],
  ];
}

/** In pixels, and how many steps in each direction. */
const STEP = 8;
const REACH = 12;
const STEPS = Array.from({ length: 2 * REACH + 1 }, (_, index) => (index - REACH) * STEP);

/** The nearest first. */
const FARTHER_OFF = STEPS.flatMap((left) => STEPS.map((top): Offset => [left, top])).toSorted(
  (a, b) => Math.hypot(...a) - Math.hypot(...b),
);

function boxAt({ x, y }: Spot, { width, height }: Block, [dx, dy]: Offset): Box {
  const [left, top] = [x + dx - width / 2, y + dy - height / 2];
  return { left, top, right: left + width, bottom: top + height };
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: Smallest): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/**
 * Whether two do not touch here, nor on any larger map: there, dots move apart, and so must what stands beside them.
 */
export function areApart(a: Taken, b: Taken): boolean {
  return isBefore(a, b) || isBefore(b, a);
}

function isBefore(a: Taken, b: Taken): boolean {
  return (
    (a.box.right <= b.box.left + ROUNDING && a.spot.x <= b.spot.x) ||
    (a.box.bottom <= b.box.top + ROUNDING && a.spot.y <= b.spot.y)
  );
}

/** In pixels: sums that are the same may differ in their last digit. */
const ROUNDING = 1e-6;
