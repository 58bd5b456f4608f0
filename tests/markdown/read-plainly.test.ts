import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readPlainly } from '../../src/markdown/read-plainly.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

test('reads paragraphs, headings, notes and links as the parser of all Markdown does', () => {
  const source =
    '## The talks\n\n**In May** they met[^reuters][^tass] in\n[Istanbul](place:istanbul).\n\n\n[All](https://a.example/b?c=1#d)\n';
  const tree = readPlainly(source);
  expect(tree?.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph']);
  expect(tree).toEqual(parser.parse(source));
});

test.each([
  ...[
    '*italic*',
    'a**b**',
    '**a**b',
    '- item',
    '1. one',
    '> quote',
    '`code`',
    'a\n===',
    'a\n:-',
    '![a](b.jpg)',
    '<b>',
    'a&amp;b',
  ],
  ...[
    'www.a.example',
    'http://a.example',
    'a@b.example',
    '[a]: b',
    '[^a]: b',
    '[^a](b)',
    '[a][b]',
    '[a](b c)',
  ],
  ...['a  \nb', '    code', '##', '# a #', 'a\n# b', '\\[a', 'a\tb', '~~a~~', '| a |', '[a [b](c)]'],
])('leaves %j to that parser', (source) => {
  expect(readPlainly(source)).toBeUndefined();
});

const signs = fc.constantFrom(
  ...[
    'word',
    'The board',
    ' said',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n\n\n',
    '.',
    ':',
    '’',
    'é',
    '🎉',
    '\u00A0',
    '\f',
    '\u2028',
  ],
  ...[
    '**b**',
    ' **The pier.** ',
    '**',
    ' **',
    '** ',
    '*',
    '[^a]',
    '[^s3-0]',
    '[Ann B](person:ann-b)',
    '[x](#t)',
    '[y](https://x.example/a?b=c#d)',
    '[^a](b)',
    '[a][b]',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '^',
    '[^',
    '](',
    '!',
    '# ',
    '## ',
    '### H',
    '#',
    '-',
    '- ',
    '+',
    '1.',
    '1) ',
    '12',
    '=',
  ],
  ...[
    '===',
    '---',
    '{',
    '}',
    '$',
    '"',
    '/',
    '//',
    'http',
    'https:',
    'www',
    'www.',
    'x.example',
    'mailto:',
    '[a b]',
  ],
);

test('makes the same tree of whatever it reads, places included', () => {
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 14 }), (parts) => {
      const source = parts.join('');
      const tree = readPlainly(source);
      if (tree) expect(tree).toEqual(parser.parse(source));
    }),
    { numRuns: 3000 },
  );
});
