import type { Counted, Phrase } from './words.ts';

/** What is said of where a story happened. */
export interface PlaceWords {
  readonly heading: string;
  /** The title of the page; what is said is what a briefing is called. */
  readonly titleOf: Phrase;
  readonly intro: string;
  readonly skip: string;

  /** The maps, as drawings: how many places each shows. */
  readonly map: string;
  readonly mapOf: Counted;
  readonly overviewOf: Counted;
  /** Below them. */
  readonly mapKey: string;
  readonly overviewKey: string;
  /** Whose view of borders it is, and where the shapes come from. */
  readonly borders: string;
  readonly credit: string;

  /** The lists. */
  readonly onMap: string;
  readonly offMap: string;
  readonly offMapIntro: string;
}
