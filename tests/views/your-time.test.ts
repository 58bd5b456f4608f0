import { describe, expect, test } from 'vitest';
import { howLong } from '../../src/browser/how-long.ts';
import { yourTime } from '../../src/browser/your-time.ts';

const at = (datetime: string, about?: string) => ({ datetime, about });
const inZone = (timeZone: string, ...times: readonly ReturnType<typeof at>[]) =>
  yourTime(times, 'en-GB', timeZone);

describe('a time on the reader’s clock', () => {
  test('is that clock only, where the day is the same', () => {
    expect(inZone('Europe/Berlin', at('2025-05-16T13:35+03:00'))).toBe('12:35');
  });

  test('has its day where that is another one, before and after', () => {
    expect(inZone('America/Los_Angeles', at('2025-05-16T08:00+03:00'))).toBe('15 May, 22:00');
    expect(inZone('Asia/Tokyo', at('2025-05-16T21:00+03:00'))).toBe('17 May, 03:00');
  });

  test('is not told where the clock says the same, also in another zone', () => {
    expect(inZone('Europe/Istanbul', at('2025-05-16T13:35+03:00'))).toBeUndefined();
    expect(inZone('Europe/Moscow', at('2025-05-16T13:35+03:00'))).toBeUndefined();
    expect(inZone('UTC', at('2025-05-16T13:35Z'))).toBeUndefined();
  });

  test('is told where only the day differs', () => {
    expect(inZone('Pacific/Kiritimati', at('2025-05-16T13:35-10:00'))).toBe('17 May, 13:35');
  });

  test('knows summer and winter', () => {
    expect(inZone('Europe/Berlin', at('2025-12-16T13:35+03:00'))).toBe('11:35');
    expect(inZone('Europe/London', at('2025-03-30T00:59Z'), at('2025-03-30T01:00Z'))).toBe('00:59–02:00');
  });

  test('is no more exact than it was', () => {
    expect(inZone('Europe/Berlin', at('2025-05-16T13:35+03:00', 'about {}'))).toBe('about 12:35');
    const range = [at('2025-06-02T14:43+03:00'), at('2025-06-02T16:17+03:00', 'about {}')] as const;
    expect(inZone('Europe/Berlin', ...range)).toBe('13:43\u00a0– about 15:17');
  });

  test('is written as the language of the page has it', () => {
    expect(yourTime([at('2025-05-16T18:00+03:00')], 'en-US', 'America/New_York')).toMatch(/^11:00\sAM$/);
  });

  test('is not told where there is no time', () => {
    expect(inZone('Europe/Berlin')).toBeUndefined();
  });
});

describe('how long ago, or how soon', () => {
  const minute = 60_000;
  const day = 24 * 60 * minute;

  test.each([
    [-2 * day, '2 days ago'],
    [-47 * 60 * minute, '1 day ago'],
    [-90 * minute, '1 hour ago'],
    [-20_000, '1 minute ago'],
    [3 * 60 * minute, 'in 3 hours'],
    [7 * day, 'in 7 days'],
  ])('%i milliseconds from now is “%s”', (ahead, text) => {
    expect(howLong(1e12 + ahead, 1e12, 'en-GB')).toBe(text);
  });

  test.each([-7 * day - 1, 7 * day + 1, 40 * 365 * day])(
    'more than a week is not told: %i milliseconds',
    (ahead) => {
      expect(howLong(1e12 + ahead, 1e12, 'en-GB')).toBeUndefined();
    },
  );
});
