import type { Instant } from '../dates/moment.ts';
import type { FileId } from '../story/corrected-files.ts';
import type { Id } from '../story/items.ts';

/** What can be followed: the site, a briefing or a person, in whatever format. */
export interface Feed {
  /** A `tag:` URI, the same in every format. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 */
  readonly language: string;
  readonly publisher: { readonly name: string; readonly address: string };
  /** The page of which it tells what is new. */
  readonly page: string;
  /** When any entry last changed. */
  readonly updated: Instant;
  /** The one that changed last first: all of them where nothing is next. */
  readonly entries: readonly FeedEntry[];
  /** The address of a page in JSON that has older ones. */
  readonly next: string | undefined;
}

/** Something that was published. Titles and summaries are plain text, of one line each. */
export interface FeedEntry {
  readonly about: EntrySubject;
  /** A `tag:` URI, which no later edit changes. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The whole of it, sanitized, with every link in full; made when it is first asked for, as most feeds show a few. */
  readonly html: () => string;
  /** BCP 47 */
  readonly language: string;
  /** What its briefing is called. */
  readonly story: string;
  readonly published: Instant;
  /** When it was published, or corrected last. */
  readonly updated: Instant;
}

/** A file of a briefing, or a correction, which is news of its own. */
export type EntrySubject =
  { readonly kind: 'file'; readonly file: FileId } | { readonly kind: 'correction'; readonly id: Id };

/** How many of the newest entries a feed holds that readers ask for again and again. */
export const newestOnly = 50;
