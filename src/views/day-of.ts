import type { Moment, Point } from '../dates/moment.ts';

/** The day of a moment, without its time; what bears no time is left as it is. */
export function dayOf(moment: Moment): Moment {
  if (moment.kind === 'point') return { ...moment, at: withoutTime(moment.at) };
  const { start, end } = moment;
  return { ...moment, ...(start && { start: withoutTime(start) }), ...(end && { end: withoutTime(end) }) };
}

/** The year in which a moment begins. */
export function yearOf(moment: Moment): number | undefined {
  return moment.kind === 'point' ? moment.at.year : (moment.start ?? moment.end)?.year;
}

/** A mark behind a time is about the time. */
function withoutTime(point: Point): Point {
  const { year, month, day, time } = point;
  return time && month !== undefined && day !== undefined ? { year, month, day } : point;
}
