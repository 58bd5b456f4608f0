import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthLabel, yearLabel } from '../../src/dates/calendar-text.ts';
import { type MomentWords, printMoment, printedText } from '../../src/dates/print.ts';
import { momentOf } from './moment-of.ts';

const words: MomentWords = {
  about: 'about {}',
  uncertain: 'probably {}',
  by: 'by {}',
  from: 'from {}',
  dayAndTime: '{day}, {time}',
  utc: '{}\u00a0UTC',
};
const print = (text: string, language = 'en-GB', year = 2025) =>
  printMoment(momentOf(text), { language, words, year });

/** No-break spaces as underscores, so that they can be seen. */
const visible = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '_');
const textOf = (text: string, language?: string) => visible(printedText(print(text, language)));

describe('a point', () => {
  test.each([
    ['2025', '2025'],
    ['2025-05', 'May'],
    ['2024-05', 'May_2024'],
    ['2025-05-16', '16_May'],
    ['2022-03-29', '29_March_2022'],
    ['2025-05-16T13:35+03:00', '16_May, 13:35'],
    ['2025-05-16T00:05:09Z', '16_May, 00:05:09'],
    ['2024-05~', 'about May_2024'],
    ['2025-05-11T01:30+03:00~', '11_May, about 01:30'],
    ['2025-05-16?', 'probably 16_May'],
    ['2025-05-16%', 'probably about 16_May'],
    ['2025-05-16T13:35Z?', 'probably 16_May, 13:35'],
  ])('%s is “%s”, no more precise than written', (text, printed) => {
    expect(textOf(text)).toBe(printed);
  });

  test('keeps its year when no year is given to leave out', () => {
    const printed = printMoment(momentOf('2025-05-16'), { language: 'en-GB', words });
    expect(visible(printedText(printed))).toBe('16_May_2025');
  });

  test.each([
    ['2025~', '2025'],
    ['2025-05?', '2025-05'],
    ['2025-05-16%', '2025-05-16'],
    ['2025-05-16T13:35+03:00~', '2025-05-16T13:35+03:00'],
    ['2025-05-16T13:35:20-03:30', '2025-05-16T13:35:20-03:30'],
    ['2025-05-16T13:35Z', '2025-05-16T13:35Z'],
  ])('%s carries a datetime that HTML allows', (text, datetime) => {
    expect(print(text).parts.map((part) => part.datetime)).toEqual([datetime]);
  });
});

describe('a range', () => {
  test('writes what both ends share once, in three parts', () => {
    expect(print('2025-05-23/2025-05-25').parts).toEqual([
      { text: '23', datetime: '2025-05-23' },
      { text: '–' },
      { text: '25\u00a0May', datetime: '2025-05-25' },
    ]);
  });

  test.each([
    ['2025-05-30/2025-06-02', '30_May_– 2_June'],
    ['2024-12-30/2025-01-02', '30_December_2024_– 2_January_2025'],
    ['2024-05-23/2024-05-25', '23–25_May_2024'],
    ['2025-03/2025-05', 'March–May'],
    ['2024/2025', '2024–2025'],
    ['2025-05/2025-06-02', 'May_– 2_June'],
    ['2025-05-23~/2025-05-25', 'about 23_May_– 25_May'],
    ['2025-05-16T10:00Z/2025-05-16T12:00Z', '16_May, 10:00–12:00'],
    ['2025-05-16T22:00Z/2025-05-17T02:00Z', '16_May, 22:00_– 17_May, 02:00'],
    ['2025-05-16T10:00Z/2025-05-16T14:00+03:00', '16_May, 10:00_– 16_May, 14:00'],
  ])('%s is “%s”', (text, printed) => {
    expect(textOf(text)).toBe(printed);
  });

  test('with an open end has its word outside of the date', () => {
    expect(print('../2025-06-01').parts).toEqual([
      { text: 'by ' },
      { text: '1\u00a0June', datetime: '2025-06-01' },
    ]);
    expect(print('2025-06/..').parts).toEqual([{ text: 'from ' }, { text: 'June', datetime: '2025-06' }]);
  });

  test('with an open end may have its word after the date', () => {
    const turkish = { ...words, by: '{} tarihine kadar' };
    const printed = printMoment(momentOf('../2025-06-01'), { language: 'tr', words: turkish });
    expect(visible(printedText(printed))).toBe('1_Haziran_2025 tarihine kadar');
  });
});

