import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText, instantText, lineOf, shortLine, textLine } from '../../src/outputs/calendar-lines.ts';

describe('a line of a calendar', () => {
  test.each([
    ['a'.repeat(73), 1],
    ['a'.repeat(74), 2],
    ['ж'.repeat(36), 1],
    ['ж'.repeat(37), 2],
    [`${'a'.repeat(72)}😀`, 2],
    ['a'.repeat(73 + 74), 2],
    ['a'.repeat(73 + 75), 3],
  ])('is broken where it is longer than 75 octets: %s', (value, lines) => {
    expect(lineOf('', value).split('\r\n')).toHaveLength(lines + 1);
  });

  test('comes together again, and no part of it is too long or ends within a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 40, maxLength: 400 }), (text) => {
        const line = shortLine('SUMMARY', text);
        const parts = line.split('\r\n').slice(0, -1);
        expect(parts.filter((part) => Buffer.byteLength(part) > 75 || !part.isWellFormed())).toEqual([]);
        expect(line.replaceAll('\r\n ', '')).toBe(
          `SUMMARY:${text
            .toWellFormed()
            .replace(/\p{Cc}/gu, ' ')
            .replace(/[\\;,]/g, '\\$&')}\r\n`,
        );
      }),
    );
  });

  test('marks what else would end a value, and keeps the lines of a text', () => {
    expect(textLine('DESCRIPTION', 'a;b,c\\d\r\ne\u0007')).toBe('DESCRIPTION:a\\;b\\,c\\\\d\\ne \r\n');
    expect(shortLine('SUMMARY', 'a\nb')).toBe('SUMMARY:a b\r\n');
  });

  test('has days and instants without signs between their parts', () => {
    expect([dayText('2025-05-16'), dayText('987-01-02')]).toEqual(['20250516', '09870102']);
    expect(instantText(Date.UTC(2025, 4, 16, 10, 35, 7))).toBe('20250516T103507Z');
  });
});
