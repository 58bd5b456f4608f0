import { expect, test } from 'vitest';
import { embedModel } from '../../src/views/embed/embed-model.ts';
import { anEdition, anEvent, anUpdate } from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';
import { aPage } from './a-page.ts';

const { site } = aPage('');
const day = (index: number) =>
  `2024-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;

/** Of a story with so many events behind it, `high` ones among them, and some ahead. */
function modelOf(past: number, high: readonly number[] = [], ahead: readonly string[] = []) {
  const timeline = [
    ...Array.from({ length: past }, (_, index) =>
      anEvent(`past-${index}`, day(index), { importance: high.includes(index) ? 'high' : 'normal' }),
    ),
    ...ahead.map((date) => anEvent(date, date, { status: 'planned' })),
  ];
  return embedModel(site, aDirectory(), anEdition({ items: { timeline }, updates: [anUpdate('05-16')] }));
}

const ids = (events: ReturnType<typeof modelOf>['past']) => events.map(({ row }) => row.event.id);

test('begins with what is farthest ahead and ends with what is oldest', () => {
  const { ahead, past } = modelOf(3, [], ['2025-06-01', '2025-07-01']);
  expect(ids(ahead)).toEqual(['2025-07-01', '2025-06-01']);
  expect(ids(past)).toEqual(['past-2', 'past-1', 'past-0']);
});

test('tells the ten newest in full, and of older ones those that matter most', () => {
  const { past, left } = modelOf(14, [1]);
  expect(ids(past.filter(({ brief }) => brief))).toEqual(['past-3', 'past-2', 'past-0']);
  expect(left).toBe(0);
});

test('leaves the oldest of a long story to its briefing, and counts them', () => {
  const { past, left } = modelOf(130, [0]);
  expect(past).toHaveLength(100);
  expect(ids(past).at(-1)).toBe('past-30');
  expect(left).toBe(30);
});

test('leaves the year of the newest update out of its dates', () => {
  expect(modelOf(1).page).toMatchObject({ path: 'briefings/talks/embed/timeline/', year: 2025 });
});
