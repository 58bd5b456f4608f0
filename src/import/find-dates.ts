import { en, type ParsedResult } from 'chrono-node';
import { monthNames } from '../dates/calendar.ts';
import { type DateGuess, type Day, open, sound } from './date-guess.ts';
import { statedDate } from './stated-date.ts';
import { resolveWeekday, resolveWord, weekdays } from './relative-date.ts';

/**
 * The dates in an English sentence. chrono-node finds where they stand; of what it makes of them only that counts which
 * can be read in the words themselves. `from` is the day of publication, where it is known.
 */
export function findDates(sentence: string, from: Day | undefined): readonly DateGuess[] {
  if (sentence.length > longest) return [];
  const reference = from ?? someDay;
  const instant = new Date(Date.UTC(reference.year, reference.month - 1, reference.day, 12));
  const found = en.parse(sentence, { instant, timezone: 0 });
  const guesses = found.flatMap((result) => {
    const guess = guessOf(result, sentence, from);
    return guess ? [{ at: result.index, guess: sound(guess) }] : [];
  });
  return [...guesses, ...yearsIn(sentence, found)].toSorted((a, b) => a.at - b.at).map(({ guess }) => guess);
}

// A sentence of a text is not longer, and a list without full stops is not read as one.
const longest = 1_000;
// As far as words beside a date belong to it.
const near = 60;
const someDay: Day = { year: 2000, month: 1, day: 1 };

function guessOf(result: ParsedResult, sentence: string, from: Day | undefined): DateGuess | undefined {
  const words = result.text;
  const before = sentence.slice(Math.max(0, result.index - near), result.index);
  const end = result.index + words.length;
  const after = sentence.slice(end, end + near);
  if (isNoDate(result, before, after)) return undefined;
  const list = partOfList(words, before, after);
  if (list) return open(list, 'Several days stand here together. Write one date, or the first and the last.');
  const stated = statedDate(result, { words, before, from });
  if (stated) return withHour(stated, result);
  const relative = resolveWeekday(words, sentence, from) ?? resolveWord(words, from);
  return relative && withHour(relative, result);
}

/** Hours, lengths of time, and words that only look like a month or a day of the week. */
function isNoDate({ text, start }: ParsedResult, before: string, after: string): boolean {
  const certain = (['year', 'month', 'day', 'weekday'] as const).some((part) => start.isCertain(part));
  if (
    !certain ||
    /^now$/i.test(text) ||
    /^(for|within|in|over|during|the (last|past|next))\b.*\b(second|minute|hour|day|week|month|year|decade)s?$/i.test(
      text,
    )
  )
    return true;
  if (
    /\b(jan|feb|mar|march|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)\b/.test(text)
  )
    return true;
  if (/^\d{1,2}[/.-]\d{1,2}$/.test(text) || /^\s*(%|per ?cent|BCE?\b)/.test(after)) return true;
  // A month alone is often a name: “Theresa May said”.
  return (
    isMonth(text) &&
    !/\b(in|since|until|till|by|of|early|late|mid|last|next|this|from|during|for)[\s-]+$/i.test(before)
  );
}

const names = `(?:${monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')})`;

const isMonth = (text: string) => monthNames.some((name) => name.toLowerCase() === text.trim().toLowerCase());

/** “between 12 and 14 May”, “on 12 or 14 May”, “May 12 and 14”: the parser sees but one of the days. */
function partOfList(words: string, before: string, after: string): string | undefined {
  const lead = several.exec(before);
  if (lead) return lead[0].trimStart() + words;
  const between = /\bbetween\s+$/i.exec(before);
  if (between) return between[0] + words;
  const tail = /^\s*(?:and|or|&|,|–|-)\s*\d{1,2}(?:st|nd|rd|th)?\b(?![:.]?\d)/i.exec(after);
  return tail && /\d/.test(words) ? words + tail[0] : undefined;
}

const day = `(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${names})?|\\b${names} \\d{1,2}|\\b(?:${weekdays.join('|')})`;
const several = new RegExp(
  `(?:\\b(?:between|from|on|either)\\s+)?(?:(?:${day})\\s*,\\s*)*(?:${day})(?:,? \\d{4})?\\s*,?\\s*(?:and|or|to|&|–|-|/)\\s*(?:on\\s*)?$`,
  'i',
);

/** An hour needs a clock, and texts rarely say whose it is. */
function withHour(guess: DateGuess, { start, text }: ParsedResult): DateGuess {
  if (!start.isCertain('hour')) return guess;
  const note = `The text gives an hour (“${text}”): add it with its offset from UTC once you know on whose clock.`;
  return { ...guess, note: `${guess.note} ${note}`.trim() };
}

const yearAlone =
  /\b(in|since|by|until|mid|early|late)[\s-]+((?:1[0-9]|20)\d\d)\b(?![-/.:]?\d|\s*(?:%|per ?cent|BCE?\b))/gi;

/** Years that stand alone, which the parser passes over. */
function yearsIn(sentence: string, found: readonly ParsedResult[]) {
  return [...sentence.matchAll(yearAlone)].flatMap((match) => {
    const [words, how = '', year = ''] = match;
    const end = match.index + words.length;
    if (found.some(({ index, text }) => index < end && index + text.length > match.index)) return [];
    const guess: DateGuess = yearGuess(words, how.toLowerCase(), year);
    return [{ at: match.index, guess }];
  });
}

function yearGuess(words: string, how: string, year: string): DateGuess {
  if (how === 'since') return { kind: 'stated', words, edtf: `${year}/..`, note: '' };
  if (how === 'by') return { kind: 'stated', words, edtf: `../${year}`, note: '' };
  if (how === 'until') return open(words, `Write ../${year} for “by”, or ${year}.`);
  const note = how === 'in' ? '' : `A date cannot say “${how}”.`;
  return { kind: 'stated', words, edtf: year, note };
}
