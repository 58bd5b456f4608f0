import type { Moment } from '../dates/moment.ts';
import { oncePer } from '../once.ts';
import { type Amendment, amendmentsOf } from './amendments.ts';
import { type Directory, type Party, partyOf } from './directory.ts';
import type { Edition, Item } from './edition.ts';
import type { Commitment, CommitmentStatus, Event, Id } from './items.ts';
import type { Ledger, NumberedSource } from './ledger.ts';
import { type Support, supportIn } from './support.ts';

/** A commitment with where it was agreed and what shows its present status. */
export interface CommitmentRow {
  readonly commitment: Commitment;
  readonly by: readonly Party[];
  /** What became of it, oldest first, beginning with the agreement. */
  readonly steps: readonly CommitmentStep[];
  /** Since when the status holds; absent while merely agreed. */
  readonly since?: Moment;
  readonly event?: Event;
  readonly evidence?: Event;
  readonly sources: readonly NumberedSource[];
  readonly support?: Support;
  readonly amendments: readonly Amendment[];
}

export interface CommitmentStep {
  readonly status: CommitmentStatus;
  /** Of the event that shows it, else of the file that says so first. */
  readonly date: Moment;
  readonly event?: Event;
}

/** In the order in which the files name them. */
export const commitmentRows = oncePer(
  (edition: Edition, directory: Directory, ledger: Ledger): readonly CommitmentRow[] => {
    const events = new Map(edition.items.timeline.map(({ id, value }) => [id, value]));
    const supportBy = supportIn(edition);
    return edition.items.commitments.map((item) => {
      const commitment = item.value;
      const event = commitment.event === undefined ? undefined : events.get(commitment.event);
      const evidence = commitment.evidence === undefined ? undefined : events.get(commitment.evidence);
      const steps = [stepOf('agreed', commitment.agreed, event), ...laterSteps(item, events)];
      const since = commitment.status === 'agreed' ? undefined : steps.at(-1)?.date;
      const support = supportBy(commitment.sources);
      return {
        commitment,
        by: commitment.by.map((id) => partyOf(id, edition.sides, directory)),
        steps,
        ...(since && { since }),
        ...(event && { event }),
        ...(evidence && { evidence }),
        sources: ledger.find(commitment.sources),
        ...(support && { support }),
        amendments: amendmentsOf(edition, { kind: 'commitment', id: item.id }),
      };
    });
  },
);

function stepOf(status: CommitmentStatus, date: Moment, event: Event | undefined): CommitmentStep {
  return { status, date, ...(event && { event }) };
}

/** Every change of status. Evidence counts for a status only if it came with it or after it. */
function laterSteps(
  { versions }: Item<Commitment>,
  events: ReadonlyMap<Id, Event>,
): readonly CommitmentStep[] {
  return versions.flatMap(({ published, value: { status } }, index) => {
    const before = versions[index - 1]?.value;
    if (status === (before?.status ?? 'agreed')) return [];
    const next = versions.findIndex((version, later) => later > index && version.value.status !== status);
    const held = versions.slice(index, next < 0 ? undefined : next);
    const shown = held.findLast(({ value }) => value.evidence !== before?.evidence)?.value.evidence;
    const event = shown === undefined ? undefined : events.get(shown);
    return [stepOf(status, event?.date ?? published, event)];
  });
}
