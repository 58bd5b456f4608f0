import type { Instant, PointMoment } from '../dates/moment.ts';
import { oncePer } from '../once.ts';
import type { Briefing, ItemKind, ItemKinds, Told, Update } from './briefing.ts';
import { historyOf } from './history.ts';
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

/** The article with every update published up to `moment`; undefined before the article was published. */
export function editionAt(briefing: Briefing, moment: Instant): Edition | undefined {
  const { article } = briefing;
  if (moment < article.at) return undefined;
  const history = historyOf(briefing);
  const updates = history.updates.filter(({ at }) => at <= moment);
  const newest = updates.at(-1) ?? article;
  return {
    slug: briefing.slug,
    label: briefing.label,
    language: briefing.language,
    timeZone: briefing.timeZone,
    sides: briefing.sides,
    ...(briefing.hold && { hold: briefing.hold }),
    ...(history.told[updates.length] ?? article.told),
    published: article.published,
    updated: newest.published,
    at: newest.at,
    article: wordingAt(article.text, newest.at),
    updates: updates.map((update) => (isSettled(update) ? settled(update) : updateAt(update, newest.at))),
    items: history.itemsAt(updates.length),
    corrections: history.correctionsAt(updates.length),
  };
}

/** The edition that the page at the briefing's own address shows. */
export const newestEdition = oncePer((briefing: Briefing): Edition => {
  const last = Math.max(briefing.article.at, ...briefing.updates.map((update) => update.at));
  const edition = editionAt(briefing, last);
  if (!edition) throw new Error(`${briefing.slug}: an update is older than the article`);
  return edition;
});

/** Whether it was never corrected, so that it reads the same in every edition. */
function isSettled({ title, note, text }: Update): boolean {
  return title.length === 1 && note.length === 1 && text.length === 1;
}

const settled = oncePer((update: Update): EditionUpdate => updateAt(update, update.at));

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
