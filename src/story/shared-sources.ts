import type { StoryPart } from './dossier.ts';
import type { Id, Source } from './items.ts';
import { type Ledger, ledgerOf, type NumberedSource } from './ledger.ts';
import type { ThingRef } from './mentions.ts';

/** The sources of a page that draws on several briefings, numbered for that page. */
export interface SharedSources {
  readonly entries: readonly NumberedSource[];
  /** Those that the thing's own file brings. */
  readonly own: readonly NumberedSource[];
  /** The parts in the briefings, with the page's numbers: of whatever else they tell, only sources that it has. */
  readonly stories: readonly StoryPart[];
}

/**
 * The sources of what somebody says. Sources at one address are one source. Two of different addresses with one id keep
 * apart by the briefing's slug.
 */
export function sharedSources(
  thing: ThingRef,
  parts: readonly StoryPart[],
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
  const stories = parts.map((part) => {
    const cited = part.statements.flatMap(({ statement }) => statement.sources);
    const entered = ledgerOf(part.edition)
      .find(cited)
      .map(({ source }) => [source.id, enter(source, part.edition.slug)] as const);
    return renumbered(part, partialLedger(new Map(entered)));
  });
  return { entries: [...byUrl.values()], own: ownEntries, stories };
}

function renumbered(part: StoryPart, ledger: Pick<Ledger, 'find'>): StoryPart {
  return {
    ...part,
    events: part.events.map(({ row, ...as }) => ({
      row: { ...row, sources: ledger.find(row.event.sources) },
      ...as,
    })),
    statements: part.statements.map((row) => ({ ...row, sources: ledger.find(row.statement.sources) })),
  };
}

/** Knows the sources of the page only; a statement of somebody else may cite others. */
function partialLedger(entered: ReadonlyMap<Id, NumberedSource>): Pick<Ledger, 'find'> {
  return {
    find: (ids) =>
      [...new Set(ids)].flatMap((id) => entered.get(id) ?? []).toSorted((a, b) => a.number - b.number),
  };
}
