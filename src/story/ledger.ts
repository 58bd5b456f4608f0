import { oncePer } from '../once.ts';
import { type Amendment, amendmentsOf } from './amendments.ts';
import type { Edition } from './edition.ts';
import type { Id, Source } from './items.ts';

/** A source and its number on the page. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
  /** Told in the list of its own briefing; absent elsewhere. */
  readonly amendments?: readonly Amendment[];
}

export interface Ledger {
  /** By number. */
  readonly entries: readonly NumberedSource[];
  /** Those of these ids that the page lists, by number. */
  readonly find: (ids: Iterable<Id>) => readonly NumberedSource[];
}

/**
 * Every source of an edition, numbered in the order in which the files name them first.
 * The sources of an older edition are the first ones of a newer, so a number stays true on every page.
 */
export const ledgerOf = oncePer((edition: Edition): Ledger => {
  const entries = edition.items.sources.map(({ id, value }, index) => ({
    number: index + 1,
    source: value,
    amendments: amendmentsOf(edition, { kind: 'source', id }),
  }));
  const byId = new Map(entries.map((entry) => [entry.source.id, entry]));
  return {
    entries,
    find: (ids) =>
      [...new Set(ids)].flatMap((id) => byId.get(id) ?? []).toSorted((a, b) => a.number - b.number),
  };
});
