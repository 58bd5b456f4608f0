import { dayAfter, daysInMonth, isoDay, monthNames, twoDigits } from './calendar.ts';
import { type MomentFault, quote } from './fault.ts';
import type { ClockTime, Point } from './moment.ts';

/**
 * A year, month, day or minute in EDTF's own form. Undefined when the text does not have that form at all;
 * a fault when it has and names a time that does not exist.
 */
export function parsePoint(text: string): Point | MomentFault | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, offset, mark] = match;
  const point: Point = {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...(hour && minute && offset && { time: clockTime(hour, minute, second, offset) }),
    ...((mark === '~' || mark === '%') && { approximate: true }),
    ...((mark === '?' || mark === '%') && { uncertain: true }),
  };
  return faultOfDay(text, point) ?? faultOfTime(text, point, offset) ?? point;
}

const form = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d))?)?)?([~?%])?$/;

function clockTime(hour: string, minute: string, second: string | undefined, offset: string): ClockTime {
  return {
    hour: Number(hour),
    minute: Number(minute),
    ...(second && { second: Number(second) }),
    offset: offset === 'Z' ? 0 : minutesEast(offset),
  };
}

function minutesEast(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') && minutes > 0 ? -minutes : minutes;
}

function faultOfDay(text: string, { year, month, day }: Point): MomentFault | undefined {
  const value = quote(text);
  if (year < 1000 || year > 2999) {
    return { fault: `${value} is not in a year from 1000 to 2999`, remedy: 'Check the year.' };
  }
  if (month === undefined) return undefined;
  if (day === undefined && month >= 21 && month <= 41) return faultOfSeason(text, year, month);
  if (month < 1 || month > 12) {
    const swapped = day !== undefined && day >= 1 && day <= 12 && month >= 1 && month <= 31;
    return {
      fault: `${value} is not a month: a year has the months 01 to 12`,
      remedy: swapped
        ? `Write the month before the day: ${isoDay(year, day, month)}.`
        : 'Write a month from 01 to 12.',
    };
  }
  const days = daysInMonth(year, month);
  if (day === undefined || (day >= 1 && day <= days)) return undefined;
  return {
    fault: `${value} is not a day: ${monthNames[month - 1]} ${year} has ${days} days`,
    remedy: 'Write a day that exists.',
  };
}

/** ISO 8601-2 numbers seasons from 21, quarters from 33, thirds from 37 and halves of a year from 40. */
function faultOfSeason(text: string, year: number, code: number): MomentFault {
  if (code < 33) {
    return {
      fault: `${quote(text)} is a season, which comes at another time elsewhere`,
      remedy: `Write the first and the last month, as in ${year}-03/${year}-05.`,
    };
  }
  const [first, length, name] =
    code < 37 ? [33, 3, 'quarter'] : code < 40 ? [37, 4, 'third'] : [40, 6, 'half'];
  const end = (code - first + 1) * length;
  return {
    fault: `${quote(text)} is a ${name} of a year`,
    remedy: `Write its months: ${year}-${twoDigits(end - length + 1)}/${year}-${twoDigits(end)}.`,
  };
}

function faultOfTime(text: string, point: Point, offset: string | undefined): MomentFault | undefined {
  const { year, month, day, time } = point;
  if (!time || !month || !day || !offset) return undefined;
  const value = quote(text);
  const { hour, minute, second } = time;
  if (hour === 24 && minute === 0 && !second) {
    return {
      fault: `${value} has the hour 24: midnight begins a day`,
      remedy: `Write ${dayAfter(year, month, day)}T00:00${offset}.`,
    };
  }
  if (hour > 23) {
    return {
      fault: `${value} has the hour ${hour}: a day has the hours 00 to 23`,
      remedy: 'Write an hour that exists.',
    };
  }
  if (minute > 59) {
    return {
      fault: `${value} has the minute ${minute}: an hour has the minutes 00 to 59`,
      remedy: 'Write a minute that exists.',
    };
  }
  if (second !== undefined && second > 59) {
    return {
      fault: `${value} has the second ${second}: a minute has the seconds 00 to 59`,
      remedy:
        second === 60
          ? 'Write the second 59: leap seconds are not counted here.'
          : 'Write a second that exists.',
    };
  }
  return faultOfOffset(value, offset);
}

function faultOfOffset(value: string, offset: string): MomentFault | undefined {
  if (offset === '-00:00') {
    return {
      fault: `${value} has the offset -00:00, which stands for a place that is not known`,
      remedy: 'Write Z if the time is in UTC.',
    };
  }
  if (offset === 'Z') return undefined;
  const remedy = 'Write the offset of that place on that day, as in +03:00.';
  if (Number(offset.slice(4)) > 59) {
    return { fault: `${value} has the offset ${offset}: an hour has the minutes 00 to 59`, remedy };
  }
  return Math.abs(minutesEast(offset)) > farthestFromUtc
    ? { fault: `${value} has the offset ${offset}: no place is more than 14:00 from UTC`, remedy }
    : undefined;
}

const farthestFromUtc = 14 * 60;
