import { pathTo, pathToBriefing, pathToUpdate } from './directory.ts';
import type { Id } from './items.ts';

/*
 * What the site offers besides pages: the paths, from its root, of files that other programs read.
 */

/** The formats in which news can be followed: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1. */
export const feedFormats = ['atom', 'rss', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

const feedFiles: Readonly<Record<FeedFormat, string>> = {
  atom: 'atom.xml',
  rss: 'rss.xml',
  json: 'feed.json',
};

/** Media types: RFC 4287, the custom of RSS, and JSON Feed 1.1. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** The feed of all briefings. */
export const pathToSiteFeed = (format: FeedFormat): string => feedFiles[format];

export const pathToFeed = (slug: Id, format: FeedFormat): string => pathToBriefing(slug) + feedFiles[format];

/** A page of older entries of a feed in JSON, of the whole site where no briefing is named. Servers know it by its name. */
export const pathToOlderEntries = (slug: Id | undefined, page: number): string =>
  `${slug === undefined ? '' : pathToBriefing(slug)}older/${page}/${feedFiles.json}`;

export const pathToPersonFeed = (id: Id): string => `${pathTo({ kind: 'person', id })}${feedFiles.atom}`;

/** The page that explains how to follow the site. */
export const followPath = 'follow/';

/** The page that explains how to follow, reuse and embed a briefing. */
export const pathToFollow = (slug: Id): string => `${pathToBriefing(slug)}follow/`;

/** The calendar of all briefings. */
export const siteCalendarPath = 'calendar.ics';

export const pathToCalendar = (slug: Id): string => `${pathToBriefing(slug)}calendar.ics`;

/** The calendar file of one event. */
export const pathToEventCalendar = (slug: Id, event: Id): string =>
  `${pathToBriefing(slug)}events/${event}.ics`;

/** The timeline for the frame of another site. */
export const pathToEmbed = (slug: Id): string => `${pathToBriefing(slug)}embed/timeline/`;

/** The files with the data of a briefing. */
export const dataFiles = {
  story: 'story.json',
  events: 'events.csv',
  statements: 'statements.csv',
  people: 'people.csv',
  timeline: 'timeline.json',
  ninjs: 'ninjs.json',
} as const;
export type DataFile = keyof typeof dataFiles;

/** Media types: RFC 8259 and RFC 7111, with the charset that the latter lets one name. */
export const dataTypes: Readonly<Record<DataFile, string>> = {
  story: 'application/json',
  events: 'text/csv; charset=utf-8',
  statements: 'text/csv; charset=utf-8',
  people: 'text/csv; charset=utf-8',
  timeline: 'application/json',
  ninjs: 'application/json',
};

export const pathToData = (slug: Id, file: DataFile): string => pathToBriefing(slug) + dataFiles[file];

/** The list of everything that the site offers as data. */
export const siteIndexPath = 'index.json';

/** The JSON Schema of `story.json`. */
export const storySchemaPath = 'schemas/story.json';

/** The picture that stands for a briefing, or for one of its updates, where it is shared: 1200 by 630 pixels. */
export const pathToPicture = (slug: Id, update?: Id): string =>
  `${update === undefined ? pathToBriefing(slug) : pathToUpdate(slug, update)}share.png`;

export const searchPath = 'search/';
