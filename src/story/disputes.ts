import { type Directory, pathToBriefing } from './directory.ts';
import type { Edition, EditionItems } from './edition.ts';
import type { Id, Question, Statement } from './items.ts';
import { itemsById } from './items-by-id.ts';
import { ledgerOf, type NumberedSource } from './ledger.ts';
import { type PositionRow, type Positions, positionsOf } from './positions.ts';
import type { Mark, Marks } from './visits.ts';

/*
 * Disputed facts: questions on which accounts differ. They fill a page of their own, with every version side by side;
 * the briefing has a line for those that moved last.
 */

/** The number of disputed facts that the briefing has a line for. */
export const DISPUTES_IN_A_LINE = 6;

/** The page with every version of the disputed facts. */
export const pathToDisputes = (slug: Id): string => `${pathToBriefing(slug)}disputed/`;

/** Whether accounts differ on it, or it is not known. */
export const isDisputed = ({ kind }: Pick<Question, 'kind'>): boolean => kind === 'fact';

/** The editions that have disputed facts. */
export function withDisputes(editions: readonly Edition[]): readonly Edition[] {
  return editions.filter(({ items }) => items.questions.some(({ value }) => isDisputed(value)));
}

/** All disputed facts of an edition, and the sources that they rest on. */
export function disputesOf(
  edition: Edition,
  directory: Directory,
): Pick<Positions, 'columns' | 'rows'> & { readonly sources: readonly NumberedSource[] } {
  const ledger = ledgerOf(edition);
  const { columns, rows } = positionsOf(edition, directory, ledger);
  const disputed = rows.filter(({ question }) => isDisputed(question));
  const cited = disputed.flatMap(answersOf).flatMap(({ sources }) => sources);
  return { columns, rows: disputed, sources: ledger.find(cited.map(({ source }) => source.id)) };
}

/** The disputed facts that a briefing has a line for, and how many there are. */
export interface DisputeLines {
  /** Those on which something was said or settled last, newest first. */
  readonly rows: readonly PositionRow[];
  readonly count: number;
}

export function disputeLines({ items, updates }: Edition, { rows }: Positions): DisputeLines {
  const files = new Map(updates.map(({ id }, index) => [id, index + 1]));
  const moves = [
    ...items.questions.map(({ id, versions }) => ({ id, versions })),
    ...items.statements.map(({ value: { question }, versions }) => ({ id: question, versions })),
  ];
  const movedBy = new Map<Id | undefined, number>();
  for (const { id, versions } of moves) {
    const file = files.get(versions.at(-1)?.update ?? '') ?? 0;
    movedBy.set(id, Math.max(file, movedBy.get(id) ?? 0));
  }
  const moved = ({ question }: PositionRow) => movedBy.get(question.id) ?? 0;
  const disputed = rows.filter(({ question }) => isDisputed(question));
  const newest = disputed.toSorted((a, b) => moved(b) - moved(a));
  return { rows: newest.slice(0, DISPUTES_IN_A_LINE), count: disputed.length };
}

/** What a line is to readers who come back: an account that is new changes the question. */
export function markOfDispute(row: PositionRow, { questions, statements }: Marks['items']): Mark {
  const own = questions.get(row.question.id) ?? {};
  const told = answersOf(row).flatMap(({ statement }) => statements.get(statement.id) ?? []);
  const latest = (numbers: readonly (number | undefined)[]) => Math.max(0, ...numbers.map((n) => n ?? 0));
  const changed = latest([own.changed, ...told.flatMap((mark) => [mark.new, mark.changed])]);
  const corrected = latest([own.corrected, ...told.map((mark) => mark.corrected)]);
  return { ...own, ...(changed > 0 && { changed }), ...(corrected > 0 && { corrected }) };
}

/** How many accounts there are. */
export function versionCount(row: PositionRow): number {
  return answersOf(row).length;
}

/** Where something stands in full: a path from the root of the site, and an anchor there. */
export interface Spot {
  readonly path: string;
  readonly anchor: string;
}

export function spotOfQuestion(slug: Id, question: Pick<Question, 'id' | 'kind'>): Spot {
  const path = isDisputed(question) ? pathToDisputes(slug) : pathToBriefing(slug);
  return { path, anchor: `q-${question.id}` };
}

/** A statement stands with the question that it answers. */
export function spotOfStatement(
  slug: Id,
  { id }: Pick<Statement, 'id'>,
  question: Pick<Question, 'id' | 'kind'> | undefined,
): Spot {
  const path = question ? spotOfQuestion(slug, question).path : pathToBriefing(slug);
  return { path, anchor: `st-${id}` };
}

/** The same for statements whose question is not at hand. */
export function statementSpots(
  slug: Id,
  { questions }: Pick<EditionItems, 'questions'>,
): (statement: Pick<Statement, 'id' | 'question'>) => Spot {
  const byId = itemsById(questions);
  return (statement) => spotOfStatement(slug, statement, byId.get(statement.question ?? '')?.value);
}

function answersOf({ cells }: PositionRow) {
  return cells.flat();
}
