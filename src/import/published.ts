import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../dates/moment.ts';
import { parseMoment } from '../dates/parse.ts';
import type { Article, Stated } from './article.ts';
import { oneLine } from './clean.ts';
import type { Day } from './date-guess.ts';
import { findDates } from './find-dates.ts';
import { wordsOf } from './write-markdown.ts';

/** When an article says that it was published. */
export interface StatedPublication {
  /** A minute with its offset from UTC. */
  readonly edtf: string;
  /** The day that it states, on its own clock. */
  readonly day: Day;
  /** What it rests on, for the editor. */
  readonly remark: string;
}

/** The date of publication that a text states, or that a page does in its head; `timeZone` is for a day without an hour. */
export function publishedIn(article: Article, timeZone: string): StatedPublication | undefined {
  const lines = article.blocks.slice(0, 4).map((block) => oneLine(wordsOf(block)));
  const inText = lines.filter(isDateLine).map((text): Stated => ({ text, from: 'a line of the text' }));
  for (const stated of [...(article.published ? [article.published] : []), ...inText]) {
    const found = readPublication(stated, timeZone);
    if (found) return found;
  }
  return undefined;
}

/** A date as somebody states it; undefined where no single day can be read in it. */
export function readPublication({ text, from }: Stated, timeZone: string): StatedPublication | undefined {
  const remark = `from ${from}: “${text}”.`;
  const [, day = '', clock, offset] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(text.trim()) ??
    [];
  if (clock && offset) {
    const edtf = `${day}T${clock}${offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
    return dayOf(day) && !('fault' in parseMoment(edtf))
      ? { edtf, day: dayOf(day) as Day, remark }
      : undefined;
  }
  const words = day === '' ? findDates(text, undefined) : [];
  const [only, ...others] = words.filter(({ kind }) => kind === 'stated');
  const stated =
    dayOf(day) ?? (only && others.length === 0 && only.kind === 'stated' ? dayOf(only.edtf) : undefined);
  if (!stated) return undefined;
  const at = Temporal.PlainDate.from(stated).toZonedDateTime(timeZone);
  const edtf = at.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  return {
    edtf,
    day: stated,
    remark: `${remark} The hour is not certain: put it in, with its offset from UTC.`,
  };
}

/** The minute of an instant on the clock of a time zone, with its offset from UTC. */
export function minuteAt(instant: Instant, timeZone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return at.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

/** A line that says no more than when the text was published, and perhaps by whom. */
function isDateLine(line: string): boolean {
  if (line.length > 100) return false;
  if (/\b(?:published|posted)\b/i.test(line)) return true;
  return /\d{4}/.test(line) && line.split(' ').length <= 8 && !/\b(updated|modified)\b/i.test(line);
}

function dayOf(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year || 'fault' in parseMoment(text)) return undefined;
  return { year: Number(year), month: Number(month), day: Number(day) };
}
