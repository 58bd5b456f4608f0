import type { Instant } from '../dates/moment.ts';
import type { Named } from '../story/mentions.ts';

/** What a draft has to know of the site, and what the editor has asked for. */
export interface ImportDesk {
  /** The name of the file, for the remarks. */
  readonly file: string;
  /** BCP 47; that of the site. */
  readonly language: string;
  /** IANA; that of the site. */
  readonly timeZone: string;
  /** Everyone and everything that has a file, by its names. */
  readonly known: readonly Named[];
  /** The slugs that exist. */
  readonly briefings: ReadonlySet<string>;
  /** The moment of the import. */
  readonly now: Instant;
  /** As the editor gives them. */
  readonly asked: {
    readonly slug?: string | undefined;
    readonly language?: string | undefined;
    readonly published?: string | undefined;
  };
}

/** The files of a draft, by their paths in the content folder, and what to tell the editor. */
export interface Draft {
  readonly slug: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** A line each. */
  readonly report: readonly string[];
}
