import { datetimeOf } from '../../dates/datetime.ts';
import type { Moment, Point, PointMoment } from '../../dates/moment.ts';

/** A moment of publication, with its offset. */
export function dateTimeOf({ at }: PointMoment): string {
  return datetimeOf(at);
}

/** When something begins and ends, in ISO 8601, as far as that is exact. */
export interface Dates {
  readonly startDate?: string;
  readonly endDate?: string;
}

/**
 * Programs take a month for its first day, so months, years and whatever is uncertain are left out. Of “about 13:30”
 * the day is left. An end without a beginning says when something was due, and not when it ended.
 */
export function datesOf(moment: Moment): Dates {
  const [start, end] = moment.kind === 'point' ? [moment.at] : [moment.start, moment.end];
  const startDate = start && exactly(start);
  const endDate = end && exactly(end);
  return {
    ...(startDate !== undefined && { startDate }),
    ...(startDate !== undefined && endDate !== undefined && { endDate }),
  };
}

function exactly(point: Point): string | undefined {
  const { year, month, day, time, approximate, uncertain } = point;
  if (month === undefined || day === undefined || uncertain) return undefined;
  if (!approximate) return datetimeOf(point);
  return time && datetimeOf({ year, month, day });
}
