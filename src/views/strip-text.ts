import { dateText, yearLabel } from '../dates/calendar-text.ts';
import type { Event } from '../story/items.ts';
import type { Strip, StripLabel, StripMark } from '../story/strip.ts';
import type { Page } from './page.ts';

/** A length of the strip for SVG, to a tenth of a per cent. */
export function percent(value: number): string {
  return `${Math.round(value * 10) / 10}%`;
}

/** What a mark is called: what stands over it, then the whole title. */
export function linkLabel({ words }: Page, { label, status, title }: Event, date: string): string {
  const state = status === 'happened' ? '' : `${words.eventStatus[status]}. `;
  return `${label === undefined ? '' : `${label} `}${date}: ${state}${title}`;
}

/** From which width the date of a mark is shown: `w` where it has room from 48em, `x` where it is no wider than the name. */
export function dateClass({ row: { event }, link }: StripMark): 'w' | 'x' | undefined {
  if (!link) return undefined;
  if (link.showDate) return 'w';
  return link.showLabel && link.date.length <= (event.label ?? '').length ? 'x' : undefined;
}

/** What stands under the line, where it has room. */
export interface AxisText {
  readonly x: number;
  readonly anchor: StripLabel['anchor'];
  readonly text: string;
  readonly isNow: boolean;
  /** There is room for it on a narrow screen too. */
  readonly everywhere: boolean;
}

export function axisTexts(page: Page, { axis }: Strip): readonly AxisText[] {
  const texts = axis.map((label) => ({
    ...label,
    isNow: label.label.kind === 'now',
    text: axisText(page, label),
  }));
  const narrow = new Set(fitting(texts, NARROW_CHARACTER));
  return fitting(texts, WIDE_CHARACTER).map((text) => ({ ...text, everywhere: narrow.has(text) }));
}

type Text = Omit<AxisText, 'everywhere'>;

/** The width of a character in per cent of the strip: at 20em, and from 48em. */
const NARROW_CHARACTER = 2.6;
const WIDE_CHARACTER = 1.25;

/** From the left, those that touch neither the one before nor “now”; `character` is a width in per cent of the strip. */
export function fitting<T extends Text>(texts: readonly T[], character: number): readonly T[] {
  const now = texts.find(({ isNow }) => isNow);
  const kept: T[] = [];
  for (const text of texts) {
    const before = kept.at(-1);
    const isFree =
      !(before && touch(before, text, character)) && !(now && now !== text && touch(now, text, character));
    if (isFree) kept.push(text);
  }
  return kept;
}

function touch(a: Text, b: Text, character: number): boolean {
  const [startOfA, endOfA] = span(a, character);
  const [startOfB, endOfB] = span(b, character);
  return startOfB < endOfA + character && startOfA < endOfB + character;
}

function span({ x, anchor, text }: Text, character: number): readonly [start: number, end: number] {
  const width = text.length * character;
  const start = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [start, start + width];
}

/** What a label under the line says. */
export function axisText({ locale, year, words, olderEditionOf }: Page, { label }: StripLabel): string {
  switch (label.kind) {
    case 'month':
      return dateText(label, label.year !== year, locale);
    case 'year':
      return yearLabel(label.year, locale);
    case 'now':
      return olderEditionOf === undefined ? words.now : words.editions.thatDay;
  }
}
