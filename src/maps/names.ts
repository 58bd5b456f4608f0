import type { Pin } from './pins.ts';
import { areApart, type Box, DOT, MARK, type Offset, type Smallest, type Taken } from './set-out.ts';

/** A name beside a dot and its marks, in pixels from the dot. */
export interface PlacedName {
  readonly text: string;
  readonly at: Offset;
  /** Which part of the name is there. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** In pixels: of a character, as wide as most, and of a line. */
const CHARACTER = 7.5;
const LINE = 16;
/** Between a dot or a mark and a name. */
const GAP = 3;

/** Names each dot that has room for its name on a map of this size, and so on any larger one; in the order of the pins. */
export function namesBeside(
  pins: readonly Pin[],
  names: readonly (string | undefined)[],
  map: Smallest,
): readonly (PlacedName | undefined)[] {
  const spots = pins.map(({ x, y }) => ({ x: (x * map.width) / 100, y: (y * map.height) / 100 }));
  const taken: Taken[] = pins.flatMap((pin, index) => {
    const spot = spots[index] ?? { x: 0, y: 0 };
    return boxesOf(pin).map((box) => ({ spot, box: moved(box, spot) }));
  });
  return pins.map((pin, index) => {
    const [text, spot] = [names[index], spots[index]];
    if (text === undefined || !spot) return undefined;
    const free = placesFor(text, pin).find(({ box }) => {
      const own = { spot, box: moved(box, spot) };
      return isOn(own.box, map) && taken.every((other) => areApart(own, other));
    });
    if (!free) return undefined;
    taken.push({ spot, box: moved(free.box, spot) });
    return { text, at: free.at, anchor: free.anchor };
  });
}

/** Its dot and its marks, from the dot. */
function boxesOf({ marks }: Pin): readonly Box[] {
  return [
    { left: -DOT, top: -DOT, right: DOT, bottom: DOT },
    ...marks.map(({ at: [x, y] }) => ({
      left: x - MARK / 2,
      top: y - MARK / 2,
      right: x + MARK / 2,
      bottom: y + MARK / 2,
    })),
  ];
}

/** On the right, on the left, below and above the dot with its marks. */
function placesFor(text: string, pin: Pin): readonly (Omit<PlacedName, 'text'> & { readonly box: Box })[] {
  const boxes = boxesOf(pin);
  const left = Math.min(...boxes.map((box) => box.left)) - GAP;
  const right = Math.max(...boxes.map((box) => box.right)) + GAP;
  const top = Math.min(...boxes.map((box) => box.top)) - LINE / 2;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + LINE / 2;
  const width = Math.ceil(text.length * CHARACTER);
  const middle = Math.round((left + right) / 2);
  const place = (anchor: PlacedName['anchor'], x: number, y: number) => {
    const from = { start: x, middle: x - width / 2, end: x - width }[anchor];
    const box = { left: from, top: y - LINE / 2, right: from + width, bottom: y + LINE / 2 };
    return { anchor, at: [x, y] as const, box };
  };
  return [
    place('start', right, Math.round((top + bottom) / 2)),
    place('end', left, Math.round((top + bottom) / 2)),
    place('middle', middle, bottom),
    place('middle', middle, top),
  ];
}

function moved({ left, top, right, bottom }: Box, { x, y }: Taken['spot']): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function isOn({ left, top, right, bottom }: Box, { width, height }: Smallest): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
