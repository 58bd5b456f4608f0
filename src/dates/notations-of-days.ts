import { isoDay, monthNames, twoDigits } from './calendar.ts';
import { type Notation, pad } from './notation.ts';

const month = `(${monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const words = (form: string) => new RegExp(`^${form}$`, 'i');

const asDay = 'Write the year, the month and the day, as in 2025-05-16.';
const asMonth = 'Write the year and the month, as in 2025-05.';
const asRange = 'Write the first and the last day, as in 2025-05-23/2025-05-25.';
const asMarked = 'Put one mark at the end: ~ for about, ? for uncertain, % for both, as in 2025-05~.';

/** Days, months and years as they are written elsewhere; the first form that matches tells the most. */
export const notationsOfDays: readonly Notation[] = [
  {
    form: /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/,
    fault: 'does not begin with the year',
    meant: ([, first, , second, year]) => inEitherOrder(year, first, second),
    remedy: asDay,
  },
  {
    form: /^(\d{1,2})[/.-](\d{4})$/,
    fault: 'does not begin with the year',
    meant: ([, first, year]) => [`${year}-${pad(first)}`],
    remedy: asMonth,
  },
  {
    form: /^\d{1,2}([/.-])\d{1,2}\1\d{1,2}$/,
    fault: 'has a year without its century',
    remedy: 'Write the year with four digits, then the month and the day, as in 2025-05-16.',
  },
  {
    form: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    fault: 'does not have hyphens between year, month and day',
    meant: ([, year, second, third]) => [`${year}-${pad(second)}-${pad(third)}`],
    remedy: asDay,
  },
  {
    form: /^(\d{4})(\d\d)(\d\d)$/,
    fault: 'does not have hyphens between year, month and day',
    meant: ([, year, second, third]) => [`${year}-${second}-${third}`],
    remedy: asDay,
  },
  {
    form: /^(\d{4})[/.](\d{1,2})$/,
    fault: 'may be a month or a range of years',
    meant: ([, year = '', second]) => [`${year}-${pad(second)}`, `${year}/${year.slice(0, 2)}${pad(second)}`],
    remedy: 'Write a month as in 2025-05, a range of years as in 2024/2026.',
  },
  {
    form: /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?([~?%])?$/,
    fault: 'has a month or a day of one digit',
    meant: ([, year, second, third, mark = '']) => [
      `${year}-${pad(second)}${third ? `-${pad(third)}` : ''}${mark}`,
    ],
    remedy: asDay,
  },
  {
    form: words(`${day}[ -](?:of )?${month},?[ -](\\d{4})`),
    fault: 'is written in words',
    meant: ([, date, name, year]) => [`${year}-${monthNumber(name)}-${pad(date)}`],
    remedy: asDay,
  },
  {
    form: words(`${month} ${day},? (\\d{4})`),
    fault: 'is written in words',
    meant: ([, name, date, year]) => [`${year}-${monthNumber(name)}-${pad(date)}`],
    remedy: asDay,
  },
  {
    form: words(`${month},?[ -](\\d{4})`),
    fault: 'is written in words',
    meant: ([, name, year]) => [`${year}-${monthNumber(name)}`],
    remedy: asMonth,
  },
  {
    form: words(`${day} ?[-–—] ?${day} ${month} (\\d{4})`),
    fault: 'is written in words',
    meant: ([, first, last, name, year]) => {
      const start = `${year}-${monthNumber(name)}`;
      return [`${start}-${pad(first)}/${start}-${pad(last)}`];
    },
    remedy: asRange,
  },
  { form: words(`.*\\b${month}(?:\\b|$).*`), fault: 'is written in words', remedy: asDay },
  {
    form: /^(?:about|around|circa|c\.|ca\.?) ?(\d\S*)$/i,
    fault: 'says in a word that it is not exact',
    meant: ([, date]) => [`${date}~`],
    remedy: asMarked,
  },
  {
    form: /^(\d{4})-(?:XX(?:-(?:XX|\d\d))?|(\d\d)-XX)$/i,
    fault: 'has letters in place of digits',
    meant: ([, year, second]) => [second ? `${year}-${second}` : `${year}`],
    remedy: 'Leave out what is not known, as in 2025-05.',
  },
  {
    form: /^(\d{2})(\d)?X{1,2}$/i,
    fault: 'has letters in place of digits',
    meant: ([, century, decade]) =>
      decade ? [`${century}${decade}0/${century}${decade}9`] : [`${century}00/${century}99`],
    remedy: 'Write the first and the last year, as in 2020/2029.',
  },
  {
    form: /^[[{].*[\]}]$/,
    fault: 'is a set of dates',
    remedy: 'Write one date, or the first and the last, as in 2025-05-23/2025-05-25.',
  },
  {
    form: /^(.*\d)([~?%]{2,})$/,
    fault: 'has more than one mark',
    meant: ([, date, marks = '']) => [`${date}${new Set(marks).size > 1 ? '%' : marks[0]}`],
    remedy: asMarked,
  },
  {
    form: /^([\d-]*)([~?%])([\dT:+Z-]+)$/,
    fault: 'has a mark before its end',
    meant: ([, start, mark, rest]) => [`${start}${rest}${mark}`],
    remedy: asMarked,
  },
];

/** Day before month, as in most of the world, then month before day; only what can be a month is read as one. */
function inEitherOrder(year: string | undefined, first = '', second = ''): string[] {
  const readings = [
    { month: Number(second), day: Number(first) },
    { month: Number(first), day: Number(second) },
  ];
  return readings
    .filter((reading) => reading.month <= 12)
    .map((reading) => isoDay(Number(year), reading.month, reading.day));
}

function monthNumber(name = ''): string {
  const start = name.slice(0, 3).toLowerCase();
  return twoDigits(monthNames.findIndex((full) => full.toLowerCase().startsWith(start)) + 1);
}
