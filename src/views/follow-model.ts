import type { Explained, FollowWords } from '../i18n/follow-words.ts';
import type { Edition } from '../story/edition.ts';
import {
  type DataFile,
  dataFiles,
  feedFormats,
  followPath,
  pathToCalendar,
  pathToData,
  pathToFeed,
  pathToFollow,
  pathToSiteFeed,
  siteCalendarPath,
  siteIndexPath,
  storySchemaPath,
} from '../story/offers.ts';
import type { Site } from '../story/newsroom.ts';
import { type Page, hrefTo, pageAt } from './page.ts';

/** How the site can be followed and used. */
export interface FollowModel {
  readonly page: Page;
  readonly sections: readonly WaysSection[];
  /** Those with a page of the same kind, last updated first. */
  readonly stories: readonly Edition[];
}

/** How one briefing can be followed and used. */
export interface StoryFollowModel {
  readonly page: Page;
  readonly edition: Edition;
  /** The HTML that puts the timeline into another page. */
  readonly snippet: string;
  readonly sections: readonly WaysSection[];
}

/** Ways of one kind. */
export interface WaysSection extends Explained {
  /** Its anchor. */
  readonly id: string;
  readonly ways: readonly Way[];
}

/** A file for a program, and for whom it is. */
export interface Way extends Explained {
  readonly href: string;
  /** In full, to be copied. */
  readonly address: string;
}

/** `root` is the address of the front page. Feeds and dates are there as soon as anything was published. */
export function followModel(site: Site, editions: readonly Edition[], root: string): FollowModel {
  const page = pageAt(site, followPath);
  const words = page.words.follow;
  const way = wayOn(page, root);
  const published = editions.length > 0;
  return {
    page,
    stories: editions.toSorted((a, b) => b.at - a.at || (a.slug < b.slug ? -1 : 1)),
    sections: [
      ...(published
        ? [
            feedsSection(words, (format) => way(words.formats[format], pathToSiteFeed(format))),
            {
              id: 'calendar',
              ...words.calendar,
              ways: [way(words.siteDates, siteCalendarPath)],
            },
          ]
        : []),
      {
        id: 'data',
        ...words.data,
        ways: [way(words.siteIndex, siteIndexPath), way(words.storySchema, storySchemaPath)],
      },
    ],
  };
}

export function storyFollowModel(
  site: Site,
  edition: Edition,
  root: string,
  snippet: string,
): StoryFollowModel {
  const { slug } = edition;
  const page = pageAt(site, pathToFollow(slug));
  const words = page.words.follow;
  const way = wayOn(page, root);
  const files = Object.keys(dataFiles) as readonly DataFile[];
  return {
    page,
    edition,
    snippet,
    sections: [
      feedsSection(words, (format) => way(words.formats[format], pathToFeed(slug, format))),
      { id: 'calendar', ...words.calendar, ways: [way(words.storyDates, pathToCalendar(slug))] },
      {
        id: 'data',
        ...words.data,
        ways: files.map((file) => way(words.files[file], pathToData(slug, file))),
      },
    ],
  };
}

function feedsSection(words: FollowWords, wayTo: (format: (typeof feedFormats)[number]) => Way): WaysSection {
  return { id: 'feeds', ...words.feeds, ways: feedFormats.map(wayTo) };
}

function wayOn(page: Page, root: string): (explained: Explained, path: string) => Way {
  return ({ name, text }, path) => ({ name, text, href: hrefTo(page, path), address: root + path });
}
