import type { Instant, PointMoment } from '../dates/moment.ts';
import type { Article, Briefing, ItemKind, ItemKinds, ItemPatches, Patch, Told, Update } from './briefing.ts';
import { itemKinds } from './briefing.ts';
import type { Hold } from './hold.ts';
import type { Correction, Id, Side } from './items.ts';
import type { Wording } from './text.ts';

/** The briefing as of a moment. */
export interface Edition extends Told {
  readonly slug: Id;
  readonly label: string;
  readonly language: string;
  readonly timeZone: string;
  readonly sides: readonly Side[];
  /** When the article was first published. */
  readonly published: PointMoment;
  /** When the newest file of this edition was published. */
  readonly updated: PointMoment;
  readonly at: Instant;
  readonly article: Wording;
  /** Oldest first. */
  readonly updates: readonly EditionUpdate[];
  readonly items: EditionItems;
  /** Oldest first. */
  readonly corrections: readonly FiledCorrection[];
  /** Why the briefing is not published; only while it is written. */
  readonly hold?: Hold;
}

/** In the order in which the files name them first. */
export type EditionItems = { readonly [K in ItemKind]: readonly Item<ItemKinds[K]>[] };

export interface EditionUpdate extends Omit<Update, 'title' | 'note' | 'text'> {
  readonly title: string;
  readonly note: string;
  readonly text: Wording;
}

/** An item with all that stood before. */
export interface Item<T> {
  readonly id: Id;
  readonly value: T;
  /** Oldest first; the last one is `value`. */
  readonly versions: readonly Version<T>[];
}

export interface Version<T> {
  /** The update that brought it; absent for the article. */
  readonly update?: Id | undefined;
  readonly published: PointMoment;
  readonly value: T;
}

export interface FiledCorrection extends Correction {
  readonly update: Id;
  readonly published: PointMoment;
}

/** Fold the article with every update published up to `moment`; undefined before the article was published. */
export function editionAt(briefing: Briefing, moment: Instant): Edition | undefined {
  const { article } = briefing;
  if (moment < article.at) return undefined;
  const updates = briefing.updates.filter((update) => update.at <= moment).toSorted(oldestFirst);
  const newest = updates.at(-1) ?? article;
  return {
    slug: briefing.slug,
    label: briefing.label,
    language: briefing.language,
    timeZone: briefing.timeZone,
    sides: briefing.sides,
    ...(briefing.hold && { hold: briefing.hold }),
    ...toldBy(article, updates),
    published: article.published,
    updated: newest.published,
    at: newest.at,
    article: wordingAt(article.text, newest.at),
    updates: updates.map((update) => updateAt(update, newest.at)),
    items: foldItems(article, updates),
    corrections: updates.flatMap(({ id, published, corrections }) =>
      corrections.map((correction) => ({ ...correction, update: id, published })),
    ),
  };
}

/** The edition that the page at the briefing's own address shows. */
export function newestEdition(briefing: Briefing): Edition {
  const last = Math.max(briefing.article.at, ...briefing.updates.map((update) => update.at));
  const edition = editionAt(briefing, last);
  if (!edition) throw new Error(`${briefing.slug}: an update is older than the article`);
  return edition;
}

/** By publication; two of one minute by their ids, so that the order never depends on that of the files. */
function oldestFirst(a: Update, b: Update): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

/** What an item has where no file says otherwise. */
const defaults: { readonly [K in ItemKind]: Partial<ItemKinds[K]> } = {
  timeline: { status: 'happened', importance: 'normal', participants: [], sources: [] },
  statements: { by: [], contestedBy: [], sources: [] },
  questions: {},
  commitments: { sources: [] },
  known: { status: 'current', sources: [] },
  notKnown: { status: 'current', sources: [] },
  watch: { status: 'current', sources: [] },
  sources: {},
  who: {},
};

function toldBy(article: Article, updates: readonly Update[]): Told {
  return updates.reduce<Told>((told, update) => ({ ...told, ...update.told }), article.told);
}

function updateAt(update: Update, at: Instant): EditionUpdate {
  return {
    ...update,
    title: wordingAt(update.title, at).words,
    note: wordingAt(update.note, at).words,
    text: wordingAt(update.text, at),
  };
}

function wordingAt<T extends { readonly since: Instant }>(wordings: readonly T[], at: Instant): T {
  const wording = wordings.findLast(({ since }) => since <= at) ?? wordings[0];
  if (!wording) throw new Error('a text without a wording');
  return wording;
}

function foldItems(article: Article, updates: readonly Update[]): EditionItems {
  const files = [{ ...article, id: undefined }, ...updates];
  const fold = <K extends ItemKind>(kind: K): readonly Item<ItemKinds[K]>[] => {
    const versions = new Map<Id, Version<ItemKinds[K]>[]>();
    for (const file of files) {
      for (const patch of file.items[kind] as ItemPatches[K] as readonly Patch<ItemKinds[K]>[]) {
        const before = versions.get(patch.id) ?? [];
        // The schema has made sure that what a file names first is complete.
        const value = { ...(before.at(-1)?.value ?? defaults[kind]), ...patch } as unknown as ItemKinds[K];
        versions.set(patch.id, [...before, { update: file.id, published: file.published, value }]);
      }
    }
    return [...versions].map(([id, all]) => ({
      id,
      value: (all.at(-1) as Version<ItemKinds[K]>).value,
      versions: all,
    }));
  };
  return Object.fromEntries(itemKinds.map((kind) => [kind, fold(kind)])) as unknown as EditionItems;
}
