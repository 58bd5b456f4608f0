import type { CommitmentRow } from '../../story/commitments.ts';
import { type CommitmentStatus, commitmentStatuses } from '../../story/items.ts';

/** How many commitments stand how. */
export function tallyOf(rows: readonly CommitmentRow[]): Readonly<Record<CommitmentStatus, number>> {
  const count = (status: CommitmentStatus) =>
    rows.filter(({ commitment }) => commitment.status === status).length;
  return Object.fromEntries(commitmentStatuses.map((status) => [status, count(status)])) as Record<
    CommitmentStatus,
    number
  >;
}
