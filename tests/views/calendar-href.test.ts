import { expect, test } from 'vitest';
import type { Event } from '../../src/story/items.ts';
import { hrefToCalendar } from '../../src/views/calendar-href.ts';
import { pageOfDay } from '../../src/views/page.ts';
import { anEvent } from '../builders/a-briefing.ts';
import { aPage } from './a-page.ts';

const page = aPage('briefings/talks/');
const event = (date: string, status: Event['status']) => anEvent('round', date, { status }) as Event;

test('a planned event leads to its calendar file', () => {
  expect(hrefToCalendar(page, 'talks', event('2025-06-02', 'planned'))).toBe('events/round.ics');
});

test.each([
  ['whose date is not exact', '2025-06', 'planned'],
  ['that happened', '2025-06-02', 'happened'],
  ['that is postponed', '2025-06-02', 'postponed'],
  ['that is cancelled', '2025-06-02', 'cancelled'],
] as const)('an event %s does not', (_, date, status) => {
  expect(hrefToCalendar(page, 'talks', event(date, status))).toBeUndefined();
});

test('nor does one on an older edition, where its date may be an old one', () => {
  const older = pageOfDay(page.site, 'talks', '2025-05-16', 2025);
  expect(hrefToCalendar(older, 'talks', event('2025-06-02', 'planned'))).toBeUndefined();
});
