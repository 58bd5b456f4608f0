import type { ThingRef } from '../story/mentions.ts';
import type { SafeHtml } from '../story/text.ts';

/** What a text needs to know of the page and the story that it belongs to. */
export interface TextContext {
  /** BCP 47 */
  readonly language: string;
  /** What the ids of headings begin with: `t-`, or `t-<update id>.` */
  readonly anchor: string;
  /** The level that `##` becomes. */
  readonly headings: 3 | 4;
  /** The number under which the page lists the source; undefined when there is no such source. */
  readonly sourceNumber: (id: string) => number | undefined;
  /** Every id that `sourceNumber` knows, to suggest the nearest. */
  readonly sourceIds: Iterable<string>;
  /** Whom or what the text is about: named in it, but not linked, as that would lead to the same page. */
  readonly subject?: ThingRef;
  /** Resolves the address of a link as the editor typed it. */
  readonly link: (url: string) => LinkTarget;
  /** Resolves the address of an image as the editor typed it. */
  readonly image: (url: string) => ImageTarget;
}

/** Where a link leads; `plain` keeps the words and drops the link, `flag` is a link to a correction. */
export type LinkTarget =
  | {
      /** An http(s), mailto or tel address, a `#fragment`, or a path that begins with a mark of `safe-html.ts`. */
      readonly href: string;
      readonly external?: boolean;
      readonly flag?: true;
    }
  | { readonly plain: true }
  | Refusal;

/** Where an image lies (`src` begins with a mark of `safe-html.ts`) and its size in CSS pixels. */
export type ImageTarget = { readonly src: string; readonly width: number; readonly height: number } | Refusal;

/** Why an address will not do, and what to do about it. */
export interface Refusal {
  readonly fault: string;
  readonly remedy: string;
}

/** A text as HTML, with everything else that its reading brought to light. */
export interface Rendering {
  readonly html: SafeHtml;
  /** Everyone and everything named, in the order of first mention. */
  readonly mentions: readonly ThingRef[];
  /** The ids of the sources cited, each once, in order. */
  readonly citations: readonly string[];
  /** The ids of the headings. */
  readonly anchors: readonly string[];
  /** The visible words, without the numbers of notes; blocks stand on lines of their own. */
  readonly plainText: string;
  /** In the order of their places. */
  readonly faults: readonly TextFault[];
}

/** Something in a text that its editor must (error) or may want to (warning) put right. */
export interface TextFault extends Refusal {
  /** 1-based, within the text given */
  readonly line: number;
  /** 1-based, in UTF-16 code units */
  readonly column: number;
  /** The name of the rule that is broken, in kebab-case. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
}
