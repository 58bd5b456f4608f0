import { dashBetween, dateRangeText, dateText, timeText } from './calendar-text.ts';
import { datetimeOf, toUtc } from './datetime.ts';
import { oncePer, oncePerText } from '../once.ts';
import type { Moment, Point } from './moment.ts';

/** The words round a moment, as templates: `{}` stands for the date or the time. */
export interface MomentWords {
  /** A date or a time that is not exact: `about {}`. */
  readonly about: string;
  /** A date that is not certain: `probably {}`. */
  readonly uncertain: string;
  /** An open start: `by {}`. */
  readonly by: string;
  /** An open end: `from {}`. */
  readonly from: string;
  /** A day with its time: `{day}, {time}`. */
  readonly dayAndTime: string;
  /** A time in UTC: `{} UTC`. */
  readonly utc: string;
}

export interface MomentFormat {
  /** BCP 47 */
  readonly language: string;
  readonly words: MomentWords;
  /** Left out of a moment that lies in it. */
  readonly year?: number | undefined;
}

/** A moment in words, in pieces: those with `datetime` (a valid HTML one) are what a `<time>` holds. */
export interface PrintedMoment {
  readonly parts: readonly PrintedPart[];
  /** A time of day in UTC, `10:35 UTC` or `15 May, 22:00 UTC`; only `UTC` where it was typed so. */
  readonly utc?: string;
}

interface PrintedPart {
  readonly text: string;
  readonly datetime?: string;
  /** Round a time of day that is not exact or not certain, as a template: `about {}`. */
  readonly about?: string;
}

/** Prints a moment in a language, exactly as precise as it is. */
export function printMoment(moment: Moment, { language, words, year }: MomentFormat): PrintedMoment {
  const withYear = !isWithin(moment, year);
  const { full, short } = printings(words)(language);
  const printed = withYear ? full : short;
  const known = printed.get(moment);
  if (known) return known;
  const anew = print(moment, { language, words, withYear, withDay: true });
  printed.set(moment, anew);
  return anew;
}

// A date is printed wherever its event is told: on the briefing, its editions, the updates, in feeds and data.
const printings = oncePer((_: MomentWords) =>
  oncePerText(() => ({
    full: new WeakMap<Moment, PrintedMoment>(),
    short: new WeakMap<Moment, PrintedMoment>(),
  })),
);

function isWithin(moment: Moment, year: number | undefined): boolean {
  return moment.kind === 'point'
    ? moment.at.year === year
    : pointsOf(moment).every((point) => point.year === year);
}

function print(moment: Moment, style: Style): PrintedMoment {
  const parts = printParts(moment, style);
  const offsets = pointsOf(moment).flatMap(({ time }) => time?.offset ?? []);
  if (offsets.length === 0) return { parts };
  const isElsewhere = offsets.some((offset) => offset !== 0);
  return { parts, utc: isElsewhere ? printUtc(moment, style) : fill(style.words.utc, '').trim() };
}

/** A printed moment as plain text, without its UTC line. */
export function printedText({ parts }: PrintedMoment): string {
  return parts.map((part) => part.text).join('');
}

interface Style extends Omit<MomentFormat, 'year'> {
  readonly withYear: boolean;
  /** False where a time of day stands alone. */
  readonly withDay: boolean;
}

function pointsOf(moment: Moment): readonly Point[] {
  const ends = moment.kind === 'point' ? [moment.at] : [moment.start, moment.end];
  return ends.filter((end) => end !== undefined);
}

function printParts(moment: Moment, style: Style): readonly PrintedPart[] {
  if (moment.kind === 'point') return [printPoint(moment.at, style)];
  const { start, end } = moment;
  if (start && end) return printRange(start, end, style);
  if (start) return around(style.words.from, printPoint(start, style));
  return end ? around(style.words.by, printPoint(end, style)) : [];
}

function printPoint(point: Point, style: Style): PrintedPart {
  const { language, words, withYear, withDay } = style;
  const exactly = point.time ? timeText(point.time, language) : dateText(point, withYear, language);
  const about = point.approximate ? fill(words.about, exactly) : exactly;
  const dated = point.time && withDay ? onDay(point, about, style) : about;
  const text = point.uncertain ? fill(words.uncertain, dated) : dated;
  return { text, datetime: datetimeOf(point), ...doubtsOf(point, words) };
}

function doubtsOf({ time, approximate, uncertain }: Point, words: MomentWords): Pick<PrintedPart, 'about'> {
  if (!time || !(approximate || uncertain)) return {};
  const about = approximate ? words.about : '{}';
  return { about: uncertain ? fill(words.uncertain, about) : about };
}

function onDay({ year, month, day }: Point, time: string, { language, words, withYear }: Style): string {
  const date = dateText({ year, ...(month && { month }), ...(day && { day }) }, withYear, language);
  return words.dayAndTime.replace('{day}', () => date).replace('{time}', () => time);
}

function printRange(start: Point, end: Point, style: Style): readonly PrintedPart[] {
  if (canShare(start, end)) {
    const text = dateRangeText(start, end, style.withYear, style.language);
    return [
      { text: text.start, datetime: datetimeOf(start) },
      { text: text.separator },
      { text: text.end, datetime: datetimeOf(end) },
    ];
  }
  const first = printPoint(start, style);
  const oneDay = start.time && end.time && isSameDay(start, end) && start.time.offset === end.time.offset;
  const last = printPoint(end, oneDay ? { ...style, withDay: false } : style);
  const clock = oneDay && start.time ? timeText(start.time, style.language) : first.text;
  return [first, { text: dashBetween(clock, last.text) }, last];
}

/** Bare dates that say equally much, and surely, write their common month and year once. */
function canShare(start: Point, end: Point): boolean {
  const isBare = ({ time, approximate, uncertain }: Point) => !time && !approximate && !uncertain;
  return isBare(start) && isBare(end) && !start.month === !end.month && !start.day === !end.day;
}

/** Only the ends that have a time of day; the day, too, where it is another one in UTC. */
function printUtc(moment: Moment, format: Style): string {
  const local = pointsOf(moment).filter(({ time }) => time);
  const utc = local.map(toUtc);
  const [first, last] = [utc[0], utc.at(-1)];
  if (!first || !last) return '';
  const shifted = local.some((point, index) => !isSameDay(point, utc[index] ?? point));
  const otherYear = local.some((point, index) => point.year !== utc[index]?.year);
  const style = { ...format, withYear: otherYear, withDay: shifted || !isSameDay(first, last) };
  const parts = utc.length > 1 ? printRange(first, last, style) : [printPoint(first, style)];
  return fill(format.words.utc, printedText({ parts }));
}

function isSameDay(a: Point, b: Point): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function around(template: string, part: PrintedPart): readonly PrintedPart[] {
  const [before = '', after = ''] = template.split('{}');
  return [{ text: before }, part, { text: after }].filter(({ text }) => text !== '');
}

function fill(template: string, text: string): string {
  return template.replace('{}', () => text);
}
