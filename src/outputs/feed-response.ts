import type { Briefing } from '../story/briefing.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { type FeedFormat, feedTypes, pathToFeed, pathToSiteFeed } from '../story/offers.ts';
import { writeAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { feedPages } from './feed-pages.ts';
import {
  briefingFeed,
  type Masthead,
  mastheadOf,
  type OlderEntries,
  olderFeed,
  wholeSite,
  wholeStory,
} from './feeds.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

/** The file of a feed; `self` is its address. Where there is nothing to tell there is no file. */
export function feedResponse(format: FeedFormat, feed: Feed | undefined, self: string): Response {
  if (!feed) return new Response(null, { status: 404 });
  const headers = { 'Content-Type': `${feedTypes[format]}; charset=utf-8` };
  return new Response(writers[format](feed, self), { headers });
}

/** Whose feed a route is asked for. */
export interface FollowedBriefing {
  readonly masthead: Masthead;
  readonly briefing: Briefing;
}

/** The briefings that have feeds, as paths of a route with a `slug`. */
export function followedBriefings(newsroom: Newsroom): {
  readonly params: { readonly slug: string };
  readonly props: FollowedBriefing;
}[] {
  return newsroom.briefings.map((briefing) => ({
    params: { slug: briefing.slug },
    props: { masthead: mastheadOf(newsroom), briefing },
  }));
}

/** The feed of one briefing; `root` is the address of the front page. */
export function briefingFeedResponse(
  format: FeedFormat,
  { masthead, briefing }: FollowedBriefing,
  root: string,
): Response {
  const self = root + pathToFeed(briefing.slug, format);
  return feedResponse(format, briefingFeed(masthead, briefing, root), self);
}

/** The pages of older entries of the site, as paths of a route with a `page`. */
export function olderOfSite(newsroom: Newsroom): {
  readonly params: { readonly page: string };
  readonly props: OlderEntries;
}[] {
  const masthead = mastheadOf(newsroom);
  return feedPages(newsroom.briefings, wholeSite).map((page) => ({
    params: { page: `${page.number}` },
    props: { masthead, page },
  }));
}

/** The pages of older entries of every briefing that has so many, as paths of a route with a `slug` and a `page`. */
export function olderOfBriefings(newsroom: Newsroom): {
  readonly params: { readonly slug: string; readonly page: string };
  readonly props: OlderEntries;
}[] {
  const masthead = mastheadOf(newsroom);
  return newsroom.briefings.flatMap((briefing) =>
    feedPages([briefing], wholeStory).map((page) => ({
      params: { slug: briefing.slug, page: `${page.number}` },
      props: { masthead, briefing, page },
    })),
  );
}

/** A page of older entries, which is part of the feed that leads to it. */
export function olderResponse(older: OlderEntries, root: string): Response {
  const { briefing } = older;
  const self = root + (briefing ? pathToFeed(briefing.slug, 'json') : pathToSiteFeed('json'));
  return feedResponse('json', olderFeed(older, root), self);
}

const writers: Readonly<Record<FeedFormat, (feed: Feed, self: string) => string>> = {
  atom: writeAtom,
  rss: writeRss,
  json: writeJsonFeed,
};
