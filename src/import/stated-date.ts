import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { isoDay, monthNames, twoDigits } from '../dates/calendar.ts';
import { parseMoment } from '../dates/parse.ts';
import { type DateGuess, type Day, open } from './date-guess.ts';
import { weekdayOf, weekdayIn } from './relative-date.ts';

interface Surroundings {
  readonly words: string;
  readonly before: string;
  /** The day of publication. */
  readonly from: Day | undefined;
}

/** A date with a month in words or in digits; undefined for “Friday” and “yesterday”. */
export function statedDate(result: ParsedResult, around: Surroundings): DateGuess | undefined {
  const { words, before, from } = around;
  const numeric = /\d{1,4}([/.-])\d{1,2}\1\d{1,4}/.exec(words)?.[0];
  if (numeric) return numericDate(numeric, words);
  if (!monthIn(words, result.start)) return undefined;
  const start = partsIn(words, result.start, result.start.get('year') ?? undefined);
  const end = result.end && partsIn(words, result.end, undefined);
  if (!start) return open(words, 'It could not be read with certainty.');
  if (result.start.isCertain('year') && yearIn(words) === undefined)
    return open(words, 'Its year has no four digits.');
  const year = yearIn(words) ?? (from ? start.year : undefined);
  if (year === undefined)
    return open(words, 'It has no year, and the text does not say when it was published.');
  if (result.end && !end) return open(words, 'It could not be read with certainty.');
  const edtf = end ? rangeOf(start, { ...end, year: end.year ?? year }, result) : dateOf({ ...start, year });
  if (edtf === undefined) return open(words, 'It could not be read with certainty.');
  const wrongDay = weekdayFault(words, edtf);
  if (wrongDay) return open(words, wrongDay);
  const inferred = yearIn(words) === undefined;
  const how = hedge(before, edtf, inferred);
  if (how.kind === 'open') return open(`${how.words} ${words}`, how.note);
  const note = inferred ? `The text gives no year; ${year} is the one nearest to its publication.` : '';
  const whole = how.words === '' ? words : `${how.words} ${words}`;
  return {
    kind: inferred ? 'resolved' : 'stated',
    words: whole,
    edtf: how.edtf,
    note: [note, how.note].filter((text) => text !== '').join(' '),
  };
}

/** Digits alone: the year first, or the one order that gives a date. */
function numericDate(numeric: string, words: string): DateGuess {
  if (/^\d{4}-\d\d-\d\d$/.test(numeric)) return { kind: 'stated', words, edtf: numeric, note: '' };
  const parsed = parseMoment(numeric);
  if (!('fault' in parsed)) return { kind: 'stated', words, edtf: parsed.edtf, note: '' };
  const only = /^Write (\d{4}-\d\d-\d\d)\.$/.exec(parsed.remedy)?.[1];
  return only === undefined ? open(words, parsed.remedy) : { kind: 'stated', words, edtf: only, note: '' };
}

interface Parts {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
}

/** Month and day as far as they stand in the words; undefined where the parser has inferred one of them. */
function partsIn(words: string, components: ParsedComponents, year: number | undefined): Parts | undefined {
  const month = components.get('month');
  if (month === null || !monthIn(words, components)) return undefined;
  const own = components.isCertain('year') ? (components.get('year') ?? undefined) : undefined;
  if (own !== undefined && !words.includes(String(own))) return undefined;
  if (!components.isCertain('day')) return { year: own ?? year, month, day: undefined };
  const day = components.get('day');
  const stands = day !== null && new RegExp(`(?<!\\d)0?${day}(?:st|nd|rd|th)?(?!\\d)`).test(words);
  return stands ? { year: own ?? year, month, day } : undefined;
}

function monthIn(words: string, components: ParsedComponents): boolean {
  const name = monthNames[(components.get('month') ?? 0) - 1];
  return (
    name !== undefined &&
    components.isCertain('month') &&
    new RegExp(`\\b${name.slice(0, 3)}[a-z]*\\b`).test(words)
  );
}

/** The one year of four digits in the words, or the first of them. */
function yearIn(words: string): number | undefined {
  const year = /(?<!\d)(1\d|20)\d\d(?!\d)/.exec(words)?.[0];
  return year === undefined ? undefined : Number(year);
}

function dateOf({ year, month, day }: Parts): string | undefined {
  if (year === undefined) return undefined;
  return day === undefined ? `${year}-${twoDigits(month)}` : isoDay(year, month, day);
}

function rangeOf(start: Parts, end: Parts, { text }: ParsedResult): string | undefined {
  const first = dateOf({ ...start, year: start.year ?? end.year });
  const last = dateOf(end);
  const years = text.match(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g) ?? [];
  if (first === undefined || last === undefined || years.length === 0 || first >= last) return undefined;
  return `${first}/${last}`;
}

function weekdayFault(words: string, edtf: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf) ?? [];
  const named = weekdayIn(words);
  if (!year || !month || !day || named === undefined) return undefined;
  const real = weekdayOf({ year: Number(year), month: Number(month), day: Number(day) });
  return real === named.name ? undefined : `${edtf} is a ${real}, not a ${named.name}.`;
}

type Hedge = {
  readonly kind: 'open' | 'fine';
  readonly words: string;
  readonly edtf: string;
  readonly note: string;
};

/** What a word before the date makes of it. */
function hedge(before: string, date: string, inferred: boolean): Hedge {
  const words =
    /\b((?:early|late|mid|beginning of|start of|end of|about|around|circa|roughly|approximately|by|before|until|till|after|since|from)(?:[\s-]+(?:on|in))?)[\s-]+$/i.exec(
      before,
    )?.[1] ?? '';
  const isRange = date.includes('/');
  const edtf = inferred ? `${date}?` : date;
  const fine = (text: string, note = ''): Hedge => ({ kind: 'fine', words, edtf: text, note });
  switch (words.toLowerCase().replace(/[\s-]+(on|in)$/, '')) {
    case 'about':
    case 'around':
    case 'circa':
    case 'roughly':
    case 'approximately':
      return isRange ? fine(edtf, `The text says “${words}”.`) : fine(inferred ? `${date}%` : `${date}~`);
    case 'by':
      return isRange ? fine(edtf) : fine(`../${edtf}`);
    case 'since':
      return isRange ? fine(edtf) : fine(`${edtf}/..`);
    case 'before':
    case 'until':
    case 'till':
    case 'after':
      return { kind: 'open', words, edtf, note: `Write ${edtf} only if that day itself is meant.` };
    case '':
      return { ...fine(edtf), words: '' };
    case 'from':
      return isRange ? fine(edtf) : { kind: 'open', words, edtf, note: `Write ${edtf}/.. for a beginning.` };
    default:
      return fine(edtf, `A date cannot say “${words}”.`);
  }
}
