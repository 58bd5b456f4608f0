import type { Counted, Phrase } from './words.ts';

/** What is said of disputed facts. */
export interface DisputeWords {
  /** The title of the page; what is said is what a briefing is called. */
  readonly titleOf: Phrase;
  readonly intro: string;
  readonly skip: string;
  readonly questionCount: Counted;
  readonly versionCount: Counted;
  /** The way to the page that has all of them. */
  readonly all: Counted;
}
