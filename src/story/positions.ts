import type { Moment } from '../dates/moment.ts';
import { byMoment, endOf, startOf } from '../dates/order.ts';
import { oncePer } from '../once.ts';
import { type Amendment, amendmentsOf, correctionsOf } from './amendments.ts';
import { type Directory, type Party, partyOf } from './directory.ts';
import type { Edition, Item, Version } from './edition.ts';
import type { Id, Question, Side, Statement } from './items.ts';
import { itemsById } from './items-by-id.ts';
import type { Ledger, NumberedSource } from './ledger.ts';
import { type Support, supportIn } from './support.ts';

/** Who says what: the questions of an edition, and the sides' statements on each. */
export interface Positions {
  readonly columns: readonly PositionColumn[];
  readonly rows: readonly PositionRow[];
  /** Statements that answer no question, oldest first. */
  readonly loose: readonly StatementRow[];
}

/** One of the two principal sides (the first two of the briefing), or everybody else. */
export type PositionColumn = { readonly kind: 'side'; readonly side: Side } | { readonly kind: 'others' };

export interface PositionRow {
  readonly question: Question;
  /** One for each column, each oldest first; empty where nothing is on record. */
  readonly cells: readonly (readonly Answer[])[];
  readonly amendments: readonly Amendment[];
}

/** A statement among others on the same question. */
export interface Answer extends StatementRow {
  /** The side (or, among the others, the same speaker) had answered before. */
  readonly isLater: boolean;
}

export interface StatementRow {
  readonly statement: Statement;
  readonly date: Moment;
  /** Empty where only the sources carry it. */
  readonly by: readonly Party[];
  readonly contestedBy: readonly { readonly party: Party; readonly how: string }[];
  readonly sources: readonly NumberedSource[];
  readonly support?: Support;
  readonly question?: Question;
  readonly amendments: readonly Amendment[];
  /** Other words that an earlier file had for it, oldest first; what a correction replaced stands with the correction. */
  readonly before: readonly Version<Statement>[];
}

export const positionsOf = oncePer((edition: Edition, directory: Directory, ledger: Ledger): Positions => {
  const statements = statementRows(edition, directory, ledger);
  const principals = edition.sides.slice(0, 2);
  const columns: readonly PositionColumn[] = [
    ...principals.map((side) => ({ kind: 'side', side }) as const),
    { kind: 'others' },
  ];
  const sideOf = sideFinder(edition);
  const columnOf = (statement: Statement) => {
    const index = principals.findIndex(({ id }) => id === sideOf(statement));
    return index < 0 ? principals.length : index;
  };
  const byQuestion = Map.groupBy(statements, ({ statement }) => statement.question);
  const rows = edition.items.questions.map(({ value: question }) => {
    const answers = byQuestion.get(question.id) ?? [];
    return {
      question,
      cells: columns.map(({ kind }, index) => {
        const cell = answers.filter(({ statement }) => columnOf(statement) === index);
        return inOrder(cell, kind === 'side' ? sideOf : firstSpeaker, edition.timeZone);
      }),
      amendments: amendmentsOf(edition, { kind: 'question', id: question.id }),
    };
  });
  return { columns, rows, loose: statements.filter(({ question }) => question === undefined) };
});

/** Every statement of an edition with what it refers to, oldest first. */
export const statementRows = oncePer(
  (edition: Edition, directory: Directory, ledger: Ledger): readonly StatementRow[] => {
    const party = (id: Id) => partyOf(id, edition.sides, directory);
    const supportBy = supportIn(edition);
    const questions = itemsById(edition.items.questions);
    const sorted = byMoment(edition.items.statements, ({ value }) => value.date, edition.timeZone);
    return sorted.map((item) => {
      const statement = item.value;
      const question = questions.get(statement.question ?? '')?.value;
      const support = supportBy(statement.sources, statement.certainty);
      return {
        statement,
        date: statement.date,
        by: statement.by.map(party),
        contestedBy: statement.contestedBy.map(({ by, how }) => ({ party: party(by), how })),
        sources: ledger.find(statement.sources),
        ...(support && { support }),
        ...(question && { question }),
        amendments: amendmentsOf(edition, { kind: 'statement', id: statement.id }),
        before: wordsBefore(item, edition),
      };
    });
  },
);

/** What was replaced by other words, without those that a correction tells. */
function wordsBefore({ id, versions }: Item<Statement>, edition: Edition): StatementRow['before'] {
  const corrections = correctionsOf(edition, { kind: 'statement', id });
  const correcting = new Set(corrections.map(({ update }) => update));
  return versions.filter(({ value }, index) => {
    const next = versions[index + 1];
    if (!next || (next.update !== undefined && correcting.has(next.update))) return false;
    return next.value.says !== value.says || next.value.quote !== value.quote;
  });
}

/** Marks what comes after an answer of the same voice. */
function inOrder(
  cell: readonly StatementRow[],
  voiceOf: (statement: Statement) => Id | undefined,
  timeZone: string,
): readonly Answer[] {
  return cell.map((row, index) => {
    const voice = voiceOf(row.statement);
    const isLater = cell
      .slice(0, index)
      .some(
        (other) =>
          voice !== undefined &&
          voiceOf(other.statement) === voice &&
          isBefore(other.date, row.date, timeZone),
      );
    return { ...row, isLater };
  });
}

/** Two statements of one day, or of one minute, are not in order. */
function isBefore(a: Moment, b: Moment, timeZone: string): boolean {
  const start = startOf(b, timeZone);
  return startOf(a, timeZone) < start && endOf(a, timeZone) <= start;
}

const firstSpeaker = ({ by }: Statement): Id | undefined => by[0];

/** The side of a statement's first speaker. */
function sideFinder(edition: Edition): (statement: Statement) => Id | undefined {
  const sideOf = new Map<Id, Id>([
    ...edition.items.who.map(({ id, value }) => [id, value.side] as const),
    ...edition.sides.map(({ id }) => [id, id] as const),
  ]);
  return ({ by: [speaker = ''] }) => sideOf.get(speaker);
}
