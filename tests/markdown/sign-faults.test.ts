import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../src/markdown/render.ts';
import { indexNames } from '../../src/story/mentions.ts';
import { aContext, faultsOf, renderText } from './a-renderer.ts';

const faultsIn = (markdown: string) => faultsOf(renderText(markdown));

describe('signs', () => {
  test('HTML, with what was found; it is shown as it was typed', () => {
    const remedy = 'Write Markdown instead, or put a backslash before the < if these are words of the text.';
    const rendering = renderText(
      'A <b class="x">bold</b> word <!-- and\na remark -->\n\n<div onclick="a()">\n\nb',
    );
    expect(faultsOf(rendering)).toEqual([
      `1:3 raw-html: “<b class="x">” is HTML, which a text may not hold. ${remedy}`,
      `1:30 raw-html: “<!-- and a remark -->” is HTML, which a text may not hold. ${remedy}`,
      `4:1 raw-html: “<div onclick="a()">” is HTML, which a text may not hold. ${remedy}`,
    ]);
    expect(rendering.plainText).toBe(
      'A <b class="x">bold</b> word <!-- and\na remark -->\n<div onclick="a()">\nb',
    );
    expect(faultsIn('</div>')).toEqual([
      `1:1 raw-html: “</div>” is HTML, which a text may not hold. ${remedy}`,
    ]);
    expect(faultsIn('5 < 6, a <- b, \\<b>, `<b>`')).toEqual([]);
  });

  test('lines that have become code', () => {
    expect(faultsIn('First.\n\n    The talks end.')).toEqual([
      '3:1 indented-code: These lines have become program code, because they begin with four spaces or a tab. Take the spaces out; put ``` on the lines before and after if it is code.',
    ]);
  });

  test('stars that vanish, and stars that stay', () => {
    expect(faultsIn('Two times 2*3*4.')).toEqual([
      '1:12 stray-emphasis (warning): “3” is emphasised in the middle of a word or number, and its * are gone. Write \\* for a * that is to be seen.',
    ]);
    expect(faultsIn('A ** bold ** word.')).toEqual([
      '1:3 stray-stars (warning): Two stars stand in the text and make nothing bold. Write **words**, without a space behind the first or before the last pair, or \\*\\* for stars to be seen.',
    ]);
    expect(faultsIn('\\*\\* and *em*phasis')).toEqual([]);
  });

  test.each([
    ['private use', 'a\uE000b', 'U+E000'],
    ['direction', 'a\u202Eb', 'U+202E'],
    ['isolate', 'a\u2066b', 'U+2066'],
    ['no width', 'a\u200Bb', 'U+200B'],
    ['byte-order mark', 'a\uFEFFb', 'U+FEFF'],
    ['control', 'a\u0008b', 'U+0008'],
    ['half a pair', 'a\uD83Db', 'U+D83D'],
    ['far private use', 'a\u{F0000}b', 'U+F0000'],
  ])('invisible characters: %s', (_, markdown, name) => {
    const rendering = renderText(`First.\n\n${markdown}`);
    expect(faultsOf(rendering)).toEqual([
      `3:2 invisible-character: An invisible character, ${name}, stands here. Delete it; where it came with copied text, type the words around it anew.`,
    ]);
    expect(rendering.html).toMatch(/a\uFFFD+b/);
  });

  test('invisible characters written as references, in words and in addresses', () => {
    const rendering = renderText('a&#xE000;b [c](https://example.org/&#x202E;)');
    expect(faultsOf(rendering)).toEqual([
      '1:1 invisible-character: An invisible character, U+E000, stands here. Delete it; where it came with copied text, type the words around it anew.',
      '1:12 invisible-character: An invisible character, U+202E, stands here. Delete it; where it came with copied text, type the words around it anew.',
    ]);
    expect(rendering.html).not.toMatch(/[\uE000\u202E]/);
  });

  test('joiners, soft hyphens and no-break spaces are part of writing', () => {
    expect(faultsIn('می\u200Cخواهم 👩\u200D👧 a\u00ADb 10\u00A0km')).toEqual([]);
  });
});

test('a text that brings the reading to a halt is a fault, not a crash', () => {
  const renderer = createRenderer({ names: indexNames([]), hrefOf: () => '' });
  const context = aContext({
    link: () => {
      throw new Error('out of order');
    },
  });
  const rendering = renderer.text('[a](b)', context);
  expect(faultsOf(rendering)).toEqual([
    '1:1 unreadable-text: The text could not be read as Markdown (out of order). Write it more simply: fewer signs such as *, [, < and > within each other.',
  ]);
  expect(rendering.html).toBe('');
});

test('faults stand in the order of their places', () => {
  const places = renderText('[a](b) <i> [^x]\n\n# c\n\nd\u200B').faults.map(({ line, column }) => [
    line,
    column,
  ]);
  expect(places).toEqual([
    [1, 1],
    [1, 8],
    [1, 12],
    [3, 1],
    [5, 2],
  ]);
});
