import type { Importance } from '../story/items.ts';
import type { Strip, StripMark } from '../story/strip.ts';
import { isOpen } from '../story/timeline.ts';
import type { Page } from '../views/page.ts';
import { axisText, fitting } from '../views/strip-text.ts';

/** The line of events up to the day of the picture; every x is in per cent of its width, from the left. */
export interface Line {
  readonly breakAt?: Span;
  /** Up to here it is solid. */
  readonly now: number;
  /** The story is not over. */
  readonly goesOn: boolean;
  readonly marks: readonly Mark[];
  /** Under the line. */
  readonly labels: readonly Label[];
}

export interface Mark {
  readonly x: number;
  readonly importance: Importance;
  /** Still to come. */
  readonly open: boolean;
  /** The stretch of an event that lasts. */
  readonly bar?: Span;
}

export interface Label {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  /** The day of the picture. */
  readonly isNow: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A strip as a picture has it, with the day in the place of “now”; without a strip, the line with nothing but the day. */
export function lineOf(page: Page, strip: Strip | undefined, day: string, goesOn: boolean): Line {
  const { breakAt, now, marks, axis } = strip ?? { now: 100, marks: [], axis: [] };
  const others = axis
    .filter(({ label }) => label.kind !== 'now')
    .map((label) => ({ x: label.x, anchor: label.anchor, text: axisText(page, label), isNow: false }));
  const labels = [...others, { x: now, anchor: anchorOf(now, day), text: day, isNow: true }];
  return {
    ...(breakAt && { breakAt: spanOf(breakAt) }),
    now: rounded(now),
    goesOn,
    marks: marks.map(markOf),
    labels: fitting(
      labels.toSorted((a, b) => a.x - b.x),
      CHARACTER,
    ).map((label) => ({ ...label, x: rounded(label.x) })),
  };
}

/** The width of a character under the line. */
const CHARACTER = 1.7;

/** In the middle of its place, unless it would leave the line at one of its ends. */
function anchorOf(x: number, text: string): Label['anchor'] {
  const half = (text.length * CHARACTER) / 2;
  return x < half ? 'start' : x > 100 - half ? 'end' : 'middle';
}

function markOf({ row: { event }, x, bar }: StripMark): Mark {
  return {
    x: rounded(x),
    importance: event.importance,
    open: isOpen(event),
    ...(bar && { bar: spanOf(bar) }),
  };
}

function spanOf({ from, to }: Span): Span {
  return { from: rounded(from), to: rounded(to) };
}

/** To a tenth of a pixel. */
function rounded(x: number): number {
  return Math.round(x * 100) / 100;
}
