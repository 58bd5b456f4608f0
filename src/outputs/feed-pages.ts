import type { Instant } from '../dates/moment.ts';
import type { Briefing } from '../story/briefing.ts';
import { newestEdition } from '../story/edition.ts';
import { publishedAt, subjectPath } from './feed-entries.ts';

/** A page of the entries of a feed: which of those of which briefings it has. */
export interface FeedPage {
  /** 1 is the oldest. */
  readonly number: number;
  readonly shares: readonly FeedShare[];
}

interface FeedShare {
  readonly briefing: Briefing;
  /** Of the ids of its entries. */
  readonly paths: readonly string[];
}

/** So many entries are on a page. */
const PAGE = 500;

/**
 * All entries of a feed in pages, from the oldest on, by when they were published: what is new is on the last page
 * alone, and a full one keeps its entries. None where there are no more entries than the feed has itself.
 */
export function feedPages(briefings: readonly Briefing[], whole: number): readonly FeedPage[] {
  const all = briefings.flatMap(publishedIn);
  if (all.length <= whole) return [];
  const sorted = all.toSorted((a, b) => a.at - b.at || (a.path < b.path ? -1 : 1));
  return Array.from({ length: lastPage(all.length) }, (_, index) => {
    const onPage = sorted.slice(index * PAGE, (index + 1) * PAGE);
    const shares = Map.groupBy(onPage, ({ briefing }) => briefing);
    return {
      number: index + 1,
      shares: Array.from(shares, ([briefing, own]) => ({ briefing, paths: own.map(({ path }) => path) })),
    };
  });
}

/** The number of the page with the newest entries. */
export function lastPage(entries: number): number {
  return Math.ceil(entries / PAGE);
}

interface Published {
  readonly briefing: Briefing;
  readonly path: string;
  readonly at: Instant;
}

function publishedIn(briefing: Briefing): readonly Published[] {
  const { slug, published, updates, corrections } = newestEdition(briefing);
  return [
    { about: { kind: 'file', file: undefined } as const, published },
    ...updates.map((update) => ({ ...update, about: { kind: 'file', file: update.id } as const })),
    ...corrections.map((one) => ({ ...one, about: { kind: 'correction', id: one.id } as const })),
  ].map((one) => ({ briefing, path: subjectPath(slug, one.about), at: publishedAt(one.published) }));
}
