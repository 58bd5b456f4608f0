import { expect, test } from 'vitest';
import { commonOffset } from '../../src/views/briefing/common-offset.ts';
import { anEdition, anEvent } from '../builders/a-briefing.ts';

const offsetOf = (timeZone: string, ...dates: readonly string[]) => {
  const timeline = dates.map((date, index) => anEvent(`event-${index}`, date));
  return commonOffset({ ...anEdition({ items: { timeline } }), timeZone });
};

test('a clock that is as far from UTC at all events says how far', () => {
  expect(offsetOf('Europe/Istanbul', '2025-01-16', '2025-07-16')).toBe('UTC+3');
  expect(offsetOf('Europe/Berlin', '2025-06-16', '2025-07-16')).toBe('UTC+2');
});

test('one that changed between two events does not', () => {
  expect(offsetOf('Europe/Berlin', '2025-01-16', '2025-07-16')).toBeUndefined();
});

test('an event without a beginning is not asked', () => {
  expect(offsetOf('Europe/Berlin', '../2025-01-16', '2025-07-16')).toBe('UTC+2');
  expect(offsetOf('Europe/Berlin')).toBeUndefined();
});
