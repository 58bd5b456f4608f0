import { describe, expect, test } from 'vitest';
import { faultsOf, renderText } from './a-renderer.ts';

const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n');

describe('a text beyond a limit is refused unread, with the place', () => {
  test.each([
    [
      'size',
      lines(300, 'é'.repeat(450)),
      '1:1 text-too-large: The text is 264 KB long; a text has no more than 256 KB. Split it into several updates.',
    ],
    [
      'a line',
      `Short.\n${'word '.repeat(1_001)}`,
      '2:1 long-line: The line has 5,005 characters; a line has no more than 5,000. Break it into several lines or paragraphs.',
    ],
    [
      'lines',
      lines(5_001, 'a'),
      '5001:1 too-many-lines: The text has more than 5,000 lines. Split it into several updates.',
    ],
    [
      'one sign in a row',
      `He said ${'*'.repeat(101)}`,
      '1:9 long-run: The sign * stands 101 times in a row; 100 are the most. Delete what is too much.',
    ],
    [
      'nesting',
      `a\n\n${'> '.repeat(21)}`,
      '3:1 deep-nesting: Lists or block quotes lie 21 deep within each other; 20 are the most. Write them with fewer levels.',
    ],
    [
      'signs in a paragraph',
      `Fine.\n\n${lines(60, '*a* '.repeat(9))}`,
      '3:1 too-many-markers: The paragraph that begins here holds more than 1,000 signs such as *, _, [, < and `. Split it with empty lines, or take signs out.',
    ],
    [
      'notes',
      lines(301, 'a[^tass]\n'),
      '601:1 too-many-notes: The text has more than 300 notes ([^…]). Split it into several updates.',
    ],
    [
      'definitions',
      lines(301, '[a]: b\n'),
      '601:1 too-many-definitions: The text has more than 300 addresses of links ([…]: …). Split it into several updates.',
    ],
    [
      'dividers',
      lines(301, 'a\n---'),
      '602:1 too-many-dividers: The text has more than 300 lines of nothing but - or =. Split it into several updates.',
    ],
    [
      'cells',
      `${'|a'.repeat(100)}\n${'|-'.repeat(100)}\n${lines(60, '|')}`,
      '51:1 large-table: The tables have more than 5,000 cells. Use smaller tables, or link to the data.',
    ],
  ])('%s', (_, markdown, fault) => {
    const rendering = renderText(markdown);
    expect(faultsOf(rendering)).toContain(fault);
    expect(rendering.html).toBe('');
  });

  test('addresses that swell a text', () => {
    const rendering = renderText(`${'[a] '.repeat(60)}\n\n[a]: https://example.org/${'x'.repeat(4_000)}`);
    expect(faultsOf(rendering)).toContain(
      '1:197 long-references: The addresses of this text’s links come to more than 200,000 characters. Use shorter addresses, or fewer links.',
    );
    expect(rendering.html.length).toBeLessThan(400_000);
  });
});

describe('a careful text stays within the limits', () => {
  test.each([
    ['a long line', 'word '.repeat(999)],
    ['a divider', `a\n\n${'-'.repeat(300)}\n\n${'* '.repeat(60)}\n\nb`],
    ['a table with wide borders', `| ${'a'.repeat(150)} | b |\n| ${'-'.repeat(150)} | --- |\n| c | d |`],
    [
      'a table of 150 rows',
      `| a | b | c |\n| --- | --- | --- |\n${lines(150, '| **a** | [b](https://example.org) | c[^tass] |')}`,
    ],
    ['a list of 200 items', lines(200, '- **a** and *b*, [c](https://example.org)')],
    ['lists in lists', '- a\n  - b\n    - c\n      - d\n        > e'],
  ])('%s', (_, markdown) => {
    const rendering = renderText(markdown);
    expect(faultsOf(rendering)).toEqual([]);
    expect(rendering.html).not.toBe('');
  });
});

describe('what stalls a parser, or makes it fail, is answered at once', () => {
  const runs = Array.from({ length: 2_000 }, (_, length) => '`'.repeat(length)).join(' ');
  test.each([
    ['emphasis that never closes', '*a_ '.repeat(20_000)],
    ['the same on many lines', '*a_\n'.repeat(20_000)],
    ['emphasis within emphasis', '*a **a'.repeat(5_000)],
    ['runs of back-ticks', runs],
    ['short runs of back-ticks', lines(4_000, '` `` ```')],
    ['comments that never close', '<!--'.repeat(20_000)],
    ['the same on many lines', '<!-- \nx'.repeat(4_000)],
    ['a fence with one long line', `\`\`\`ts\n${'const a = 1; '.repeat(15_000)}\n\`\`\``],
    ['quotes within quotes', '>'.repeat(5_000)],
    ['the same with spaces', '> '.repeat(20_000)],
    ['stars', '**'.repeat(5_000)],
    ['links within links', '[a]('.repeat(20_000)],
    ['the same on many lines', '[a](\n'.repeat(4_000)],
    ['images within images', '![\n'.repeat(4_000)],
    [
      '500 lists within each other',
      Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    ],
    ['lists within each other on one line', '+ '.repeat(2_000)],
    ['one note, very often', 'a[^tass] '.repeat(10_000)],
    ['a wide table of empty rows', `${'|a'.repeat(1_000)}\n${'|-'.repeat(1_000)}\n${lines(1_000, '|')}`],
    ['quotation marks', '"a\' '.repeat(20_000)],
    [
      'one long address, very often',
      `${'[a]\n'.repeat(6_000)}\n[a]: https://example.org/${'x'.repeat(4_900)}`,
    ],
    ['underlined headings', 'a\n-\n\n'.repeat(15_000)],
    ['the same in a quote', '> a\n> -\n\n'.repeat(15_000)],
  ])('%s', (_, markdown) => {
    const rendering = renderText(markdown);
    expect(rendering.faults).not.toEqual([]);
    expect(rendering.html).toBe('');
  });
});
