import { expect, test } from 'vitest';
import { exactSpanOf } from '../../src/dates/exact-span.ts';
import { momentOf } from './moment-of.ts';

const at = (iso: string) => Date.parse(iso);
const days = (first: string, after: string) => ({ kind: 'days', first, after });

test.each([
  ['2025-05-16', days('2025-05-16', '2025-05-17')],
  ['2025-12-31', days('2025-12-31', '2026-01-01')],
  ['2024-02-28/2024-02-29', days('2024-02-28', '2024-03-01')],
  ['2025-05-23/2025-05-25', days('2025-05-23', '2025-05-26')],
  ['2025-05-16T13:35+03:00', { kind: 'times', start: at('2025-05-16T10:35Z') }],
  ['2025-05-16T23:30:15-04:00', { kind: 'times', start: at('2025-05-17T03:30:15Z') }],
  [
    '2025-05-16T13:35+03:00/2025-05-16T15:10+03:00',
    { kind: 'times', start: at('2025-05-16T10:35Z'), end: at('2025-05-16T12:10Z') },
  ],
])('%s is exact', (text, span) => {
  expect(exactSpanOf(momentOf(text))).toEqual(span);
});

test.each([
  ['a time that is approximate', '2025-05-16T13:35+03:00~', '2025-05-16', '2025-05-17'],
  ['an end that is', '2025-06-02T14:43+03:00/2025-06-02T16:17+03:00~', '2025-06-02', '2025-06-03'],
  ['a time at the end only', '2025-05-16/2025-05-17T09:00Z', '2025-05-16', '2025-05-18'],
  ['a time at the start only', '2025-05-16T23:00-04:00/2025-05-18', '2025-05-16', '2025-05-19'],
])('%s says no more than its day, as it was written', (_, text, first, after) => {
  expect(exactSpanOf(momentOf(text))).toEqual(days(first, after));
});

test.each([
  '2025',
  '2025~',
  '2025-05',
  '2025-05?',
  '2025-05-16~',
  '2025-05-16?',
  '2025-05-16%',
  '2025-05-16T13:35+03:00?',
  '2025-05-16T13:35+03:00%',
  '../2025-05-16',
  '2025-05-16/..',
  '2025-05/2025-06',
  '2025-05-16/2025-06',
  '2025-05-16/2025-05-20~',
  '2025-05-16?/2025-05-20',
  '2025-05-16T13:35+03:00/2025-05-16T15:00+03:00?',
])('%s is not exact', (text) => {
  expect(exactSpanOf(momentOf(text))).toBeUndefined();
});

test('two ways of writing one instant have no length', () => {
  expect(exactSpanOf(momentOf('2025-05-16T13:00+03:00/2025-05-16T10:00Z'))).toEqual({
    kind: 'times',
    start: at('2025-05-16T10:00Z'),
  });
});
