import type { RootContent } from 'mdast';

/** Something that a file says of itself, and where it says so. */
export interface Stated {
  readonly text: string;
  /** What it was taken from, for the editor: `the first heading` */
  readonly from: string;
}

/** An article as it was read from a file of any form. */
export interface Article {
  /** Where it is a line of the text itself, it is no longer among the blocks. */
  readonly title?: Stated | undefined;
  readonly summary?: Stated | undefined;
  /** As written there. */
  readonly published?: Stated | undefined;
  /** BCP 47, as the file states it. */
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  /** Its address, http(s) only. */
  readonly url?: string | undefined;
  /** The text: Markdown without HTML, images, notes and references. */
  readonly blocks: readonly RootContent[];
  /** What was left out, a sentence each. */
  readonly leftOut: readonly string[];
}

/** An entry of a timeline, with its date as far as it is stated. */
export interface TimelineEntry {
  readonly title: string;
  /** Inline Markdown, on one line. */
  readonly text?: string | undefined;
  /** EDTF; absent where the entry has no date that exists. */
  readonly date?: string | undefined;
  /** What an editor has to know or decide, a sentence each. */
  readonly remarks: readonly string[];
}

/** Why a file gives no draft: whole sentences. */
export interface Refused {
  readonly refused: string;
}
