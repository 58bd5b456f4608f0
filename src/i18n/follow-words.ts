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

  /** Ways to follow: each section, and what it is for. */
  readonly feeds: string;
  readonly feedsIntro: string;
  readonly formats: Readonly<Record<'atom' | 'rss' | 'json', Explained>>;
  readonly oneBriefing: string;
  readonly oneBriefingIntro: string;
  readonly onePerson: string;
  readonly onePersonIntro: string;
}

interface Explained {
  readonly name: string;
  readonly text: string;
}
