import { isCovered } from '../story/coverage.ts';
import type { PersonDossier } from '../story/dossier.ts';
import type { Edition } from '../story/edition.ts';
import {
  type FeedFormat,
  feedFormats,
  feedTypes,
  followPath,
  pathToFeed,
  pathToFollow,
  pathToPersonFeed,
  pathToSiteFeed,
} from '../story/offers.ts';
import { type Page, hrefTo } from './page.ts';

/** How a page can be followed. */
export interface PageFeeds {
  /** For feed readers, which find them in the head of the page. */
  readonly links: readonly FeedLink[];
  /** The page that explains it; a path from the root of the site. */
  readonly explained: string;
}

interface FeedLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

export function siteFeeds(page: Page): PageFeeds {
  return { links: inEveryFormat(page, page.site.name, pathToSiteFeed), explained: followPath };
}

export function briefingFeeds(page: Page, { slug, label }: Edition): PageFeeds {
  return {
    links: inEveryFormat(page, label, (format) => pathToFeed(slug, format)),
    explained: pathToFollow(slug),
  };
}

/** None for a person of whom nothing was published. */
export function personFeeds(page: Page, { person, stories }: PersonDossier): PageFeeds | undefined {
  const editions = stories.map(({ edition }) => edition);
  if (!isCovered(editions, person.id)) return undefined;
  const href = hrefTo(page, pathToPersonFeed(person.id));
  return { links: [{ href, type: feedTypes.atom, title: person.name }], explained: followPath };
}

function inEveryFormat(
  page: Page,
  name: string,
  pathTo: (format: FeedFormat) => string,
): readonly FeedLink[] {
  return feedFormats.map((format) => ({
    href: hrefTo(page, pathTo(format)),
    type: feedTypes[format],
    title: `${name}: ${page.words.follow.formats[format].name}`,
  }));
}
