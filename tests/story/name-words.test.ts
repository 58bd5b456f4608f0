import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/story/name-words.ts';

describe('a text is taken apart', () => {
  test('into words, white space and signs, as they are compared', () => {
    expect(wordsIn('d’Alès — No. 10\n \tИ\u0306').map(({ folded }) => folded)).toEqual([
      'd',
      "'",
      'Alès',
      ' ',
      '—',
      ' ',
      'No',
      '.',
      ' ',
      '10',
      ' ',
      'Й',
    ]);
  });

  test('without a gap, and where all that Unicode knows of is looked for', () => {
    const unicode = /(?:(?!\u02BC)[\p{L}\p{M}\p{N}])+|\s+|./gsu;
    const signs = fc.constantFrom(
      'a',
      'Z',
      '7',
      '_',
      ' ',
      '\n',
      '\u00A0',
      'e\u0301',
      '\u0301',
      '\u02BC',
      'İ',
      '😀',
      '\uD83D',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = wordsIn(text).map(({ start, end }) => text.slice(start, end));
        expect(found).toEqual(text.match(unicode) ?? []);
      }),
    );
  });
});
