import { Temporal } from 'temporal-polyfill';
import { type DateGuess, type Day, open } from './date-guess.ts';

/** From the first day of the week of ISO 8601. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
type Weekday = (typeof weekdays)[number];

const unknownDay = 'It counts from the day of publication, which the text does not state.';

/** The weekday of a date. */
export function weekdayOf(day: Day): Weekday | undefined {
  return weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1];
}

/** The weekday that words name, with its number from 1 for Monday. */
export function weekdayIn(words: string): { readonly name: Weekday; readonly number: number } | undefined {
  const start = /\b(Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b/
    .exec(words)?.[1]
    ?.slice(0, 3);
  const index = weekdays.findIndex((name) => start !== undefined && name.startsWith(start));
  const name = weekdays[index];
  return name === undefined ? undefined : { name, number: index + 1 };
}

/** “on Friday”: the one before or the one after the publication, as the verb says; “last Tuesday” stays open. */
export function resolveWeekday(
  words: string,
  sentence: string,
  from: Day | undefined,
): DateGuess | undefined {
  const weekday = weekdayIn(words);
  if (!weekday) return undefined;
  if (!from) return open(words, unknownDay);
  const day = Temporal.PlainDate.from(from);
  const ahead = (weekday.number - day.dayOfWeek + 7) % 7;
  const [next, last] = [day.add({ days: ahead || 7 }), day.subtract({ days: (7 - ahead) % 7 || 7 })];
  const either = `Published on ${weekdayOf(from)} ${day.toString()}: ${weekday.name} before it is ${last.toString()}, after it ${next.toString()}.`;
  if (/\b(last|past|next|this|coming|following|previous)\b/i.test(words)) return open(words, either);
  if (ahead === 0)
    return {
      kind: 'resolved',
      words,
      edtf: `${day.toString()}?`,
      note: `The day of publication is a ${weekday.name}. ${either}`,
    };
  const chosen = isAhead(sentence) ? next : last;
  return { kind: 'resolved', words, edtf: `${chosen.toString()}?`, note: either };
}

/** “yesterday”, “two days ago”; other spans stay open. */
export function resolveWord(words: string, from: Day | undefined): DateGuess | undefined {
  if (!from) return open(words, unknownDay);
  const days = daysFrom(words);
  const day = Temporal.PlainDate.from(from);
  const counted = `Counted from the publication on ${day.toString()}.`;
  if (days === undefined) return open(words, counted);
  return { kind: 'resolved', words, edtf: `${day.add({ days }).toString()}?`, note: counted };
}

/** Whether the sentence looks ahead, so that a bare weekday is the next one. */
export function isAhead(sentence: string): boolean {
  return /\b(will|shall|would|is to|are to|was to|were to|due|plans?|planned|planning|expects?|expected|scheduled|set to|set for|going to|prepar(?:es?|ing)|ahead of|upcoming|to (?:be|meet|begin|start|hold|vote|decide|open|visit|take))\b|\p{L}[’']ll\b/iu.test(
    sentence,
  );
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function daysFrom(words: string): number | undefined {
  if (/\b(today|tonight|this (morning|afternoon|evening))\b/i.test(words)) return 0;
  if (/\b(yesterday|last night)\b/i.test(words)) return -1;
  if (/\btomorrow\b/i.test(words)) return 1;
  const [, count = ''] = /^(\d{1,3}|[a-z]+) days? (?:ago|earlier)$/i.exec(words.trim()) ?? [];
  const spelt = numbers.indexOf(count.toLowerCase()) + 1;
  const days = /^\d+$/.test(count) ? Number(count) : spelt;
  return days > 0 ? -days : undefined;
}
