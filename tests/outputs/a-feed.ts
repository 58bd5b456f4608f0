import type { Feed } from '../../src/outputs/feed.ts';
import { briefingFeed } from '../../src/outputs/feeds.ts';
import type { Briefing } from '../../src/story/briefing.ts';
import { aNewsroom } from '../builders/a-newsroom.ts';

export const root = 'https://news.example/a/';

/** The feed of a briefing on a site at `root`. */
export function feedOf(briefing: Briefing): Feed {
  const feed = briefingFeed(aNewsroom([briefing]), briefing, root);
  if (!feed) throw new Error('no feed');
  return feed;
}

/** `16 12:00` in UTC, of May 2025. */
export const clock = (instant: number) => new Date(instant).toISOString().slice(8, 16).replace('T', ' ');

/** Each entry by the end of its id: when it was published, and when it changed last. */
export function datesOf(feed: Feed | undefined): Readonly<Record<string, readonly [string, string]>> {
  return Object.fromEntries(
    (feed?.entries ?? []).map(({ id, published, updated }) => [
      id.replace('tag:news.example,2026:briefings/talks/', ''),
      [clock(published), clock(updated)],
    ]),
  );
}

/** What the entry says whose id ends so, with ordinary spaces. */
export function htmlOf(briefing: Briefing, id: string): string {
  const entry = feedOf(briefing).entries.find((one) => one.id.endsWith(id));
  if (!entry) throw new Error(`no entry ${id}`);
  return entry.html().replaceAll('\u00a0', ' ');
}
