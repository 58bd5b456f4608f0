import { type FeedFormat, feedTypes } from '../story/offers.ts';
import { writeAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

/** The file of a feed; `self` is its address. Where there is nothing to tell there is no file. */
export function feedResponse(format: FeedFormat, feed: Feed | undefined, self: string): Response {
  if (!feed) return new Response(null, { status: 404 });
  const headers = { 'Content-Type': `${feedTypes[format]}; charset=utf-8` };
  return new Response(writers[format](feed, self), { headers });
}

const writers: Readonly<Record<FeedFormat, (feed: Feed, self: string) => string>> = {
  atom: writeAtom,
  rss: writeRss,
  json: writeJsonFeed,
};
