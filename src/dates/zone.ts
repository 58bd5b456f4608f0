import { Temporal } from 'temporal-polyfill';
import { oncePerNumber, oncePerText } from '../once.ts';
import { isoDay } from './calendar.ts';
import { instantOf, instantOfPoint } from './instant.ts';
import type { Instant, Point, PointMoment } from './moment.ts';
import { type MomentFormat, type PrintedMoment, printMoment } from './print.ts';

/** A moment of publication with its zone, for “8 June 2025, 10:00 · Istanbul · 07:00 UTC”. */
export interface PublishedLabel extends PrintedMoment {
  /** The city of the home time zone, or the offset (`UTC+2`) of a moment that was typed at another one. */
  readonly zone: string;
}

/** Prints a date with a time of day and says whose clock it shows; `timeZone` is the home time zone. */
export function publishedLabel(moment: PointMoment, timeZone: string, format: MomentFormat): PublishedLabel {
  return { ...printMoment(moment, format), zone: clockOf(moment, timeZone) };
}

/** The city of an IANA time zone: `Istanbul` of `Europe/Istanbul`, `New York` of `America/New_York`. */
export function zoneName(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** The day of an instant in a time zone. */
export function dayAt(timeZone: string, instant: Instant): PointMoment {
  return daysIn(timeZone)(instant);
}

const daysIn = oncePerText((timeZone) =>
  oncePerNumber((instant): PointMoment => {
    const { year, month, day } = clocksIn(timeZone)(instant);
    return { kind: 'point', edtf: isoDay(year, month, day), at: { year, month, day } };
  }),
);

/** A moment on the clock of a time zone; a bare day, month or year stays as it is. */
export function onClockOf(timeZone: string, point: Point): Point {
  const instant = instantOfPoint(point);
  if (instant === undefined || !point.time) return point;
  const { year, month, day, ...time } = clocksIn(timeZone)(instant);
  return { ...point, year, month, day, time: { ...point.time, ...time } };
}

/** How far a time zone is from UTC at an instant: `UTC+3`, `UTC−3:30`, `UTC`. */
export function offsetAt(timeZone: string, instant: Instant): string {
  return offsetLabel(clocksIn(timeZone)(instant).offset);
}

/** Whose clock a date with a time of day shows: the city of a time zone where its offset is that of the zone, else the offset. */
export function clockOf(moment: PointMoment, timeZone: string): string {
  const instant = instantOf(moment);
  const offset = moment.at.time?.offset;
  if (instant === undefined || offset === undefined) return zoneName(timeZone);
  return offset === clocksIn(timeZone)(instant).offset ? zoneName(timeZone) : offsetLabel(offset);
}

/** What a clock shows at an instant; its offset is in minutes east of UTC. */
const clocksIn = oncePerText((timeZone) =>
  oncePerNumber((instant) => {
    const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
    const { year, month, day, hour, minute, offsetNanoseconds } = local;
    return { year, month, day, hour, minute, offset: Math.round(offsetNanoseconds / 60e9) };
  }),
);

function offsetLabel(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}
