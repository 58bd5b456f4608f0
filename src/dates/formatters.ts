/**
 * The formatter of a language for some fields: Gregorian calendar, and in UTC, since the fields that it is given are
 * those of the wall clock already.
 */
export function formatterFor(language: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(fields)}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, formatter);
  return formatter;
}

// To make one costs a hundred times as much as to use it. They never change, and a site needs a few of each language.
const formatters = new Map<string, Intl.DateTimeFormat>();
