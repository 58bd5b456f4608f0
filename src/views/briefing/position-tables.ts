import { type QuestionKind, questionKinds } from '../../story/items.ts';
import type { PositionRow, Positions } from '../../story/positions.ts';

/** The questions of one kind. */
export interface PositionTable {
  readonly kind: QuestionKind;
  readonly rows: readonly PositionRow[];
}

/** What the sides want first, then what the facts are; a kind without a question is left out. */
export function tablesOf(
  { rows }: Positions,
  kinds: readonly QuestionKind[] = questionKinds,
): readonly PositionTable[] {
  return kinds
    .map((kind) => ({ kind, rows: rows.filter(({ question }) => question.kind === kind) }))
    .filter((table) => table.rows.length > 0);
}
