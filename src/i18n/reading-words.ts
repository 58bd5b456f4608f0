import type { Phrase } from './words.ts';

/** What is said of the order of a list, and what depends on the reader’s clock. */
export interface ReadingWords {
  readonly storyIntro: Phrase;
  /** `zone` is a city, `offset` its distance from UTC where that is one all along. */
  readonly timelineIntro: (count: number, zone: string, offset?: string) => string;
  readonly updatesIntro: string;
  /** The order in which a list is, as a sentence without its end, and the other one, as a button. */
  readonly oldestFirst: string;
  readonly newestFirst: string;
  /** A time on the reader’s own clock. */
  readonly yourTime: Phrase;
  /** Of a plan whose date has passed without news, after its title or its state. */
  readonly wasDue: Phrase;
  /** Of a story without news for thirty days. */
  readonly quiet: string;
}
