import type { Edition } from './edition.ts';
import { type Knowledge, type KnowledgeList, knowledgeLists } from './items.ts';
import type { Ledger, NumberedSource } from './ledger.ts';

/** One of the lists of what is known, what is not, and what to watch, with what stands in it. */
export interface KnowledgeColumn {
  readonly list: KnowledgeList;
  readonly rows: readonly KnowledgeRow[];
}

export interface KnowledgeRow {
  readonly entry: Knowledge;
  readonly sources: readonly NumberedSource[];
}

/** The lists that hold something, each in the order in which the files name its entries first; what was dropped is left out. */
export function knowledgeOf({ items }: Edition, ledger: Ledger): readonly KnowledgeColumn[] {
  return knowledgeLists.flatMap((list) => {
    const rows = items[list].flatMap(({ value: entry }) =>
      entry.status === 'current' ? [{ entry, sources: ledger.find(entry.sources) }] : [],
    );
    return rows.length > 0 ? [{ list, rows }] : [];
  });
}
