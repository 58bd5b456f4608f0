import type { Instant } from '../dates/moment.ts';

/** From time to place. */
export interface Scale {
  /** In per cent of the width. */
  readonly at: (instant: Instant) => number;
  /** Where it begins, in per cent. */
  readonly left: number;
  /** The first instant. */
  readonly start: Instant;
}

/** A mark that can be followed needs room for a finger, 24 px of a strip of 280 px, and for its name. */
const ROOM = 10.5;

/**
 * A scale on which time runs evenly between two marks that can be followed, and these keep apart:
 * a story has most of its turns in a few days, and an even scale would draw them on top of each other.
 */
export function makeScale(of: {
  readonly left: number;
  readonly times: readonly Instant[];
  readonly linked: readonly Instant[];
  readonly now: Instant;
}): Scale {
  const start = Math.min(...of.times);
  const end = Math.max(of.now, ...of.times);
  const even = (instant: Instant) =>
    of.left + ((instant - start) / Math.max(end - start, 1)) * (100 - of.left);
  const linked = [...new Set(of.linked)].toSorted((a, b) => a - b);
  const room = Math.min(ROOM, (100 - of.left) / Math.max(linked.length, 1));
  const spread = keepApart(linked.map(even), room, of.left + room / 2, 100 - room / 2);
  const stops = distinct([
    [start, of.left],
    ...linked.map((instant, index): Stop => [instant, spread[index] ?? 0]),
    [end, 100],
  ]);
  return { at: (instant) => interpolate(stops, instant), left: of.left, start };
}

type Stop = readonly [instant: Instant, x: number];

/** Push places apart to at least `room`, first from the left, then back from the right. */
function keepApart(places: readonly number[], room: number, from: number, to: number): readonly number[] {
  const right: number[] = [];
  for (const place of places) right.push(Math.max(place, (right.at(-1) ?? from - room) + room));
  const spread: number[] = [];
  for (const place of right.toReversed()) spread.unshift(Math.min(place, (spread[0] ?? to + room) - room));
  return spread;
}

/** Of two stops at one instant the mark that can be followed counts, not the end of the scale. */
function distinct(stops: readonly Stop[]): readonly Stop[] {
  const [first, ...rest] = stops;
  const last = rest.at(-1);
  return stops.filter(
    (stop) =>
      (stop !== first || rest[0]?.[0] !== first[0]) &&
      (stop !== last || rest.at(-2)?.[0] !== last[0] || rest.length === 1),
  );
}

function interpolate(stops: readonly Stop[], instant: Instant): number {
  const after = stops.findIndex(([at]) => at >= instant);
  if (after < 0) return stops.at(-1)?.[1] ?? 100;
  const [time, x] = stops[after] as Stop;
  const before = stops[after - 1];
  if (!before || time === before[0]) return x;
  return before[1] + ((instant - before[0]) / (time - before[0])) * (x - before[1]);
}
