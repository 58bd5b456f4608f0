import type { Person, Thing } from './names.ts';

/** How large a corpus is to be; the same shape gives the same corpus. */
export interface Shape {
  readonly updates: number;
  /** How many of them a story has; 10 when not given. */
  readonly perStory?: number;
  /** Another number makes another corpus of the same size. */
  readonly seed?: number;
}

/** An invented newsroom, before it is written as files. */
export interface Corpus {
  /** The most popular first. */
  readonly people: readonly Employed[];
  readonly places: readonly Placed[];
  readonly organizations: readonly Thing[];
  readonly stories: readonly Story[];
}

export interface Employed extends Person {
  readonly role: string;
  /** The id of an organization. */
  readonly organization: string;
}

export interface Placed extends Thing {
  readonly latitude: string;
  readonly longitude: string;
}

export interface Story {
  readonly slug: string;
  readonly label: string;
  readonly headline: string;
  readonly summary: string;
  /** As content has it: `2024-03-02T08:00Z`. */
  readonly published: string;
  readonly status: 'developing' | 'paused' | 'concluded';
  readonly keyPoints: readonly string[];
  readonly cast: readonly Employed[];
  readonly known: string;
  readonly notKnown: string;
  readonly text: Text;
  readonly updates: readonly Update[];
}

export interface Update {
  /** The name of its file, which begins with its day. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly published: string;
  readonly kind: 'development' | 'background' | 'correction';
  /** What replaces the summary of the story. */
  readonly summary?: string;
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly correction?: Correction;
  readonly text: Text;
}

export interface Event {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text?: string;
  readonly status: 'planned' | 'happened';
  readonly importance: 'high' | 'normal' | 'low';
  readonly place?: string;
  /** Ids of people. */
  readonly participants: readonly string[];
  readonly source: string;
}

export interface Statement {
  readonly id: string;
  readonly by: string;
  readonly date: string;
  readonly says: string;
  readonly question: 'terms' | 'cause';
  readonly source: string;
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
}

/** Words of an earlier update that were wrong. */
export interface Correction {
  /** The id of that update. */
  readonly update: string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
}

/** Paragraphs, each in pieces. */
export type Text = readonly (readonly Piece[])[];

/** A stretch of text: plain words, a person named in it, or a note. */
export type Piece =
  | string
  | { readonly person: string; readonly words: string; readonly linked: boolean }
  | { readonly source: string };
