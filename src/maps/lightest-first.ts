/** Things in a list, by their number there, that are taken by weight. */
export interface Queue {
  /** The lightest that is left, of equals the first in the list. */
  readonly take: () => { readonly index: number; readonly weight: number } | undefined;
  /** Gives another weight to one that is left. */
  readonly change: (index: number, weight: number) => void;
}

/** A binary heap: each place in it holds something lighter than the two places that hang on it. */
export function lightestFirst(initial: readonly number[]): Queue {
  const weights = [...initial];
  const heap = weights.map((_, index) => index);
  const placeOf = heap.map((_, place) => place);
  const isLighter = (a: number, b: number) => {
    const [left, right] = [weights[a] ?? 0, weights[b] ?? 0];
    return left < right || (left === right && a < b);
  };
  const put = (index: number, place: number) => {
    heap[place] = index;
    placeOf[index] = place;
  };
  const rise = (index: number, from: number) => {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = heap[above] ?? 0;
      if (!isLighter(index, other)) break;
      put(other, place);
      place = above;
    }
    put(index, place);
  };
  const sink = (index: number, from: number) => {
    let place = from;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && isLighter(heap[below + 1] ?? 0, heap[below] ?? 0)) below += 1;
      const other = heap[below] ?? 0;
      if (!isLighter(other, index)) break;
      put(other, place);
      place = below;
    }
    put(index, place);
  };
  for (let place = (heap.length >> 1) - 1; place >= 0; place -= 1) sink(heap[place] ?? 0, place);
  return {
    take: () => {
      const [index] = heap;
      const last = heap.pop();
      if (index === undefined || last === undefined) return undefined;
      if (last !== index) sink(last, 0);
      return { index, weight: weights[index] ?? 0 };
    },
    change: (index, weight) => {
      weights[index] = weight;
      rise(index, placeOf[index] ?? 0);
      sink(index, placeOf[index] ?? 0);
    },
  };
}
