import type { Moment } from '../dates/moment.ts';
import { type Amendment, amendmentsOf } from './amendments.ts';
import { type Directory, type Party, partyOf } from './directory.ts';
import type { Edition, Item } from './edition.ts';
import type { Commitment, Event } from './items.ts';
import type { Ledger, NumberedSource } from './ledger.ts';

/** A commitment with where it was agreed and what shows its present status. */
export interface CommitmentRow {
  readonly commitment: Commitment;
  readonly by: readonly Party[];
  /** Since when the status holds: the date of the evidence, else when the file that says so was published; absent while merely agreed. */
  readonly since?: Moment;
  readonly event?: Event;
  readonly evidence?: Event;
  readonly sources: readonly NumberedSource[];
  readonly amendments: readonly Amendment[];
}

/** In the order in which the files name them. */
export function commitmentRows(
  edition: Edition,
  directory: Directory,
  ledger: Ledger,
): readonly CommitmentRow[] {
  const events = new Map(edition.items.timeline.map(({ id, value }) => [id, value]));
  return edition.items.commitments.map((item) => {
    const commitment = item.value;
    const event = commitment.event === undefined ? undefined : events.get(commitment.event);
    const evidence = commitment.evidence === undefined ? undefined : events.get(commitment.evidence);
    const since = commitment.status === 'agreed' ? undefined : (evidence?.date ?? statusDate(item));
    return {
      commitment,
      by: commitment.by.map((id) => partyOf(id, edition.sides, directory)),
      ...(since && { since }),
      ...(event && { event }),
      ...(evidence && { evidence }),
      sources: ledger.find(commitment.sources),
      amendments: amendmentsOf(edition, { kind: 'commitment', id: item.id }),
    };
  });
}

function statusDate({ value, versions }: Item<Commitment>): Moment | undefined {
  const differing = versions.findLastIndex((version) => version.value.status !== value.status);
  return versions[differing + 1]?.published;
}
