import type { Edition, EditionUpdate } from './edition.ts';
import type { EventRow } from './timeline.ts';

/** The front page. */
export interface Front {
  /** The briefing that opens it; absent on a site without one. */
  readonly lead?: Edition;
  /** The newest updates of all briefings, newest first. */
  readonly latest: readonly { readonly edition: Edition; readonly update: EditionUpdate }[];
  /** The next planned events of all briefings, soonest first. */
  readonly next: readonly { readonly edition: Edition; readonly row: EventRow }[];
  /** All other briefings, by last update, newest first; concluded ones last. */
  readonly others: readonly { readonly edition: Edition; readonly next?: EventRow; readonly events: number }[];
}
