import type { Instant, Moment } from '../dates/moment.ts';
import { endOf, startOf, startOfMonth } from '../dates/order.ts';
import type { Edition } from './edition.ts';
import { makeScale, type Scale } from './strip-scale.ts';
import { type EventRow, firstPoint, isOpen, type Timeline } from './timeline.ts';

/** The overview strip: x in per cent of the width from the inline start; heights are left to the view. */
export interface Strip {
  /** Where events of earlier years stand apart from the rest; absent where nothing does. */
  readonly breakAt?: { readonly from: number; readonly to: number };
  /** Where the solid line ends and the dashed one begins. */
  readonly now: number;
  readonly marks: readonly StripMark[];
  /** What stands under the line. */
  readonly axis: readonly StripLabel[];
}

/** One event. */
export interface StripMark {
  readonly row: EventRow;
  readonly x: number;
  /** The stretch of an event that lasts. */
  readonly bar?: { readonly from: number; readonly to: number };
  /** A high or planned event is a link, with the area that answers to it. */
  readonly link?: StripLink;
}

export interface StripLink {
  readonly from: number;
  readonly to: number;
  /** The date, printed. */
  readonly date: string;
  /** Whether date and label have room beside their neighbours. */
  readonly showDate: boolean;
  readonly showLabel: boolean;
}

export interface StripLabel {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly label:
    | { readonly kind: 'year'; readonly year: number }
    | { readonly kind: 'month'; readonly year: number; readonly month: number }
    | { readonly kind: 'now' };
}

const BREAK = { from: 8, to: 12 };
/** A label under the line takes about this much of the width. */
const LABEL_WIDTH = 7;
/** Of the width, by character: at 48em for dates, at 72em for names. */
const DATE_CHARACTER = 1.25;
const NAME_CHARACTER = 0.75;
const DAY = 24 * 60 * 60 * 1000;

/** Draw the events of an edition; undefined for fewer than two. `print` makes the short date of a mark. */
export function stripOf(
  edition: Edition,
  timeline: Timeline,
  print: (moment: Moment) => string,
): Strip | undefined {
  const earlier = timeline.past.slice(0, -1).flatMap(rowsOf);
  const recent = [...timeline.past.slice(-1).flatMap(rowsOf), ...timeline.ahead];
  if (timeline.count < 2 || recent.length === 0) return undefined;
  const left = earlier.length > 0 ? BREAK.to : 0;
  const scale = makeScale({
    left,
    times: recent.map((row) => middleOf(row.event.date, edition.timeZone)),
    linked: recent.filter(isLink).map((row) => middleOf(row.event.date, edition.timeZone)),
    now: edition.at,
  });
  // A mark stands in the middle of what lasts, so marks may stand in another order than their rows.
  const bare = [
    ...earlier.map((row, index) => ({ row, x: (BREAK.from * (index + 0.5)) / earlier.length })),
    ...recent.map((row) => ({
      row,
      x: scale.at(middleOf(row.event.date, edition.timeZone)),
      ...barOf(row, edition.timeZone, scale),
    })),
  ].toSorted((a, b) => a.x - b.x);
  const now = scale.at(edition.at);
  return {
    ...(earlier.length > 0 && { breakAt: BREAK }),
    now,
    marks: withLinks(bare, print),
    axis: axisOf(earlier, recent, edition, scale, now),
  };
}

/** A mark that can be followed. */
function isLink({ event }: EventRow): boolean {
  return event.importance === 'high' || isOpen(event);
}

function rowsOf({ groups }: Timeline['past'][number]): readonly EventRow[] {
  return groups.flatMap(({ rows }) => rows);
}

function middleOf(moment: Moment, timeZone: string): number {
  const [start, end] = [startOf(moment, timeZone), endOf(moment, timeZone)];
  if (!Number.isFinite(start)) return end;
  return Number.isFinite(end) ? (start + end) / 2 : start;
}

/** Only what lasts longer than a day is drawn as lasting. */
function barOf({ event: { date } }: EventRow, timeZone: string, scale: Scale): Pick<StripMark, 'bar'> {
  const [start, end] = [startOf(date, timeZone), endOf(date, timeZone)];
  if (date.kind === 'point' || !Number.isFinite(end - start) || end - start <= DAY) return {};
  return { bar: { from: scale.at(start), to: scale.at(end) } };
}

function withLinks(
  marks: readonly Omit<StripMark, 'link'>[],
  print: (moment: Moment) => string,
): readonly StripMark[] {
  const links = marks.filter(({ row }) => isLink(row));
  let dateEnd = -Infinity;
  let nameEnd = -Infinity;
  return marks.map((mark) => {
    const index = links.indexOf(mark);
    if (index < 0) return mark;
    const [before, after] = [links[index - 1], links[index + 1]];
    const date = print(mark.row.event.date);
    const dateHalf = (date.length * DATE_CHARACTER) / 2;
    const nameHalf = ((mark.row.event.label ?? '').length * NAME_CHARACTER) / 2;
    const showDate = mark.x - dateHalf >= dateEnd;
    const showLabel = nameHalf > 0 && mark.x - nameHalf >= nameEnd;
    if (showDate) dateEnd = mark.x + dateHalf;
    if (showLabel) nameEnd = mark.x + nameHalf;
    const from = before ? (before.x + mark.x) / 2 : 0;
    const to = after ? (mark.x + after.x) / 2 : 100;
    return { ...mark, link: { from, to, date, showDate, showLabel } };
  });
}

/** The years of what stands apart, the months, and now; a label that would touch the one before is left out. */
function axisOf(
  earlier: readonly EventRow[],
  recent: readonly EventRow[],
  edition: Edition,
  scale: Scale,
  now: number,
): readonly StripLabel[] {
  const [first] = earlier;
  const year = first && firstPoint(first.event.date).year;
  const nowLabel: StripLabel = {
    x: now,
    anchor: now > 95 ? 'end' : now < 5 ? 'start' : 'middle',
    label: { kind: 'now' },
  };
  const labels: StripLabel[] =
    year === undefined ? [] : [{ x: 0, anchor: 'start', label: { kind: 'year', year } }];
  const last = Math.max(edition.at, ...recent.map((row) => middleOf(row.event.date, edition.timeZone)));
  for (const { instant, ...month } of monthsBetween(recent[0] as EventRow, last, edition.timeZone)) {
    const x = instant <= scale.start ? scale.left : scale.at(instant);
    const anchor = x === scale.left ? 'start' : 'middle';
    const room =
      labels.every((other) => Math.abs(other.x - x) >= LABEL_WIDTH) && Math.abs(now - x) >= LABEL_WIDTH;
    if (room && x <= 100 - LABEL_WIDTH / 2) labels.push({ x, anchor, label: { kind: 'month', ...month } });
  }
  return [...labels, nowLabel].toSorted((a, b) => a.x - b.x);
}

/** The month of an event, and each that begins by an instant. */
function monthsBetween(
  row: EventRow,
  end: Instant,
  timeZone: string,
): readonly { instant: Instant; year: number; month: number }[] {
  const months: { instant: Instant; year: number; month: number }[] = [];
  let { year, month = 1 } = firstPoint(row.event.date);
  for (;;) {
    const instant = startOfMonth(year, month, timeZone);
    if (!(instant <= end)) return months;
    months.push({ instant, year, month });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
