import type { Moment } from '../dates/moment.ts';
import type { Inline } from './text.ts';

/** The name of a thing in addresses and references: lower-case ASCII letters, digits and single hyphens. */
export type Id = string;

export const statuses = ['developing', 'paused', 'concluded'] as const;
export type Status = (typeof statuses)[number];

export const updateKinds = ['development', 'background', 'clarification', 'correction'] as const;
export type UpdateKind = (typeof updateKinds)[number];

export const eventStatuses = ['planned', 'happened', 'postponed', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const importances = ['high', 'normal', 'low'] as const;
export type Importance = (typeof importances)[number];

/** How firmly a thing is known: by both sides or several independent sources, by one of them, or against another's account. */
export const certainties = ['confirmed', 'reported', 'disputed'] as const;
export type Certainty = (typeof certainties)[number];

export const commitmentStatuses = ['agreed', 'under-way', 'kept', 'broken', 'stalled'] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

export const questionKinds = ['position', 'fact'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The short lists of what is known, what is not, and what to watch next. */
export const knowledgeLists = ['known', 'notKnown', 'watch'] as const;
export type KnowledgeList = (typeof knowledgeLists)[number];

/** `dropped` is no longer shown, and stays in the history. */
export const knowledgeStatuses = ['current', 'dropped'] as const;
export type KnowledgeStatus = (typeof knowledgeStatuses)[number];

export const sourceTypes = ['official', 'wire', 'news', 'state-media', 'party', 'social', 'other'] as const;
export type SourceType = (typeof sourceTypes)[number];

/** Something on the timeline. */
export interface Event {
  readonly id: Id;
  readonly date: Moment;
  readonly title: string;
  /** For the overview strip, at most 14 characters. */
  readonly label?: string | undefined;
  readonly status: EventStatus;
  /** The date that had been announced, where no earlier file of the briefing carries it. */
  readonly announcedFor?: Moment | undefined;
  readonly text?: Inline | undefined;
  readonly place?: Id | undefined;
  readonly participants: readonly Participant[];
  /** Its participants met; a call or an announcement has participants too. */
  readonly meeting?: boolean | undefined;
  readonly sources: readonly Id[];
  readonly importance: Importance;
  readonly certainty?: Certainty | undefined;
}

/** A person or an organization (exactly one of the two), and as what they took part. */
export interface Participant {
  readonly person?: Id | undefined;
  readonly organization?: Id | undefined;
  readonly as?: string | undefined;
  /** Announced and not named among those present. */
  readonly absent?: boolean | undefined;
}

/** Who says what. `by` names people, organizations or sides; empty when only the sources carry it. */
export interface Statement {
  readonly id: Id;
  readonly by: readonly Id[];
  readonly date: Moment;
  readonly says: string;
  readonly quote?: string | undefined;
  readonly question?: Id | undefined;
  readonly event?: Id | undefined;
  readonly contestedBy: readonly Contest[];
  readonly certainty?: Certainty | undefined;
  readonly sources: readonly Id[];
}

export interface Contest {
  readonly by: Id;
  readonly how: string;
}

/** What the sides disagree on (`position`), or what is not known for certain (`fact`). */
export interface Question {
  readonly id: Id;
  readonly asks: string;
  readonly kind: QuestionKind;
  /** The event whose facts are in question. */
  readonly event?: Id | undefined;
  /** What is settled by now, in one sentence. */
  readonly standing?: string | undefined;
}

/** A promise or deal. */
export interface Commitment {
  readonly id: Id;
  readonly by: readonly Id[];
  readonly says: string;
  readonly agreed: Moment;
  readonly due?: Moment | undefined;
  readonly status: CommitmentStatus;
  /** Where it was agreed. */
  readonly event?: Id | undefined;
  /** The event that shows its present status. */
  readonly evidence?: Id | undefined;
  readonly note?: string | undefined;
  readonly sources: readonly Id[];
}

/** One line of what is known, of what is not, or of what to watch. */
export interface Knowledge {
  readonly id: Id;
  readonly text: Inline;
  readonly status: KnowledgeStatus;
  readonly sources: readonly Id[];
}

export interface Source {
  readonly id: Id;
  readonly publisher: string;
  readonly title?: string | undefined;
  /** http or https */
  readonly url: string;
  readonly published?: Moment | undefined;
  /** BCP 47 */
  readonly language?: string | undefined;
  readonly type: SourceType;
  /** An archived copy. */
  readonly archive?: string | undefined;
  readonly note?: string | undefined;
}

/** A person or an organization in this story: the side they belong to and their role in it. */
export interface CastMember {
  /** The id of the person or organization; one of the two is given in the file. */
  readonly id: Id;
  readonly kind: 'person' | 'organization';
  readonly side: Id;
  readonly role: string;
}

/** A party of a story, in the order in which the briefing lists them. */
export interface Side {
  readonly id: Id;
  readonly name: string;
}

/** What a correction corrects: the article, the words of an update, a field of the briefing, or an item. */
export interface CorrectionTarget {
  readonly kind:
    'article' | 'briefing' | 'update' | 'event' | 'statement' | 'question' | 'commitment' | 'source';
  /** Absent for the article and the briefing. */
  readonly id?: Id | undefined;
}

export interface Correction {
  readonly id: Id;
  readonly corrects: CorrectionTarget;
  readonly was: string;
  readonly now: string;
  readonly why: Inline;
  readonly sources: readonly Id[];
}
