import { monthNames } from './calendar.ts';
import { type MomentFault, quote } from './fault.ts';
import { parseInterval } from './interval.ts';
import type { Moment } from './moment.ts';
import { notationsOfDays } from './notations-of-days.ts';
import { notationsOfRanges } from './notations-of-ranges.ts';
import { notationsOfTimes } from './notations-of-times.ts';
import { parsePoint } from './point.ts';

export type { MomentFault } from './fault.ts';

/**
 * Reads a moment as an editor types it: `2025`, `2025-05`, `2025-05-16`, `2025-05-16T13:35+03:00` (with seconds, or
 * with Z, too), each with `~`, `?` or `%` at its end, and `A/B`, `A/..`, `../B`. Anything else is a fault with a
 * remedy that gives the value to write, where it can be told.
 */
export function parseMoment(text: string): Moment | MomentFault {
  return parse(text, 3);
}

const examples = 'Write a date such as 2025, 2025-05, 2025-05-16 or 2025-05-16T18:00+03:00.';
const tooLong = 100;

/** `rewrites` bounds how often a text in another notation may be turned into one that is nearer to ours. */
function parse(text: string, rewrites: number): Moment | MomentFault {
  if (text === '') return { fault: 'is empty', remedy: examples };
  if (text.length > tooLong) return { fault: `${quote(text)} is not a date`, remedy: examples };
  const at = parsePoint(text);
  if (at) return 'fault' in at ? at : { kind: 'point', edtf: text, at };
  return (
    faultOfNotation(text, rewrites) ??
    parseInterval(text, (end) => faultOfPoint(end, rewrites)) ?? {
      fault: `${quote(text)} is not a date`,
      remedy: examples,
    }
  );
}

/** Why the text of an interval's end is no point, when it does not have the form of one. */
function faultOfPoint(text: string, rewrites: number): MomentFault {
  return faultOfNotation(text, rewrites) ?? { fault: `${quote(text)} is not a date`, remedy: examples };
}

function faultOfNotation(text: string, rewrites: number): MomentFault | undefined {
  if (rewrites === 0) return undefined;
  for (const { form, fault, meant, remedy } of [
    ...notationsOfDays,
    ...notationsOfTimes,
    ...notationsOfRanges,
  ]) {
    const match = form.exec(text);
    if (!match) continue;
    const readings = [...new Set(meant?.(match))];
    const otherwise = typeof remedy === 'string' ? remedy : remedy(match);
    return { fault: `${quote(text)} ${fault}`, remedy: remedyFor(readings, rewrites - 1) ?? otherwise };
  }
  return undefined;
}

/** Gives the readings that exist; what is wrong with the only one is as good a remedy. */
function remedyFor(readings: readonly string[], rewrites: number): string | undefined {
  const parsed = readings.map((reading) => parse(reading, rewrites));
  const sound = readings.filter((_, index) => !('fault' in (parsed[index] ?? { fault: '' })));
  const [only] = parsed;
  if (sound.length > 1) return `Write ${sound.map(spelled).join(' or ')}, whichever is meant.`;
  if (sound[0]) return sound[0].endsWith('.') ? `Write ${sound[0]} instead.` : `Write ${sound[0]}.`;
  return parsed.length === 1 && only && 'fault' in only ? only.remedy : undefined;
}

/** `2025-06-05 (5 June)`: days are named in words, since day and month are what may be mistaken. */
function spelled(moment: string): string {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(moment) ?? [];
  return month && day ? `${moment} (${Number(day)} ${monthNames[Number(month) - 1]})` : moment;
}