describe('the UTC line', () => {
  const utc = (text: string) => visible(print(text).utc ?? '');

  test.each([
    ['2025-05-16T13:35+03:00', '10:35_UTC'],
    ['2025-05-16T01:00+03:00', '15_May, 22:00_UTC'],
    ['2025-05-16T22:00-04:00', '17_May, 02:00_UTC'],
    ['2026-01-01T01:00+03:00', '31_December_2025, 22:00_UTC'],
    ['2025-05-11T01:30+03:00~', '10_May, about 22:30_UTC'],
    ['2025-05-16T13:35+03:00?', 'probably 10:35_UTC'],
    ['2025-05-16T10:00+03:00/2025-05-16T12:00+03:00', '07:00–09:00_UTC'],
    ['2025-05-16T01:00+03:00/2025-05-16T02:00+03:00', '15_May, 22:00–23:00_UTC'],
    ['2025-05-16T22:00+03:00/2025-05-17T22:00+03:00', '16_May, 19:00_– 17_May, 19:00_UTC'],
    ['../2025-06-01T18:00+03:00', '15:00_UTC'],
    ['2025-05-16T10:00+03:00/2025-05-18', '07:00_UTC'],
  ])('of %s is “%s”', (text, line) => {
    expect(utc(text)).toBe(line);
  });

  test('says no more than that where a time is in UTC, and nothing of bare dates', () => {
    expect(print('2025-05-16T13:35Z').utc).toBe('UTC');
    expect(print('2025-05-16')).not.toHaveProperty('utc');
  });
});

describe('in other languages', () => {
  test.each([
    ['en-US', '2024-05-16T13:35Z', 'May_16,_2024, 1:35_PM'],
    ['en-US', '2025-05-23/2025-05-25', 'May_23–25'],
    ['en-US', '2025-05-16T09:00Z/2025-05-16T13:00Z', 'May_16, 9:00_AM_– 1:00_PM'],
    ['de', '2024-05-16', '16._Mai_2024'],
    ['de', '2025-05-23/2025-05-25', '23.–25._Mai'],
    ['uk', '2025-05-16', '16_травня'],
    ['uk', '2025-05', 'травень'],
    ['tr', '2025-05-30/2025-06-02', '30_Mayıs_– 2_Haziran'],
    ['ja', '2025-05-16', '5月16日'],
    // Their everyday calendars are others; a date of the news is Gregorian.
    ['th', '2024-05-16', '16_พฤษภาคม_2024'],
    ['fa', '2024-05-16', '۱۶_مهٔ_۲۰۲۴'],
    ['ar-SA', '2024-05-16', '١٦_مايو_٢٠٢٤'],
  ])('%s writes %s as “%s”', (language, text, printed) => {
    expect(textOf(text, language)).toBe(printed);
  });
});

test('months and years are named for the headings of a timeline', () => {
  expect(visible(monthLabel({ year: 2025, month: 5 }, 'en-GB'))).toBe('May_2025');
  expect(yearLabel(2022, 'en-GB')).toBe('2022');
});

test('any moment prints, with the same text and dates each time, in any language', () => {
  const date = fc.tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  const two = (value: number) => String(value).padStart(2, '0');
  const point = fc
    .tuple(date, fc.constantFrom(0, 1, 2, 3), fc.constantFrom('', '~', '?', '%'))
    .map(
      ([[year, month, day], precision, mark]) =>
        [`${year}`, `-${two(month)}`, `-${two(day)}`, `T${two(day % 24)}:${two(month)}+05:45`]
          .slice(0, precision + 1)
          .join('') + mark,
    );
  const moment = fc.oneof(
    point,
    point.map((text) => `${text}/..`),
    point.map((text) => `../${text}`),
    point.map((text) => `1000/${text}`),
  );
  fc.assert(
    fc.property(moment, fc.constantFrom('en-GB', 'en-US', 'de', 'uk', 'ar', 'ja'), (text, language) => {
      fc.pre(!/^1000\/1000[~?%]?$/.test(text));
      const printed = print(text, language);
      expect(print(text, language)).toEqual(printed);
      expect(printed.parts.filter((part) => part.datetime).map((part) => part.datetime)).toEqual(
        text
          .split('/')
          .filter((end) => end !== '..')
          .map((end) => end.replace(/[~?%]$/, '')),
      );
      expect(printed.parts.every((part) => part.text !== '')).toBe(true);
    }),
    { seed: 4, numRuns: 100 },
  );
});
