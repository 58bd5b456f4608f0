/**
 * The formatter of a language for some fields: Gregorian calendar, and in UTC, since the fields that it is given are
 * those of the wall clock already.
 */
export function formatterFor(language: string, fields: Fields): Intl.DateTimeFormat {
  const { year, month, day, hour, minute, second } = fields;
  const key = `${language} ${year} ${month} ${day} ${hour} ${minute} ${second}`;
  const known = formatters.get(key);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, formatter);
  return formatter;
}

/** Those that a date or a time is told by. */
type Fields = Pick<Intl.DateTimeFormatOptions, 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'>;

// To make one costs a hundred times as much as to use it. They never change, and a site needs a few of each language.
const formatters = new Map<string, Intl.DateTimeFormat>();
