import type { Forms } from './plural.ts';
import type { Phrase } from './words.ts';

/** What is said to readers who come back. */
export interface VisitWords {
  /** The heading, until the script completes it. */
  readonly sinceVisit: string;
  /** Headings, with a date. */
  readonly sinceVisitOn: Phrase;
  readonly sinceEdition: Phrase;
  readonly sinceDate: Phrase;
  /** How much, as parts of one list. */
  readonly counts: Readonly<Record<News, Forms>>;
  readonly onlyThese: string;
  readonly markAsRead: string;
  /** Words beside what is new. */
  readonly isNew: string;
  readonly isChanged: string;
  readonly isCorrected: string;
}

type News =
  | 'events'
  | 'statements'
  | 'questions'
  | 'commitments'
  /** Entries of what is known, what is not, and what to watch. */
  | 'knowledge'
  /** In “who is who”. */
  | 'names'
  /** Key points. */
  | 'points'
  | 'changed'
  | 'corrections'
  | 'updates';
