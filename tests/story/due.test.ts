import { describe, expect, test } from 'vitest';
import { overdueFrom, quietFrom } from '../../src/story/due.ts';
import type { Event } from '../../src/story/items.ts';
import { aMoment, anEdition, anUpdate } from '../builders/a-briefing.ts';

const due = (date: string, status: Event['status'] = 'planned') =>
  overdueFrom({ status, date: aMoment(date) } as Event, 'Europe/Istanbul');

describe('a plan', () => {
  test.each([
    ['2025-05-15', '2025-05-16T00:00+03:00'],
    // A meeting of ten o’clock may begin at eleven.
    ['2025-05-15T10:00+03:00', '2025-05-16T00:00+03:00'],
    ['2025-05-15/2025-05-17', '2025-05-18T00:00+03:00'],
    ['2025-05-15T10:00+03:00/2025-05-15T12:00+03:00', '2025-05-16T00:00+03:00'],
    ['../2025-06-01', '2025-06-02T00:00+03:00'],
    ['2025-05~', '2025-06-01T00:00+03:00'],
  ])('for %s is overdue from %s on', (date, from) => {
    expect(due(date)).toBe(Date.parse(from));
  });

  test('for a date without an end never is', () => {
    expect(due('2025-05-15/..')).toBeUndefined();
  });

  test.each(['happened', 'postponed', 'cancelled'] as const)('that is %s is none', (status) => {
    expect(due('2025-05-15', status)).toBeUndefined();
  });
});

describe('a story', () => {
  test('is quiet thirty days after its newest file', () => {
    const edition = anEdition({ updates: [anUpdate('05-16')] });
    expect(quietFrom(edition)).toBe(edition.at + 30 * 86_400_000);
    expect(quietFrom({ ...edition, status: 'paused' })).toBe(quietFrom(edition));
  });

  test('is not once it is concluded', () => {
    expect(quietFrom({ ...anEdition(), status: 'concluded' })).toBeUndefined();
  });
});
