import type { Moment, Point } from '../dates/moment.ts';
import { oncePer } from '../once.ts';

/** The day of a moment, or its days, without the time; what bears no time is left as it is. */
export const dayOf = oncePer((moment: Moment): Moment => {
  if (moment.kind === 'point') return { ...moment, at: withoutTime(moment.at) };
  const start = moment.start && withoutTime(moment.start);
  const end = moment.end && withoutTime(moment.end);
  if (start && end && isSameDay(start, end)) return { kind: 'point', edtf: moment.edtf, at: start };
  return { ...moment, ...(start && { start }), ...(end && { end }) };
});

function isSameDay(a: Point, b: Point): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day && a.day !== undefined;
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
