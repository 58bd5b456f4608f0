import { type Notation, pad } from './notation.ts';

const asTime = 'Write the date, T, the time and its offset from UTC, as in 2025-05-16T18:00+03:00.';

/** Dates with a time of day as they are written elsewhere. */
export const notationsOfTimes: readonly Notation[] = [
  {
    form: /^(\d{4}-\d\d-\d\d)[t_\s]+(\d{1,2}:\d\d.*)$/,
    fault: 'does not have a T between the date and the time',
    meant: ([, date, time]) => [`${date}T${time}`],
    remedy: asTime,
  },
  {
    form: /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)[~?%]?$/,
    fault: 'has no offset from UTC',
    remedy: ([, time]) => `Add the offset of that place on that day, as in ${time}+03:00.`,
  },
  {
    form: /^(\d{4}-\d\d-\d\d)T(\d:\d\d.*)$/,
    fault: 'has an hour of one digit',
    meant: ([, date, time]) => [`${date}T0${time}`],
    remedy: asTime,
  },
  {
    form: /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)[.,]\d+(.*)$/,
    fault: 'has a fraction of a second',
    meant: ([, time, rest]) => [`${time}${rest}`],
    remedy: asTime,
  },
  {
    form: /^(\d{4}-\d\d-\d\dT\d\d:\d\d\S*)\[.*\]$/,
    fault: 'has the name of a time zone after the time',
    meant: ([, time]) => [`${time}`],
    remedy: asTime,
  },
  {
    form: /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?) ?(?:z|utc|gmt)$/i,
    fault: 'does not write UTC as Z',
    meant: ([, time]) => [`${time}Z`],
    remedy: asTime,
  },
  {
    form: /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?) ?(?:utc|gmt)?([+−-])(\d{1,2}):?(\d\d)?([~?%]?)$/i,
    fault: 'does not write its offset from UTC as hours and minutes',
    meant: ([, time, sign, hours, minutes = '00', mark]) => [
      `${time}${sign === '+' ? '+' : '-'}${pad(hours)}:${minutes}${mark}`,
    ],
    remedy: asTime,
  },
  {
    form: /^\d{4}-\d\d-\d\dT\d\d(?:Z|[+-].*)?$/,
    fault: 'has an hour without minutes',
    remedy: 'Write the minutes, and ~ at the end if they are not exact, as in 2025-05-16T18:00+03:00~.',
  },
];
