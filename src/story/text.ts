import type { Instant } from '../dates/moment.ts';
import type { Id } from './items.ts';
import type { ThingRef } from './mentions.ts';

declare const safe: unique symbol;

/** HTML that went through the sanitiser. Only `src/markdown` makes it. */
export type SafeHtml = string & { readonly [safe]: true };

/** A short text of one paragraph. */
export interface Inline {
  readonly html: SafeHtml;
  /** The visible words. */
  readonly plain: string;
  readonly citations: readonly Id[];
}

/** One wording of an article's or update's text. A correction brings the next. */
export interface Wording {
  /** Since when it reads so. */
  readonly since: Instant;
  readonly html: SafeHtml;
  /** The visible words. */
  readonly plain: string;
  /** Everyone and everything that the text names, in order of first mention. */
  readonly mentions: readonly ThingRef[];
  /** Sources that it cites, in order. */
  readonly citations: readonly Id[];
  /** Ids of its headings. */
  readonly anchors: readonly string[];
}

/** One wording of a line of plain words. */
export interface LineWording {
  /** Since when it reads so. */
  readonly since: Instant;
  readonly words: string;
}

/** Oldest first, at least one. */
export type LineWordings = readonly LineWording[];

/** Oldest first, at least one. */
export type Wordings = readonly Wording[];
