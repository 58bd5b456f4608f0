import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDisguised } from '../../src/markdown/characters.ts';
import { bodyOf, briefingOf, drafted, lost, refusal, shown } from '../builders/import-desk.ts';

describe('plain text', () => {
  test.each([
    [
      'paragraphs on long lines',
      `${'The council met on the bridge. '.repeat(5)}\n${'Nobody spoke of the cost. '.repeat(6)}`,
    ],
    ['lines that were broken to fit a page', 'The council met\non the bridge.\n\nNobody spoke\nof the cost.'],
    [
      'line ends of Windows, a mark of the byte order, hard spaces',
      '\uFEFFThe\u00a0council met.\r\n\r\nNobody\u00a0spoke.\r\n',
    ],
    ['quotation marks and dashes', '“We won’t,” she said — twice. ‘No.’ «Non», „nein“…'],
    [
      'signs that mean something in Markdown',
      '# not a heading\n\n> not a quote\n\n* a * b ** c _d_ __e__ `f` ~~g~~ [h](i) ![j](k) <b>l</b> &amp; \\m',
    ],
    [
      'numbers and rules at the start of lines',
      '2025. It was a year.\n\n1) First\n\n- second\n\n+ third\n\n-----\n\n=====\n\n***',
    ],
    ['tables drawn with strokes', 'a | b\n--- | ---\n1 | 2\n\n| x | y |'],
    ['notes and references', 'See [1] and [^2].\n\n[1]: https://a.example/x\n\n[^2]: A note.'],
    [
      'addresses',
      'Read https://a.example/x_y*z?q=[1], www.b.example. or mail c@d.example! http://user@e.example/ http://[ www.',
    ],
    [
      'what looks like HTML or code',
      '    four spaces\n\n<script>alert(1)</script> <!-- x --> <https://a.example> a < b > c\n\n```js\nx\n```',
    ],
    [
      'text in other scripts',
      'Міністр оборони Рустем Умєров прибув до Стамбула.\n\nمحادثات السلام في إسطنبول.\n\n和平谈判在伊斯坦布尔。',
    ],
    ['one endless line', 'word '.repeat(4000)],
    ['a form feed and control characters', 'One\fpage\u0007 and the next\u0085line.'],
  ])('keeps every word of %s, and the site takes it', (_, text) => {
    const draft = drafted(text, { asked: { slug: 'imported' } });
    expect(lost(text, draft)).toEqual([]);
    expect(shown(draft).faults).toEqual([]);
  });

  test('keeps its paragraphs', () => {
    const long =
      'The council met on the bridge and spoke of what it costs to keep it, which is a great deal of money, year after year.';
    expect(bodyOf(drafted(`${long}\n${long}`)).trimEnd()).toBe(`${long}\n\n${long}`);
    expect(bodyOf(drafted('The council\nmet.\n\nNobody spoke.')).trimEnd()).toBe(
      'The council met.\n\nNobody spoke.',
    );
  });

  test('has a title where its first line is one, and else a headline to be confirmed', () => {
    expect(briefingOf(drafted('The harbour bridge\n\nIt is old.'))).toContain(
      '# draft: from the first line.\nheadline: The harbour bridge\n',
    );
    expect(briefingOf(drafted('It is old. It is a bridge.'))).toContain(
      '# draft: the text has no title; this is the beginning of its first sentence. Write a headline.\nheadline: It is old.\n',
    );
  });

  test('loses no word of any article', () => {
    const word = fc.oneof(
      { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z]{1,9}[,.;:!?]?$/) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '**',
          '*x',
          '_y_',
          '[^1]',
          '[a](b)',
          '](',
          '#',
          '##x',
          '1.',
          '2)',
          '-',
          '>',
          '|',
          '~~',
          '`',
          '<b>',
          '&lt;',
          '\\',
          '[x]:',
          '===',
          '---',
          '+',
          '10:30',
          '3:1',
          'https://a.example/*_',
          'www.x.example',
          'a@b.example',
          '“no”',
          '1/2/2026',
          'Friday',
          'Mayor',
          '…',
        ),
      },
      {
        weight: 1,
        // Words of look-alike letters from two scripts are refused by design.
        arbitrary: fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
          .filter((text) => findDisguised(text).length === 0),
      },
    );
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    const article = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n\u00a0\n')), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(article, (lines) => {
        const text = `Begin ${lines.map(([one, end]) => one + end).join('')}`;
        const draft = drafted(text, { asked: { slug: 'imported' } });
        expect(lost(text, draft)).toEqual([]);
        expect(shown(draft).faults).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 20_000);
});

describe('a text is refused', () => {
  test.each([
    ['that is empty', ' \n\n ', 'There is no text in it.'],
    [
      'that no briefing can hold',
      'The council met on the bridge. '.repeat(40_000),
      'The text is 1,211 KB long; a text has no more than 256 KB. Import its parts one by one.',
    ],
    [
      'of a word processor',
      '{\\rtf1\\ansi Hello}',
      'This is a file of a word processor. Save it as plain text (.txt, UTF-8) or as a web page (.html).',
    ],
  ])('%s', (_, text, why) => {
    expect(refusal(text)).toBe(why);
  });

  test('when what was asked for cannot be, or no address can be made of its title', () => {
    expect(refusal('Bridge\n\nIt is old.')).toBe(
      'There is a briefing “bridge” already. Give another address with --slug.',
    );
    expect(refusal('Міст\n\nСтарий.', { file: 'стаття.txt' })).toBe(
      'No address can be made from the title: it has no letter from a to z. Give one with --slug, as in --slug harbour-bridge.',
    );
    expect(refusal('It is old.', { asked: { language: 'en_x!' } })).toMatch(
      /^“en_x!” is not a language tag\./,
    );
    expect(refusal('It is old.', { asked: { slug: '../x' } })).toMatch(
      /^“\.\.\/x” cannot stand in a web address\./,
    );
  });
});
