import type { Moment } from '../dates/moment.ts';
import { compareMoments } from '../dates/order.ts';
import { type Amendment, amendmentsOf } from './amendments.ts';
import { type Directory, type Party, partyOf } from './directory.ts';
import type { Edition } from './edition.ts';
import type { Id, Question, Side, Statement } from './items.ts';
import type { Ledger, NumberedSource } from './ledger.ts';

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
  readonly cells: readonly (readonly StatementRow[])[];
  readonly amendments: readonly Amendment[];
}

export interface StatementRow {
  readonly statement: Statement;
  readonly date: Moment;
  /** Empty where only the sources carry it. */
  readonly by: readonly Party[];
  readonly contestedBy: readonly { readonly party: Party; readonly how: string }[];
  readonly sources: readonly NumberedSource[];
  readonly question?: Question;
  readonly amendments: readonly Amendment[];
}

export function positionsOf(edition: Edition, directory: Directory, ledger: Ledger): Positions {
  const statements = statementRows(edition, directory, ledger);
  const principals = edition.sides.slice(0, 2);
  const columns: readonly PositionColumn[] = [
    ...principals.map((side) => ({ kind: 'side', side }) as const),
    { kind: 'others' },
  ];
  const columnOf = columnFinder(edition, principals);
  const rows = edition.items.questions.map(({ value: question }) => {
    const answers = statements.filter(({ statement }) => statement.question === question.id);
    return {
      question,
      cells: columns.map((_, index) => answers.filter(({ statement }) => columnOf(statement) === index)),
      amendments: amendmentsOf(edition, { kind: 'question', id: question.id }),
    };
  });
  return { columns, rows, loose: statements.filter(({ question }) => question === undefined) };
}

/** Every statement of an edition with what it refers to, oldest first. */
export function statementRows(
  edition: Edition,
  directory: Directory,
  ledger: Ledger,
): readonly StatementRow[] {
  const party = (id: Id) => partyOf(id, edition.sides, directory);
  const questions = new Map(edition.items.questions.map(({ id, value }) => [id, value]));
  return edition.items.statements
    .toSorted((a, b) => compareMoments(a.value.date, b.value.date, edition.timeZone))
    .map(({ value: statement }) => {
      const question = statement.question === undefined ? undefined : questions.get(statement.question);
      return {
        statement,
        date: statement.date,
        by: statement.by.map(party),
        contestedBy: statement.contestedBy.map(({ by, how }) => ({ party: party(by), how })),
        sources: ledger.find(statement.sources),
        ...(question && { question }),
        amendments: amendmentsOf(edition, { kind: 'statement', id: statement.id }),
      };
    });
}

/** The column of a statement: that of its first speaker's side. */
function columnFinder(edition: Edition, principals: readonly Side[]) {
  const sideOf = new Map<Id, Id>([
    ...edition.items.who.map(({ id, value }) => [id, value.side] as const),
    ...edition.sides.map(({ id }) => [id, id] as const),
  ]);
  return ({ by: [speaker = ''] }: Statement): number => {
    const index = principals.findIndex((side) => side.id === sideOf.get(speaker));
    return index < 0 ? principals.length : index;
  };
}
