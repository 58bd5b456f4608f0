import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMoment } from '../../src/dates/parse.ts';

describe('a point', () => {
  test.each([
    ['2025', { year: 2025 }],
    ['1000', { year: 1000 }],
    ['2025-05', { year: 2025, month: 5 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    [
      '2025-05-16T13:35+03:00',
      { year: 2025, month: 5, day: 16, time: { hour: 13, minute: 35, offset: 180 } },
    ],
    ['2025-05-16T00:00Z', { year: 2025, month: 5, day: 16, time: { hour: 0, minute: 0, offset: 0 } }],
    [
      '2025-05-16T13:35:20-03:30',
      { year: 2025, month: 5, day: 16, time: { hour: 13, minute: 35, second: 20, offset: -210 } },
    ],
    ['2025-05~', { year: 2025, month: 5, approximate: true }],
    ['2025?', { year: 2025, uncertain: true }],
    ['2025-05-16%', { year: 2025, month: 5, day: 16, approximate: true, uncertain: true }],
    [
      '2025-05-16T13:35+03:00~',
      { year: 2025, month: 5, day: 16, time: { hour: 13, minute: 35, offset: 180 }, approximate: true },
    ],
  ])('%s is read exactly as precisely as it is written', (text, at) => {
    expect(parseMoment(text)).toEqual({ kind: 'point', edtf: text, at });
  });
});

describe('an interval', () => {
  const day = (date: number) => ({ year: 2025, month: 5, day: date });

  test.each([
    ['2025-05-23/2025-05-25', { start: day(23), end: day(25) }],
    ['2025-05-23/..', { start: day(23) }],
    ['../2025-05-25', { end: day(25) }],
    [
      '2025-05-23~/2025-06?',
      { start: { ...day(23), approximate: true }, end: { year: 2025, month: 6, uncertain: true } },
    ],
    ['2025-05-23/2025-05', { start: day(23), end: { year: 2025, month: 5 } }],
    ['2025/2025-05-25', { start: { year: 2025 }, end: day(25) }],
  ])('%s keeps each end as it is written', (text, ends) => {
    expect(parseMoment(text)).toEqual({ kind: 'interval', edtf: text, ...ends });
  });

  test('compares times at different offsets as instants', () => {
    expect(parseMoment('2025-05-16T13:00+03:00/2025-05-16T12:00Z')).toMatchObject({ kind: 'interval' });
  });
});

const examples = 'Write a date such as 2025, 2025-05, 2025-05-16 or 2025-05-16T18:00+03:00.';

test('an empty text and one that is no date at all are answered with examples', () => {
  expect(parseMoment('')).toEqual({ fault: 'is empty', remedy: examples });
  expect(parseMoment('tomorrow')).toEqual({ fault: '“tomorrow” is not a date', remedy: examples });
});

test('a text far too long for a date is quoted in part', () => {
  expect(parseMoment('1'.repeat(5000))).toEqual({
    fault: `“${'1'.repeat(80)}…” is not a date`,
    remedy: examples,
  });
});

const piece = fc.constantFrom(
  '2025',
  '-',
  '05',
  '16',
  '5',
  'T',
  '18:00',
  '+03:00',
  'Z',
  '/',
  '..',
  '~',
  '?',
  '%',
  ' ',
  'May',
  '–',
  'X',
  ':',
  '.',
);
const almostDates = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));

test('any text is either a moment that keeps it or a fault that reads as sentences', () => {
  fc.assert(
    fc.property(fc.oneof(almostDates, fc.string()), (text) => {
      const parsed = parseMoment(text);
      if (!('fault' in parsed)) return parsed.edtf === text;
      return !parsed.fault.endsWith('.') && parsed.remedy.endsWith('.');
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('the value that a remedy says to write is a moment', () => {
  fc.assert(
    fc.property(almostDates, (text) => {
      const parsed = parseMoment(text);
      const value =
        'fault' in parsed ? /^Write ([\d.]\S*?)(?:\.| instead\.)$/.exec(parsed.remedy)?.[1] : undefined;
      return value === undefined || !('fault' in parseMoment(value));
    }),
    { seed: 2, numRuns: 500 },
  );
});
