import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../src/dates/instant.ts';
import { compareMoments, endOf, startOf } from '../../src/dates/order.ts';
import { momentOf } from './moment-of.ts';

const zone = 'Europe/Istanbul';
const span = (text: string, timeZone = zone) =>
  [startOf(momentOf(text), timeZone), endOf(momentOf(text), timeZone)].map((instant) =>
    new Date(instant).toISOString(),
  );

describe('the span of a moment', () => {
  test.each([
    ['2025', '2024-12-31T21:00:00.000Z', '2025-12-31T21:00:00.000Z'],
    ['2025-12', '2025-11-30T21:00:00.000Z', '2025-12-31T21:00:00.000Z'],
    ['2025-05-16', '2025-05-15T21:00:00.000Z', '2025-05-16T21:00:00.000Z'],
    ['2025-05-23/2025-05-25', '2025-05-22T21:00:00.000Z', '2025-05-25T21:00:00.000Z'],
  ])('%s is taken in the time zone', (text, start, end) => {
    expect(span(text)).toEqual([start, end]);
  });

  test('a time of day is an instant by its own offset, in any time zone', () => {
    const instant = '2025-05-16T10:35:00.000Z';
    expect(span('2025-05-16T13:35+03:00', 'Asia/Tokyo')).toEqual([instant, instant]);
  });

  test('a day is as long as the clocks make it', () => {
    expect(span('2025-03-30', 'Europe/Berlin')).toEqual([
      '2025-03-29T23:00:00.000Z',
      '2025-03-30T22:00:00.000Z',
    ]);
  });

  test('a day whose midnight is skipped begins with its first minute', () => {
    expect(span('2018-11-04', 'America/Sao_Paulo')[0]).toBe('2018-11-04T03:00:00.000Z');
  });

  test('an open end has no limit', () => {
    expect(startOf(momentOf('../2025-06-01'), zone)).toBe(Number.NEGATIVE_INFINITY);
    expect(endOf(momentOf('2025-06-01/..'), zone)).toBe(Number.POSITIVE_INFINITY);
  });
});

test('only a date with a time of day has an instant', () => {
  expect(instantOf(momentOf('2025-05-16T13:35:20+03:00'))).toBe(Date.UTC(2025, 4, 16, 10, 35, 20));
  expect(instantOf(momentOf('2025-05-16'))).toBeUndefined();
  expect(instantOf(momentOf('2025-05-16T13:35Z/..'))).toBeUndefined();
});

describe('the order of moments', () => {
  const sorted = (texts: readonly string[], timeZone = zone) =>
    texts
      .map(momentOf)
      .toSorted((a, b) => compareMoments(a, b, timeZone))
      .map((moment) => moment.edtf);

  test('goes by start, then by end, then by text', () => {
    const inOrder = [
      '2022-03-29',
      '2025-05-10',
      '2025-05-16T00:00+03:00',
      '2025-05-16',
      '2025-05-16?',
      '2025-05-16/2025-05-18',
      '2025-05-16T13:35+03:00',
      '2025-06/..',
    ];
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
  });

  test('puts a moment with an open start where it ends', () => {
    expect(sorted(['2025-06-02', '../2025-06-01', '2025-05-31'])).toEqual([
      '2025-05-31',
      '../2025-06-01',
      '2025-06-02',
    ]);
  });

  test('depends on the time zone of bare days only', () => {
    expect(sorted(['2025-05-16', '2025-05-15T23:00Z'], 'Europe/Istanbul')).toEqual([
      '2025-05-16',
      '2025-05-15T23:00Z',
    ]);
    expect(sorted(['2025-05-16', '2025-05-15T23:00Z'], 'America/New_York')).toEqual([
      '2025-05-15T23:00Z',
      '2025-05-16',
    ]);
  });

  test('is total: antisymmetric, transitive, and no two texts tie', () => {
    const year = fc.constantFrom('2024', '2025');
    const bare = fc.oneof(
      year,
      year.map((text) => `${text}-05`),
      year.map((text) => `${text}-05-16`),
      year.map((text) => `${text}-05-16T13:35+03:00`),
    );
    const point = fc.tuple(bare, fc.constantFrom('', '~', '?', '%')).map(([date, mark]) => date + mark);
    const moment = fc
      .oneof(
        point,
        point.map((text) => `${text}/..`),
        point.map((text) => `../${text}`),
      )
      .map(momentOf);
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        const [ab, bc, ac] = [
          compareMoments(a, b, zone),
          compareMoments(b, c, zone),
          compareMoments(a, c, zone),
        ];
        expect(compareMoments(b, a, zone) + ab).toBe(0);
        expect(ab === 0).toBe(a.edtf === b.edtf);
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
