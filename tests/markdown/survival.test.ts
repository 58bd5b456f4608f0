import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderInline, renderText } from './a-renderer.ts';

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        '10:30',
        '3:1',
        'UN:S/RES/1',
        'Geneva:talks',
        '2025-05-16T13:35+03:00',
        '16.',
        '1,000-for-1,000',
        '50 %',
      ],
      ...[
        '~20',
        '~~',
        '“quoted”',
        '‘so’',
        '"straight"',
        "d'Istanbul",
        'Umerov’s',
        '(sic)',
        '[sic]',
        '{a}',
        '…',
        '...',
      ],
      ...[
        '–',
        '—',
        '--',
        '#1',
        '#tag',
        '$5',
        '5 < 6',
        '7 > 2',
        'AT&T',
        '&',
        '&c',
        'a_b_c',
        '_',
        'C++',
        '=',
        '+',
        '-',
      ],
      ...[
        '@handle',
        'desk@example.org',
        'https://example.org/a_b?c=1',
        'www.example.org',
        'C:\\path',
        '½',
        ':::',
        '^',
        '|',
      ],
      ...[
        'Umerov',
        'Kim',
        'Reuters',
        'Istanbul',
        'Рустем',
        'أنقرة',
        '伊斯坦布尔',
        '👩‍👩‍👧',
        'Erdog\u0306an',
        'a\u00A0b',
      ],
    ),
    fc
      .stringMatching(/^[\p{L}\p{N}.,;:!?()'"“”’/–-]{1,8}$/u)
      .filter((word) => !/^(?:www\.|https?:)/i.test(word)),
  ),
  { minLength: 1, maxLength: 12 },
);

const apart = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

test('every word, time, ratio and address of a text is on the page, and nothing else', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('', '- ', '> ', '> - ', '## '), (list, block) => {
      const typed = `On ${list.join(' ')} it ended`;
      expect(apart(renderText(block + typed).plainText)).toEqual(apart(typed));
    }),
    { numRuns: 150 },
  );
});

test('the same for one paragraph, with a part of it in bold', () => {
  fc.assert(
    fc.property(words, words, (before, bold) => {
      const typed = `On ${before.join(' ')} they **met ${bold.join(' ')} there** again`;
      expect(apart(renderInline(typed).plainText)).toEqual(apart(typed.replaceAll('**', '')));
    }),
    { numRuns: 100 },
  );
});
