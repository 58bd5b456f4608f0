import type { PointMoment } from '../dates/moment.ts';
import { type Amendment, amendmentsOf } from './amendments.ts';
import type { Edition, EditionUpdate, FiledCorrection } from './edition.ts';
import type { Id } from './items.ts';

/**
 * So many of the newest updates stand in full in the story, and so many before them as a line with a link to their own
 * page; still older ones are in the update log only. So a long story stays a light page.
 */
export const UPDATES_IN_FULL = 3;
export const UPDATES_IN_A_LINE = 20;

/** The updates of an edition as the story on its page tells them, each part oldest first. */
export interface ToldUpdates {
  /** How many are only in the log. */
  readonly folded: number;
  readonly lines: readonly EditionUpdate[];
  readonly full: readonly EditionUpdate[];
}

export function toldUpdates({ updates }: Edition): ToldUpdates {
  const full = updates.slice(-UPDATES_IN_FULL);
  const before = updates.slice(0, updates.length - full.length);
  const lines = before.slice(-UPDATES_IN_A_LINE);
  return { folded: before.length - lines.length, lines, full };
}

/** An update between its neighbours. */
export interface UpdateInOrder {
  readonly update: EditionUpdate;
  /** 1 for the oldest. */
  readonly position: number;
  readonly earlier?: EditionUpdate;
  readonly later?: EditionUpdate;
  /** What it corrects. */
  readonly corrections: readonly FiledCorrection[];
  /** Corrections of itself. */
  readonly amendments: readonly Amendment[];
}

/** Newest first. */
export function updateLog(edition: Edition): readonly UpdateInOrder[] {
  return edition.updates.map((update, index) => inOrder(update, index, edition)).toReversed();
}

/** One update of the edition; undefined if there is none of that id. */
export function findUpdate(edition: Edition, id: Id): UpdateInOrder | undefined {
  const index = edition.updates.findIndex((update) => update.id === id);
  const update = edition.updates[index];
  return update && inOrder(update, index, edition);
}

/** When an update was last corrected, or else published. */
export function modifiedOn({
  update,
  amendments,
}: Pick<UpdateInOrder, 'update' | 'amendments'>): PointMoment {
  const last = amendments.at(-1);
  if (!last) return update.published;
  return last.kind === 'correction' ? last.correction.published : last.update.published;
}

function inOrder(update: EditionUpdate, index: number, edition: Edition): UpdateInOrder {
  const { updates, corrections } = edition;
  const earlier = updates[index - 1];
  const later = updates[index + 1];
  return {
    update,
    position: index + 1,
    ...(earlier && { earlier }),
    ...(later && { later }),
    corrections: corrections.filter((correction) => correction.update === update.id),
    amendments: amendmentsOf(edition, { kind: 'update', id: update.id }),
  };
}
