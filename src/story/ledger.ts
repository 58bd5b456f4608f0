import type { Edition } from './edition.ts';
import type { Id, Source } from './items.ts';

/** A source and its number in the briefing. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

/**
 * Every source of an edition, numbered in the order in which the files name them first.
 * The sources of an older edition are the first ones of a newer, so a number stays true on every page.
 */
export interface Ledger {
  readonly entries: readonly NumberedSource[];
  readonly numberOf: (id: Id) => number;
}

export function ledgerOf(edition: Edition): Ledger {
  return ledgerFrom(edition.items.sources.map(({ value }) => value));
}

export function ledgerFrom(sources: readonly Source[]): Ledger {
  const entries = sources.map((source, index) => ({ number: index + 1, source }));
  const numbers = new Map(entries.map(({ number, source }) => [source.id, number]));
  return { entries, numberOf: (id) => numberIn(numbers, id) };
}

/** Part of a ledger: the entries with these ids, in their order, with their numbers. */
export function excerptOf(ledger: Ledger, ids: Iterable<Id>): readonly NumberedSource[] {
  const wanted = new Set(ids);
  return ledger.entries.filter(({ source }) => wanted.has(source.id));
}

function numberIn(numbers: ReadonlyMap<Id, number>, id: Id): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`no source is called ${id}`);
  return number;
}
