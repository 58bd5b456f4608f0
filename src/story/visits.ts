import type { Briefing } from './briefing.ts';
import { type Changes, type ChangingKind, changesBetween } from './changes.ts';
import { type Edition, editionAt, newestEdition } from './edition.ts';
import type { Id } from './items.ts';

/**
 * What a thing on the page is to readers who come back. Each number counts updates, oldest first: whoever had seen
 * fewer of them finds the thing new, changed or corrected, in this order of precedence.
 */
export interface Mark {
  readonly new?: number;
  readonly changed?: number;
  readonly corrected?: number;
}

/** The marks of the newest edition; what stands as the article brought it has none. */
export interface Marks {
  readonly items: { readonly [K in ChangingKind]: ReadonlyMap<Id, Mark> };
  readonly headline: Mark | undefined;
  readonly summary: Mark | undefined;
  /** By their place in the list. */
  readonly keyPoints: ReadonlyMap<number, Mark>;
  readonly corrections: ReadonlyMap<Id, Mark>;
}

/** Compares the newest edition with every one before it. */
export function marksOf(briefing: Briefing): Marks {
  const newest = newestEdition(briefing);
  const items: { readonly [K in ChangingKind]: Map<Id, Mark> } = {
    timeline: new Map(),
    statements: new Map(),
    questions: new Map(),
    commitments: new Map(),
    known: new Map(),
    notKnown: new Map(),
    watch: new Map(),
    who: new Map(),
  };
  const whole = new Map<'headline' | 'summary', Mark>();
  const keyPoints = new Map<number, Mark>();
  const corrections = new Map<Id, Mark>();
  for (const earlier of editionsBefore(newest, briefing)) {
    const seen = earlier.updates.length + 1;
    const changes = changesBetween(earlier, newest);
    for (const kind of Object.keys(items) as ChangingKind[]) {
      for (const change of changes.items[kind]) note(items[kind], change.id, change.kind, seen);
    }
    for (const part of wholeChanges(changes)) note(whole, part, 'changed', seen);
    for (const { index, kind } of changes.keyPoints) note(keyPoints, index, kind, seen);
    for (const { id } of changes.corrections) note(corrections, id, 'new', seen);
  }
  return { items, headline: whole.get('headline'), summary: whole.get('summary'), keyPoints, corrections };
}

/** Oldest first. Updates of one minute make one edition. */
function editionsBefore(newest: Edition, briefing: Briefing): readonly Edition[] {
  const moments = new Set([briefing.article.at, ...newest.updates.map(({ at }) => at)]);
  return [...moments].filter((at) => at < newest.at).flatMap((at) => editionAt(briefing, at) ?? []);
}

function wholeChanges({ headline, summary }: Changes): readonly ('headline' | 'summary')[] {
  return [...(headline ? ['headline' as const] : []), ...(summary ? ['summary' as const] : [])];
}

/** The later of two numbers stands, since editions come oldest first. */
function note<K>(marks: Map<K, Mark>, key: K, kind: keyof Mark, seen: number): void {
  marks.set(key, { ...marks.get(key), [kind]: seen });
}
