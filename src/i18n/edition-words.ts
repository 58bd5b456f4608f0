import type { Counted, Phrase } from './words.ts';

/** What is said of the editions of a briefing, and of what changed from one to the next. */
export interface EditionWords {
  readonly heading: string;
  readonly all: string;
  readonly titleOf: Phrase;
  readonly intro: string;
  readonly count: Counted;

  /** On an older edition: a day, and the city whose day it is; then the ways to others. */
  readonly earlier: string;
  readonly asItStood: (day: string, zone: string) => string;
  readonly toNewest: string;
  /** At the end of its line of events, where the newest edition says “now”. */
  readonly thatDay: string;
  readonly before: string;
  readonly after: string;

  /** To those who write, of a page or a part of it that no build publishes yet; what is said is when it will be. */
  readonly unpublished: { readonly draft: string; readonly until: Phrase };

  readonly headline: string;
  readonly summary: string;
  readonly status: string;
  /** How many key points say something that none said before. */
  readonly points: Counted;
  /** Before some items of a kind: “New events”. */
  readonly items: (change: 'new' | 'changed' | 'corrected', kind: ItemKindName) => string;
  readonly newSources: string;
  /** Fields of items. */
  readonly field: Readonly<Record<FieldName, string>>;
  /** What a field says that says nothing any more. */
  readonly leftOut: string;
  /** Otherwise nothing is said of what is confirmed. */
  readonly confirmed: string;
  readonly knowledgeStatus: Record<'current' | 'dropped', string>;
}

type ItemKindName =
  'timeline' | 'statements' | 'questions' | 'commitments' | 'known' | 'notKnown' | 'watch' | 'who';

export type FieldName =
  | 'agreed'
  | 'announcedFor'
  | 'asks'
  | 'by'
  | 'certainty'
  | 'contestedBy'
  | 'date'
  | 'due'
  | 'event'
  | 'evidence'
  | 'kind'
  | 'note'
  | 'participants'
  | 'place'
  | 'question'
  | 'quote'
  | 'role'
  | 'says'
  | 'side'
  | 'standing'
  | 'status'
  | 'text'
  | 'title';
