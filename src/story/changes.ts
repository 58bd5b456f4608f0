import type { ItemKind, ItemKinds } from './briefing.ts';
import type { Edition, EditionUpdate, FiledCorrection, Item } from './edition.ts';
import type { CorrectionTarget, Id, Status } from './items.ts';
import { changedParagraphs, type ParagraphChange } from './paragraphs.ts';

/** What an edition has that an earlier one of the same briefing did not have. */
export interface Changes {
  readonly headline?: { readonly was: string; readonly now: string };
  readonly status?: { readonly was: Status; readonly now: Status };
  readonly summary?: ParagraphChange;
  /** `index` is that of the later edition. */
  readonly keyPoints: readonly ParagraphChange[];
  readonly items: ItemChanges;
  /** How many sources are new. */
  readonly sources: number;
  /** New ones, oldest first. */
  readonly updates: readonly EditionUpdate[];
  /** Filed since, oldest first, whatever they correct. */
  readonly corrections: readonly FiledCorrection[];
}

/** Sources are counted only. */
export type ChangingKind = Exclude<ItemKind, 'sources'>;

/** Each item at most once, in the order of the later edition. */
export type ItemChanges = { readonly [K in ChangingKind]: readonly ItemChange<ItemKinds[K]>[] };

/**
 * An item that is new, or that differs in these fields, or that was corrected since. What is new is only that, even if
 * it has been changed or corrected after it came.
 */
export type ItemChange<T> =
  | { readonly kind: 'new'; readonly id: Id; readonly now: T }
  | {
      readonly kind: 'changed';
      readonly id: Id;
      readonly was: T;
      readonly now: T;
      /** At least one. */
      readonly fields: readonly (keyof T)[];
    }
  | {
      readonly kind: 'corrected';
      readonly id: Id;
      readonly was: T;
      readonly now: T;
      readonly fields: readonly (keyof T)[];
      /** Oldest first, at least one. */
      readonly corrections: readonly FiledCorrection[];
    };

/**
 * What changed from edition `a` to edition `b` of one briefing, where `a` is not later than `b`. An edition holds all
 * that an earlier one holds, in the same order, and then more: so what is new is what stands behind.
 */
export function changesBetween(a: Edition, b: Edition): Changes {
  const corrections = b.corrections.slice(a.corrections.length);
  const [headline] = changedParagraphs([a.headline], [b.headline]);
  const [summary] = changedParagraphs([a.summary], [b.summary]);
  const plain = ({ keyPoints }: Edition) => keyPoints.map((point) => point.plain);
  const itemsOf = <K extends ChangingKind>(kind: K): readonly ItemChange<ItemKinds[K]>[] => {
    const [before, after] = [a.items[kind], b.items[kind]] as readonly (readonly Item<ItemKinds[K]>[])[];
    const target = targetKinds[kind];
    const filed = corrections.filter(({ corrects }) => corrects.kind === target);
    return (after ?? []).flatMap((item, index) =>
      itemChange(before?.[index], item, changingFields[kind], filed),
    );
  };
  return {
    ...(headline && { headline: { was: a.headline, now: b.headline } }),
    ...(a.status !== b.status && { status: { was: a.status, now: b.status } }),
    ...(summary && { summary }),
    keyPoints: changedParagraphs(plain(a), plain(b)),
    items: {
      timeline: itemsOf('timeline'),
      statements: itemsOf('statements'),
      questions: itemsOf('questions'),
      commitments: itemsOf('commitments'),
      known: itemsOf('known'),
      notKnown: itemsOf('notKnown'),
      watch: itemsOf('watch'),
      who: itemsOf('who'),
    },
    sources: b.items.sources.length - a.items.sources.length,
    updates: b.updates.slice(a.updates.length),
    corrections,
  };
}

/**
 * What a reader is told of an item. Left out is how it is shown (importance, the short label), and which sources it
 * rests on: new ones are counted.
 */
const changingFields: { readonly [K in ChangingKind]: readonly (keyof ItemKinds[K])[] } = {
  timeline: ['date', 'announcedFor', 'status', 'title', 'text', 'place', 'participants', 'certainty'],
  statements: ['by', 'date', 'says', 'quote', 'question', 'event', 'contestedBy', 'certainty'],
  questions: ['asks', 'kind', 'event', 'standing'],
  commitments: ['by', 'says', 'agreed', 'due', 'status', 'event', 'evidence', 'note'],
  known: ['text', 'status'],
  notKnown: ['text', 'status'],
  watch: ['text', 'status'],
  who: ['side', 'role'],
};

/** A correction has no other targets: not “who is who”, and not what is known. */
const targetKinds: Readonly<Record<ChangingKind, CorrectionTarget['kind'] | undefined>> = {
  timeline: 'event',
  statements: 'statement',
  questions: 'question',
  commitments: 'commitment',
  known: undefined,
  notKnown: undefined,
  watch: undefined,
  who: undefined,
};

function itemChange<T extends { readonly id: Id }>(
  before: Item<T> | undefined,
  { id, value: now, versions }: Item<T>,
  told: readonly (keyof T)[],
  filed: readonly FiledCorrection[],
): readonly ItemChange<T>[] {
  if (!before) return [{ kind: 'new', id, now }];
  const corrections = filed.filter(({ corrects }) => corrects.id === id);
  if (corrections.length === 0 && before.versions.length === versions.length) return [];
  const was = before.value;
  const fields = told.filter((field) => saidOf(was[field]) !== saidOf(now[field]));
  if (corrections.length > 0) return [{ kind: 'corrected', id, was, now, fields, corrections }];
  return fields.length > 0 ? [{ kind: 'changed', id, was, now, fields }] : [];
}

/** A value as text that is the same where readers see the same: a short text without its links, a date as typed. */
function saidOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null) return part;
    return 'plain' in part ? part.plain : 'edtf' in part ? part.edtf : part;
  });
}
