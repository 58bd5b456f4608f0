import { oncePer } from '../once.ts';
import type { Article, Briefing, ItemKind, ItemKinds, ItemPatches, Patch, Told, Update } from './briefing.ts';
import { itemKinds } from './briefing.ts';
import type { EditionItems, FiledCorrection, Item, Version } from './edition.ts';
import type { Id } from './items.ts';

/**
 * Everything that the files of a briefing brought. An edition is the beginning of it: it has the article and so many of
 * the updates.
 */
export interface History {
  /** By publication. */
  readonly updates: readonly Update[];
  /** What the page as a whole said after the article, and after each update. */
  readonly told: readonly Told[];
  /** With so many updates. */
  readonly itemsAt: (updates: number) => EditionItems;
  readonly correctionsAt: (updates: number) => readonly FiledCorrection[];
}

/** Folded once for all editions, since a long story has many. */
export const historyOf = oncePer(({ article, updates }: Briefing): History => {
  const sorted = updates.toSorted(oldestFirst);
  const places = new Map<Id | undefined, number>(sorted.map(({ id }, index) => [id, index + 1]));
  const items = foldItems(article, sorted);
  const corrections = sorted.map(filedIn);
  return {
    updates: sorted,
    told: toldAfterEach(article, sorted),
    itemsAt: (count) => (count === sorted.length ? items : itemsUntil(items, places, count)),
    correctionsAt: (count) => corrections.slice(0, count).flat(),
  };
});

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

function toldAfterEach(article: Article, updates: readonly Update[]): readonly Told[] {
  const told = [article.told];
  for (const update of updates) told.push({ ...(told.at(-1) ?? article.told), ...update.told });
  return told;
}

function filedIn({ id, published, corrections }: Update): readonly FiledCorrection[] {
  return corrections.map((correction) => ({ ...correction, update: id, published }));
}

function foldItems(article: Article, updates: readonly Update[]): EditionItems {
  const files = [{ ...article, id: undefined }, ...updates];
  return ofEachKind(<K extends ItemKind>(kind: K): readonly Item<ItemKinds[K]>[] => {
    const versions = new Map<Id, Version<ItemKinds[K]>[]>();
    for (const file of files) {
      for (const patch of file.items[kind] as ItemPatches[K] as readonly Patch<ItemKinds[K]>[]) {
        const all = versions.get(patch.id) ?? [];
        // The schema has made sure that what a file names first is complete.
        const value = { ...(all.at(-1)?.value ?? defaults[kind]), ...patch } as unknown as ItemKinds[K];
        all.push({ update: file.id, published: file.published, value });
        versions.set(patch.id, all);
      }
    }
    return [...versions].flatMap(([id, all]) => itemOf(id, all));
  });
}

/** Items stand in the order in which files name them first, so those of the first files come first. */
function itemsUntil(
  items: EditionItems,
  places: ReadonlyMap<Id | undefined, number>,
  count: number,
): EditionItems {
  const isLater = <T>({ update }: Version<T>) => (places.get(update) ?? 0) > count;
  return ofEachKind(<K extends ItemKind>(kind: K): readonly Item<ItemKinds[K]>[] => {
    const all = items[kind] as readonly Item<ItemKinds[K]>[];
    const end = all.findIndex(({ versions: [first] }) => first && isLater(first));
    return all.slice(0, end < 0 ? undefined : end).flatMap((item) => {
      const later = item.versions.findIndex(isLater);
      return later < 0 ? item : itemOf(item.id, item.versions.slice(0, later));
    });
  });
}

function itemOf<T>(id: Id, versions: readonly Version<T>[]): readonly Item<T>[] {
  const last = versions.at(-1);
  return last ? [{ id, value: last.value, versions }] : [];
}

function ofEachKind(itemsOf: <K extends ItemKind>(kind: K) => readonly Item<ItemKinds[K]>[]): EditionItems {
  return Object.fromEntries(itemKinds.map((kind) => [kind, itemsOf(kind)])) as unknown as EditionItems;
}
