import { expect, test } from 'vitest';
import { datesOf } from '../../../src/outputs/json-ld/dates.ts';
import { aMoment } from '../../builders/a-briefing.ts';

test.each([
  ['2025-05-16', { startDate: '2025-05-16' }],
  ['2025-05-16T13:35+03:00', { startDate: '2025-05-16T13:35+03:00' }],
  ['2025-05-16T10:35Z', { startDate: '2025-05-16T10:35Z' }],
  ['2025-05-23/2025-05-25', { startDate: '2025-05-23', endDate: '2025-05-25' }],
  [
    '2025-06-02T14:43+03:00/2025-06-02T16:17+03:00~',
    { startDate: '2025-06-02T14:43+03:00', endDate: '2025-06-02' },
  ],
  ['2025-06-07/..', { startDate: '2025-06-07' }],
])('%s says when something began and ended', (text, dates) => {
  expect(datesOf(aMoment(text))).toEqual(dates);
});

test('of a time that is not exact the day is left', () => {
  expect(datesOf(aMoment('2025-05-16T13:35+03:00~'))).toEqual({ startDate: '2025-05-16' });
});

test.each([
  '2025',
  '2025-05',
  '2025-05-16~',
  '2025-05-16?',
  '2025-05-16T13:35+03:00?',
  '2025-05-16%',
  '../2025-06-01',
  '2025-05/2025-06-30',
])('%s says neither, rather than more than is known', (text) => {
  expect(datesOf(aMoment(text))).toEqual({});
});
