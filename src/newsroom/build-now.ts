import { instantOf } from '../dates/instant.ts';
import type { Instant } from '../dates/moment.ts';
import { parseMoment } from '../dates/parse.ts';

/**
 * BUILD_NOW: the moment that counts as now in a build; undefined where none is given, since no build looks at the
 * clock. Throws a sentence for the person at the keyboard where it is no moment.
 */
export function buildNow({ BUILD_NOW: text }: NodeJS.ProcessEnv): Instant | undefined {
  if (!text) return undefined;
  const moment = parseMoment(text);
  const exact = 'fault' in moment || moment.kind !== 'point' ? undefined : moment;
  const now = exact && !exact.at.approximate && !exact.at.uncertain ? instantOf(exact) : undefined;
  if (now !== undefined) return now;
  throw new Error(
    `BUILD_NOW is “${text}”. Give a date and a time with its offset from UTC, as in 2026-11-22T08:00+00:00.`,
  );
}
