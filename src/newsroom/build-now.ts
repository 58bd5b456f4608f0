import { instantOf } from '../dates/instant.ts';
import type { Instant } from '../dates/moment.ts';
import { parseMoment } from '../dates/parse.ts';

/**
 * BUILD_NOW: the moment that counts as now in a build, for what runs out; undefined where none is given. Throws a
 * sentence for the person at the keyboard where it is no moment.
 */
export function buildNow({ BUILD_NOW }: NodeJS.ProcessEnv): Instant | undefined {
  return BUILD_NOW ? instantIn('BUILD_NOW', BUILD_NOW) : undefined;
}

/**
 * Until when something must be published to be shown: what the command hands on to the programs that it starts, so
 * that all of them agree, else BUILD_NOW, else the clock, which is read here alone.
 */
export function publishedUntil(env: NodeJS.ProcessEnv): Instant {
  const { PUBLISHED_UNTIL } = env;
  return PUBLISHED_UNTIL ? instantIn('PUBLISHED_UNTIL', PUBLISHED_UNTIL) : (buildNow(env) ?? Date.now());
}

/** What `publishedUntil` reads in a program that is started with it. */
export function handingOn(until: Instant): NodeJS.ProcessEnv {
  return { PUBLISHED_UNTIL: `${new Date(until).toISOString().slice(0, 19)}Z`, PREVIEW: '' };
}

/** Whether those who write are to see drafts and what is held back: a command must ask for it. */
export function isPreview({ PREVIEW }: NodeJS.ProcessEnv): boolean {
  return PREVIEW === 'yes';
}

function instantIn(name: string, text: string): Instant {
  const moment = parseMoment(text);
  const exact = 'fault' in moment || moment.kind !== 'point' ? undefined : moment;
  const now = exact && !exact.at.approximate && !exact.at.uncertain ? instantOf(exact) : undefined;
  if (now !== undefined) return now;
  throw new Error(
    `${name} is “${text}”. Give a date and a time with its offset from UTC, as in 2026-11-22T08:00+00:00.`,
  );
}
