import { expect, test } from 'vitest';
import { datetimeOf, timestampOf } from '../../src/dates/datetime.ts';
import type { PointMoment } from '../../src/dates/moment.ts';
import { printedText } from '../../src/dates/print.ts';
import { offsetAt, onClockOf, publishedLabel, zoneName } from '../../src/dates/zone.ts';
import { momentOf } from './moment-of.ts';

const words = {
  about: 'about {}',
  uncertain: 'probably {}',
  by: 'by {}',
  from: 'from {}',
  dayAndTime: '{day}, {time}',
  utc: '{} UTC',
};
const label = (text: string, timeZone = 'Europe/Istanbul') =>
  publishedLabel(momentOf(text) as PointMoment, timeZone, { language: 'en-GB', words });

test('a time zone is called by its city', () => {
  expect(zoneName('Europe/Istanbul')).toBe('Istanbul');
  expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  expect(zoneName('UTC')).toBe('UTC');
});

test('the offset of a time zone is the one at that instant', () => {
  expect(offsetAt('Europe/Istanbul', Date.UTC(2025, 4, 16))).toBe('UTC+3');
  expect(offsetAt('Europe/London', Date.UTC(2025, 6, 1))).toBe('UTC+1');
  expect(offsetAt('Europe/London', Date.UTC(2025, 0, 1))).toBe('UTC');
  expect(offsetAt('America/St_Johns', Date.UTC(2025, 0, 1))).toBe('UTC−3:30');
  expect(offsetAt('Asia/Kathmandu', Date.UTC(2025, 0, 1))).toBe('UTC+5:45');
});

test('a moment of publication names the city of the clock that it shows, and the time in UTC', () => {
  const printed = label('2025-06-08T10:00+03:00');
  expect(printedText(printed)).toBe('8\u00a0June\u00a02025, 10:00');
  expect(printed).toMatchObject({ zone: 'Istanbul', utc: '07:00 UTC' });
});

test('a moment typed at another offset than the home time zone has names that offset', () => {
  expect(label('2025-05-20T17:00+02:00').zone).toBe('UTC+2');
  expect(label('2025-05-20T15:00Z').zone).toBe('UTC');
  expect(label('2025-01-20T15:00+01:00', 'Europe/London').zone).toBe('UTC+1');
});

test.each([
  ['2025-05-31T22:00-04:00', 'Europe/Istanbul', '2025-06-01T05:00+03:00'],
  ['2025-01-01T00:30:15Z', 'America/St_Johns', '2024-12-31T21:00:15-03:30'],
  ['2025-05-31', 'Europe/Istanbul', '2025-05-31'],
])('%s is, on the clock of %s, %s', (text, timeZone, local) => {
  expect(datetimeOf(onClockOf(timeZone, (momentOf(text) as PointMoment).at))).toBe(local);
});

test.each([
  ['2025-05-16T13:35+03:00', '2025-05-16T13:35:00+03:00'],
  ['2025-05-16T10:35:59Z', '2025-05-16T10:35:59Z'],
  ['2025-05', '2025-05'],
])('%s is %s where seconds are wanted', (text, timestamp) => {
  expect(timestampOf((momentOf(text) as PointMoment).at)).toBe(timestamp);
});
