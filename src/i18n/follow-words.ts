import type { Phrase } from './words.ts';

/** What is said in feeds, and on the pages that explain how to follow the site or a briefing. */
export interface FollowWords {
  /** The title of a correction that is news of its own. */
  readonly correctionOf: (thing: string, story: string) => string;

  /** The way to the page, and the page of the site. */
  readonly follow: string;
  readonly intro: string;
  /** The page of a briefing. */
  readonly followStory: Phrase;
  readonly storyIntro: string;
  readonly toWholeSite: string;
  readonly skip: string;

  /** Each kind of way: its heading, and what it is for. */
  readonly feeds: Explained;
  readonly calendar: Explained;
  readonly data: Explained;
  readonly embed: Explained;
  readonly stories: Explained;
  readonly people: Explained;

  /** Each way: its name, and for whom it is. */
  readonly formats: Readonly<Record<'atom' | 'rss' | 'json', Explained>>;
  readonly siteDates: Explained;
  readonly storyDates: Explained;
  readonly files: Readonly<Record<DataFileName, Explained>>;
  readonly siteIndex: Explained;
  readonly storySchema: Explained;
  readonly timeline: Explained;
}

export interface Explained {
  readonly name: string;
  readonly text: string;
}

type DataFileName = 'story' | 'events' | 'statements' | 'people' | 'timeline' | 'ninjs';
