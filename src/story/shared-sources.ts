import type { Edition } from './edition.ts';
import type { Id, Source } from './items.ts';
import type { Ledger, NumberedSource } from './ledger.ts';
import type { ThingRef } from './mentions.ts';
import { speaks } from './story-parts.ts';

/** The sources of a page that draws on several briefings, numbered for that page. */
export interface SharedSources {
  readonly entries: readonly NumberedSource[];
  /** Those that the thing's own file brings. */
  readonly own: readonly NumberedSource[];
  /** Those of a briefing, with the page's numbers. */
  readonly ledgerFor: (slug: Id) => Ledger;
}

/** Sources at one address are one source. Two of different addresses with one id keep apart by the briefing's slug. */
export function sharedSources(
  thing: ThingRef,
  editions: readonly Edition[],
  own: readonly Source[],
): SharedSources {
  const byUrl = new Map<string, NumberedSource>();
  const ids = new Set<Id>();
  const enter = (source: Source, slug: Id): NumberedSource => {
    const known = byUrl.get(source.url);
    if (known) return known;
    const id = ids.has(source.id) ? `${slug}-${source.id}` : source.id;
    const entry = { number: byUrl.size + 1, source: { ...source, id } };
    ids.add(id);
    byUrl.set(source.url, entry);
    return entry;
  };
  const ownEntries = own.map((source) => ({ ...enter(source, thing.id), source }));
  const ledgers = new Map(
    editions.map((edition) => {
      const cited = new Set(
        edition.items.statements
          .filter(({ value }) => speaks(thing, value))
          .flatMap(({ value }) => value.sources),
      );
      const entered = new Map(
        edition.items.sources.flatMap(({ id, value }) =>
          cited.has(id) ? [[id, enter(value, edition.slug)] as const] : [],
        ),
      );
      return [edition.slug, entered] as const;
    }),
  );
  return {
    entries: [...byUrl.values()],
    own: ownEntries,
    ledgerFor: (slug) => partialLedger(ledgers.get(slug) ?? new Map()),
  };
}

/** Knows the sources of the page only; a statement of somebody else may cite others. */
function partialLedger(entered: ReadonlyMap<Id, NumberedSource>): Ledger {
  return {
    entries: [...entered.values()],
    find: (ids) =>
      [...new Set(ids)].flatMap((id) => entered.get(id) ?? []).toSorted((a, b) => a.number - b.number),
  };
}
