import type { Instant, PointMoment } from '../dates/moment.ts';
import type { Hold } from './hold.ts';
import type {
  CastMember,
  Commitment,
  Correction,
  Event,
  Id,
  Knowledge,
  Question,
  Side,
  Source,
  Statement,
  Status,
  UpdateKind,
} from './items.ts';
import type { Inline, LineWordings, Wordings } from './text.ts';

/** One unfolding story: the files of its folder, read and checked. Editions are folded from it. */
export interface Briefing {
  readonly slug: Id;
  readonly label: string;
  /** BCP 47 */
  readonly language: string;
  /** IANA; bare days of this story are days in this zone. */
  readonly timeZone: string;
  readonly sides: readonly Side[];
  readonly article: Article;
  /** Oldest first. */
  readonly updates: readonly Update[];
  /** Only while it is written. */
  readonly hold?: Hold;
}

/** What a briefing file or an update may say of the page as a whole. */
export interface Told {
  readonly headline: string;
  readonly summary: string;
  readonly status: Status;
  readonly keyPoints: readonly Inline[];
}

interface DatedFile {
  readonly published: PointMoment;
  readonly at: Instant;
  readonly text: Wordings;
}

export interface Article extends DatedFile {
  readonly told: Told;
  readonly items: ItemPatches;
}

export interface Update extends DatedFile {
  /** From the file name; never changes. */
  readonly id: Id;
  readonly title: LineWordings;
  readonly kind: UpdateKind;
  readonly note: LineWordings;
  readonly told: Partial<Told>;
  readonly items: ItemPatches;
  readonly corrections: readonly Correction[];
  /** Only while it is written. */
  readonly hold?: Hold;
}

/** An item as a file gives it: its id and the fields that the file names. */
export type Patch<T extends { readonly id: Id }> = Partial<T> & { readonly id: Id };

/** The kinds of item that a briefing keeps, and their type. */
export interface ItemKinds {
  readonly timeline: Event;
  readonly statements: Statement;
  readonly questions: Question;
  readonly commitments: Commitment;
  readonly known: Knowledge;
  readonly notKnown: Knowledge;
  readonly watch: Knowledge;
  readonly sources: Source;
  readonly who: CastMember;
}
export type ItemKind = keyof ItemKinds;
export const itemKinds = [
  'timeline',
  'statements',
  'questions',
  'commitments',
  'known',
  'notKnown',
  'watch',
  'sources',
  'who',
] as const satisfies readonly ItemKind[];

export type ItemPatches = { readonly [K in ItemKind]: readonly Patch<ItemKinds[K]>[] };
