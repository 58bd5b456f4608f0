import { compareMoments } from '../dates/order.ts';
import type { Directory } from './directory.ts';
import type { Edition, EditionUpdate } from './edition.ts';
import { ledgerOf } from './ledger.ts';
import type { Site } from './newsroom.ts';
import { nextEvents } from './next.ts';
import { type EventRow, timelineOf } from './timeline.ts';

/** The front page. */
export interface Front {
  /** The briefing that opens it; absent on a site without one. */
  readonly lead?: Edition;
  /** The newest updates of all briefings, newest first. */
  readonly latest: readonly { readonly edition: Edition; readonly update: EditionUpdate }[];
  /** The next planned events of all briefings, soonest first. */
  readonly next: readonly { readonly edition: Edition; readonly row: EventRow }[];
  /** All other briefings, by last update, newest first; concluded ones last. */
  readonly others: readonly {
    readonly edition: Edition;
    readonly next?: EventRow;
    readonly events: number;
  }[];
}

const LATEST = 8;
const NEXT = 3;

/** From the newest edition of every briefing, in any order. */
export function frontOf(site: Site, newest: readonly Edition[], directory: Directory): Front {
  const editions = inOrder(newest);
  const lead = editions.find(({ slug }) => slug === site.lead) ?? editions[0];
  const plans = new Map(editions.map((edition) => [edition, plansOf(edition, directory)]));
  return {
    ...(lead && { lead }),
    latest: editions
      .flatMap((edition) => edition.updates.map((update) => ({ edition, update })))
      .toSorted((a, b) => b.update.at - a.update.at || (a.update.id < b.update.id ? -1 : 1))
      .slice(0, LATEST),
    next: editions
      .flatMap((edition) => (plans.get(edition) ?? []).map((row) => ({ edition, row })))
      .toSorted((a, b) => compareMoments(a.row.event.date, b.row.event.date, site.timeZone))
      .slice(0, NEXT),
    others: editions
      .filter((edition) => edition !== lead)
      .map((edition) => {
        const [next] = plans.get(edition) ?? [];
        return { edition, ...(next && { next }), events: edition.items.timeline.length };
      }),
  };
}

function inOrder(editions: readonly Edition[]): readonly Edition[] {
  const isOver = ({ status }: Edition) => Number(status === 'concluded');
  return editions.toSorted((a, b) => isOver(a) - isOver(b) || b.at - a.at || (a.slug < b.slug ? -1 : 1));
}

function plansOf(edition: Edition, directory: Directory): readonly EventRow[] {
  return nextEvents(timelineOf(edition, directory, ledgerOf(edition)));
}
