import { type Directory, type Party, partyOf } from './directory.ts';
import { isDisputed, type Spot, spotOfQuestion, statementSpots } from './disputes.ts';
import type { Edition } from './edition.ts';
import { type Id, knowledgeLists, type KnowledgeList } from './items.ts';
import { ledgerOf, type NumberedSource } from './ledger.ts';
import { type Support, supportIn } from './support.ts';

/** A source and everything in an edition that rests on it. */
export interface SourceEntry extends NumberedSource {
  readonly uses: readonly SourceUse[];
}

/** What rests on a source. */
export interface SourceUse {
  readonly kind: SourceUseKind;
  /** Absent for the article and the key points, which there are but once. */
  readonly id?: Id;
  /** In the words of the story. */
  readonly title?: string;
  /** Whose words a statement tells; empty where only the sources carry it. */
  readonly by?: readonly Party[];
  /** Where a statement or a question stands. */
  readonly spot?: Spot;
  readonly support?: Support;
}

export type SourceUseKind =
  | 'article'
  | 'keyPoints'
  | 'update'
  | 'event'
  | 'statement'
  | 'question'
  | 'commitment'
  | KnowledgeList
  | 'correction';

/** By number; what rests on a source in the order of the page: texts first, then items, then corrections. */
export function sourceLedger(edition: Edition, directory: Directory): readonly SourceEntry[] {
  const bySource = Map.groupBy(
    usesIn(edition, directory).flatMap(({ ids, ...use }) =>
      [...new Set(ids)].map((source) => ({ source, use })),
    ),
    ({ source }) => source,
  );
  return ledgerOf(edition).entries.map((entry) => ({
    ...entry,
    uses: (bySource.get(entry.source.id) ?? []).map(({ use }) => use),
  }));
}

/** The editions that have sources. */
export function withSources(editions: readonly Edition[]): readonly Edition[] {
  return editions.filter(({ items }) => items.sources.length > 0);
}

type Resting = SourceUse & { readonly ids: readonly Id[] };

function usesIn(edition: Edition, directory: Directory): readonly Resting[] {
  const { items } = edition;
  const supportBy = supportIn(edition);
  const spotOf = statementSpots(edition.slug, items);
  const disputed = new Set(items.questions.filter(({ value }) => isDisputed(value)).map(({ id }) => id));
  const resting = (kind: SourceUseKind, id: Id, title: string, ids: readonly Id[]): Resting => {
    const support = supportBy(ids);
    return { kind, id, title, ids, ...(support && { support }) };
  };
  return [
    { kind: 'keyPoints', ids: edition.keyPoints.flatMap(({ citations }) => citations) },
    { kind: 'article', ids: edition.article.citations },
    ...edition.updates.map(({ id, title, text }): Resting => ({
      kind: 'update',
      id,
      title,
      ids: text.citations,
    })),
    ...items.timeline.map(({ id, value: { title, sources, text } }) =>
      resting('event', id, title, [...sources, ...(text?.citations ?? [])]),
    ),
    ...items.statements
      .filter(({ value }) => !disputed.has(value.question ?? ''))
      .map(({ id, value }) => ({
        ...resting('statement', id, value.says, value.sources),
        by: value.by.map((party) => partyOf(party, edition.sides, directory)),
        spot: spotOf(value),
      })),
    ...disputedIn(edition),
    ...items.commitments.map(({ id, value }) => resting('commitment', id, value.says, value.sources)),
    ...knowledgeLists.flatMap((list) =>
      items[list]
        .filter(({ value }) => value.status === 'current')
        .map(({ id, value: { text, sources } }) =>
          resting(list, id, text.plain, [...sources, ...text.citations]),
        ),
    ),
    ...edition.corrections.map(({ id, now, sources, why }): Resting => ({
      kind: 'correction',
      id,
      title: now,
      ids: [...sources, ...why.citations],
    })),
  ];
}

/**
 * Of a disputed fact the question alone: one account of it, told without the others, would read as the fact. What each
 * account rests on is said beside it, where all of them stand.
 */
function disputedIn({ items, slug }: Edition): readonly Resting[] {
  const byQuestion = Map.groupBy(items.statements, ({ value: { question } }) => question);
  return items.questions
    .filter(({ value }) => isDisputed(value))
    .map(({ id, value }): Resting => {
      const ids = (byQuestion.get(id) ?? []).flatMap((account) => account.value.sources);
      return { kind: 'question', id, title: value.asks, spot: spotOfQuestion(slug, value), ids };
    });
}
