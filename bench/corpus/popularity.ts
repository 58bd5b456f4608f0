import type { Random } from './random.ts';

/**
 * Draws from a list as news draws people: the second half as often as the first, the third a third as often (Zipf).
 * Whole numbers alone, so that every machine draws the same.
 */
export function popularity<Item>(items: readonly Item[]): (random: Random) => Item {
  const limits: number[] = [];
  let total = 0;
  for (const index of items.keys()) {
    total += Math.ceil(1_000_000 / (index + 1));
    limits.push(total);
  }
  return (random) => {
    const drawn = random.whole(total);
    const item = items[firstAbove(limits, drawn)];
    if (item === undefined) throw new Error('There is nobody to draw.');
    return item;
  };
}

/** So many different ones. */
export function drawSome<Item>(count: number, draw: () => Item, others: readonly Item[] = []): Item[] {
  const drawn = new Set(others);
  const all = others.length + count;
  for (let tries = 0; drawn.size < all && tries < 1000; tries += 1) drawn.add(draw());
  return [...drawn].slice(others.length);
}

function firstAbove(limits: readonly number[], value: number): number {
  let low = 0;
  let high = limits.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((limits[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
