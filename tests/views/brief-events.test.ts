import { expect, test } from 'vitest';
import type { EventRow, Timeline } from '../../src/story/timeline.ts';
import { briefEvents } from '../../src/views/briefing/brief-events.ts';

function timelineOf(count: number, importance: (index: number) => string): Timeline {
  const rows = Array.from({ length: count }, (_, index) => ({
    event: { id: `e${index}`, importance: importance(index) },
  })) as unknown as readonly EventRow[];
  return { past: [{ groups: [{ year: 2025, rows }] }], ahead: [], count };
}

test('of a short timeline, only minor events are brief', () => {
  expect([...briefEvents(timelineOf(150, (index) => (index === 7 ? 'low' : 'normal')))]).toEqual(['e7']);
});

test('of a long one, all but the newest hundred and the great ones are brief', () => {
  const brief = briefEvents(timelineOf(151, (index) => (index === 0 ? 'high' : 'normal')));
  expect(brief.size).toBe(50);
  expect([brief.has('e0'), brief.has('e1'), brief.has('e50'), brief.has('e51')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
