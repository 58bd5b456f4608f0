import type { Moment } from '../dates/moment.ts';
import type { EventRow } from './timeline.ts';

/** The overview strip: x in per cent of the width from the inline start, y and radii left to the view. */
export interface Strip {
  /** Where older, far events stand apart from the rest; absent where nothing does. */
  readonly breakAt?: { readonly from: number; readonly to: number };
  /** Where the solid line ends and the dashed one begins. */
  readonly now: number;
  readonly marks: readonly StripMark[];
  /** What stands under the line. */
  readonly axis: readonly StripLabel[];
}

/** One event. */
export interface StripMark {
  readonly row: EventRow;
  readonly x: number;
  /** The stretch of an event that lasts, where it is long enough to be seen. */
  readonly bar?: { readonly from: number; readonly to: number };
  /** A high or planned event is a link, with the area that answers to it. */
  readonly link?: { readonly from: number; readonly to: number; readonly date: string; readonly showDate: boolean; readonly showLabel: boolean };
}

export interface StripLabel {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly label: { readonly kind: 'moment'; readonly moment: Moment } | { readonly kind: 'month'; readonly year: number; readonly month: number } | { readonly kind: 'year'; readonly year: number } | { readonly kind: 'now' };
}
