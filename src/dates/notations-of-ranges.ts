import type { Notation } from './notation.ts';

const asRange = 'Write the first and the last date with a slash between them, as in 2025-05-23/2025-05-25.';

/** Ranges as they are written elsewhere, and whatever else has dashes or spaces in it. */
export const notationsOfRanges: readonly Notation[] = [
  {
    form: /^(\d{4})-(\d{4})$/,
    fault: 'has a hyphen between two years',
    meant: ([, first, last]) => [`${first}/${last}`],
    remedy: asRange,
  },
  {
    form: /^(\d{4}(?:-\d\d)*)-(\d\d)\/(\d\d)$/,
    fault: 'shortens its end',
    meant: ([, start, first, last]) => [`${start}-${first}/${start}-${last}`],
    remedy: asRange,
  },
  {
    form: /^(\d{4})-(\d\d-\d\d)\/(\d\d-\d\d)$/,
    fault: 'shortens its end',
    meant: ([, year, first, last]) => [`${year}-${first}/${year}-${last}`],
    remedy: asRange,
  },
  {
    form: /^(\d{4}-\d\d-\d\dT)(\S+)\/(\d\d:\d\d\S*)$/,
    fault: 'shortens its end',
    meant: ([, date, first, last]) => [`${date}${first}/${date}${last}`],
    remedy: 'Write both times in full, as in 2025-05-16T10:00+03:00/2025-05-16T12:00+03:00.',
  },
  {
    form: /^(?:by|until|till) (\d\S*)$/i,
    fault: 'says in a word that its start is open',
    meant: ([, end]) => [`../${end}`],
    remedy: 'Write two dots and a slash before the date, as in ../2025-06-01.',
  },
  {
    form: /^(?:from|since) (\d\S*)$/i,
    fault: 'says in a word that its end is open',
    meant: ([, start]) => [`${start}/..`],
    remedy: 'Write a slash and two dots after the date.',
  },
  {
    form: /^(\d{4}\S*?)(?:\s+(?:to|until|till|-)\s+|\s*\.{2,3}\s*)(\d{4}\S*)$/,
    fault: 'does not have a slash between its start and its end',
    meant: ([, first, last]) => [`${first}/${last}`],
    remedy: asRange,
  },
  {
    form: /^(\d[^‐-―−]*?)\s*[‐-―−]\s*(\d.*)$/,
    fault: 'has a dash where a hyphen or a slash belongs',
    meant: ({ input, 1: first, 2: last }) => [input.replace(/\s*[‐-―−]\s*/g, '-'), `${first}/${last}`],
    remedy: asRange,
  },
  {
    form: /\s/,
    fault: 'has a space in it',
    meant: ({ input }) => [input.replace(/\s+/g, '')],
    remedy: 'Write it without spaces, as in 2025-05-16 or 2025-05-16T18:00+03:00.',
  },
];
