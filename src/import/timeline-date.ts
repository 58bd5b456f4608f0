import { Temporal } from 'temporal-polyfill';
import { isoDay, twoDigits } from '../dates/calendar.ts';
import { parseMoment } from '../dates/parse.ts';

/** The parts of a date as a timeline has them: text or numbers; what is empty is not stated. */
export interface DateParts {
  readonly year?: unknown;
  readonly month?: unknown;
  readonly day?: unknown;
  readonly hour?: unknown;
  readonly minute?: unknown;
  readonly second?: unknown;
}

/** A date of a timeline as EDTF, with what an editor has to know; without `edtf` there is no such date. */
export interface TimelineDate {
  readonly edtf?: string | undefined;
  readonly remarks: readonly string[];
}

/** From a beginning and, if there is one, an end. TimelineJS knows no time zones: hours are those of `timeZone`. */
export function timelineDate(start: DateParts, end: DateParts | undefined, timeZone: string): TimelineDate {
  const first = pointOf(start, timeZone);
  const last =
    end && Object.values(end).some((part) => textOf(part) !== '') ? pointOf(end, timeZone) : undefined;
  const faults = [first, last].flatMap((point) => (point && 'fault' in point ? [point.fault] : []));
  if (!first || 'fault' in first || (last && 'fault' in last)) return { remarks: faults };
  const edtf = last && last.edtf !== first.edtf ? `${first.edtf}/${last.edtf}` : first.edtf;
  const parsed = parseMoment(edtf);
  if ('fault' in parsed) return { remarks: [`${parsed.fault}. ${parsed.remedy}`] };
  const remarks = edtf.includes('T')
    ? [`the timeline gives an hour without a time zone; it is taken as that of ${timeZone}.`]
    : [];
  return { edtf, remarks };
}

type PointText = { readonly edtf: string } | { readonly fault: string };

function pointOf(parts: DateParts, timeZone: string): PointText {
  const [year, month, day, hour, minute, second] = [
    parts.year,
    parts.month,
    parts.day,
    parts.hour,
    parts.minute,
    parts.second,
  ].map(textOf);
  const shown = [year, month, day, hour, minute, second].filter((part) => part).join('-');
  const fault = { fault: `the date “${shown}” cannot be read: write it as in 2025-05-16.` };
  if (!year) return { fault: 'it has no year.' };
  if (!/^\d{4}$/.test(year)) return fault;
  if (!month) return day || hour ? fault : { edtf: year };
  if (!/^\d{1,2}$/.test(month)) return fault;
  if (!day) return hour ? fault : checked(`${year}-${twoDigits(Number(month))}`);
  if (!/^\d{1,2}$/.test(day)) return fault;
  const date = isoDay(Number(year), Number(month), Number(day));
  const bare = checked(date);
  if (!hour || 'fault' in bare) return bare;
  return timeOf(date, [hour, minute ?? '', second ?? ''], timeZone) ?? fault;
}

function checked(edtf: string): PointText {
  const parsed = parseMoment(edtf);
  return 'fault' in parsed ? { fault: `${parsed.fault}.` } : { edtf };
}

/** A time that a change of the clocks skips does not exist in the zone. */
function timeOf(
  date: string,
  [hour = '', minute = '', second = '']: readonly string[],
  timeZone: string,
): PointText | undefined {
  if (![hour, minute || '0', second || '0'].every((part) => /^\d{1,2}$/.test(part))) return undefined;
  const clock = [hour, minute, ...(Number(second) > 0 ? [second] : [])]
    .map((part) => twoDigits(Number(part)))
    .join(':');
  try {
    const at = Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(timeZone, {
      disambiguation: 'reject',
    });
    const smallestUnit = Number(second) > 0 ? 'second' : 'minute';
    return { edtf: at.toString({ smallestUnit, timeZoneName: 'never' }) };
  } catch {
    return undefined;
  }
}

function textOf(part: unknown): string {
  return typeof part === 'number' || typeof part === 'string' ? String(part).trim() : '';
}
