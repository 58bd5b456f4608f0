import type { Forms } from './plural.ts';
import type { Phrase } from './words.ts';

/** What is said where a reader searches. */
export interface SearchWords {
  /** The page, the way to it and its button. */
  readonly search: string;
  readonly intro: string;
  readonly skip: string;
  readonly field: string;
  /** Over the kinds of things that can be found; `all` stands for every one. */
  readonly show: string;
  readonly all: string;
  readonly kinds: Readonly<Record<FoundKind, string>>;
  /** Of what kind one result is. */
  readonly kind: Readonly<Record<FoundKind, string>>;

  readonly results: string;
  /** How many there are, and what was looked for: “3 results for “bodies””. */
  readonly count: Forms;
  readonly countFor: (count: string, query: string) => string;
  readonly nothingFor: Phrase;
  /** Beside a result that does not hold the words, but names this person or place. */
  readonly names: Phrase;
  readonly more: string;

  /** Where there is no search: without script, from disk, or because it cannot be loaded. */
  readonly needsScript: string;
  readonly needsHost: string;
  readonly notLoaded: string;
  readonly otherWays: string;
  readonly otherWaysIntro: string;
  readonly timelines: string;
}

type FoundKind = 'briefing' | 'person' | 'organization' | 'place' | 'event' | 'update' | 'statement';
