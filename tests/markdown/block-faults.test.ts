import { describe, expect, test } from 'vitest';
import { aContext, faultsOf, renderInline, renderText } from './a-renderer.ts';

const faultsIn = (markdown: string) => faultsOf(renderText(markdown));

describe('headings', () => {
  test('the level of the title of the page', () => {
    expect(faultsIn('# Talks')).toEqual([
      '1:1 top-heading: “Talks” is a heading of the first level, which is the title of the page. Begin it with ## instead of #.',
    ]);
  });

  test('a level left out', () => {
    expect(faultsIn('## Talks\n\n#### Friday\n\n### Saturday')).toEqual([
      '3:1 skipped-heading: “Friday” begins with ####, but no heading above it begins with ###. Begin it with ###.',
    ]);
    expect(faultsIn('### Friday')).toEqual([
      '1:1 skipped-heading: “Friday” begins with ###, but no heading above it begins with ##. Begin it with ##.',
    ]);
  });

  test('deeper than a page has levels', () => {
    const deep = renderText('## A\n\n### B\n\n#### C\n\n##### D', aContext({ headings: 4 }));
    expect(faultsOf(deep)).toEqual([
      '7:1 deep-heading: “D” is a heading of level 5; a text has no more than 4. Begin it with #### or fewer.',
    ]);
  });

  test('without words', () => {
    expect(faultsIn('##\n')).toEqual([
      '1:1 empty-heading: A heading has no words. Write the heading behind ##, or take the line out.',
    ]);
  });

  test('made by a line below, or missed for want of a space', () => {
    expect(faultsIn('The talks end\n---')).toEqual([
      '1:1 underlined-heading: “The talks end” has become a heading, because of the line of = or - below it. Begin a heading with ##; put an empty line before a line of - that separates.',
    ]);
    expect(faultsIn('##Talks')).toEqual([
      '1:1 broken-heading: This was to be a heading, but its # stand in the text. Put a space after them, or write \\# for a # that is to be seen.',
    ]);
    expect(faultsIn('#1 in the list, #hashtag, \\##no')).toEqual([]);
  });
});

describe('tables and lists', () => {
  test('a row that is too long, a column without a heading, aligned columns', () => {
    expect(faultsIn('| A | |\n| :-: | --- |\n| 1 | 2 | 3 |')).toEqual([
      '1:1 aligned-table (warning): The table aligns its columns with colons, which has no effect here. Write --- below each heading.',
      '1:5 column-without-heading: A column of the table has no heading. Write in the first row what the column holds.',
      '3:9 table-row: This row has 3 cells, but the table has 2 columns, so the rest would be lost. Add the column to the first two rows, or write \\| for a stroke that is no border.',
    ]);
  });

  test('what was to be a table', () => {
    expect(faultsIn('| A | B |\n| --- |\n| 1 | 2 |')).toEqual([
      '1:1 broken-table: This was to be a table, but its strokes stand in the text. Put a row of --- with as many cells below the row of headings, and an empty line before the table.',
    ]);
  });

  test('boxes to tick', () => {
    expect(faultsIn('- [x] done')).toEqual([
      '1:1 task-list: A list item begins with a box to tick. Take the [ ] or [x] out.',
    ]);
  });

  test('a sentence that begins with a number', () => {
    expect(faultsIn('2025. A year of talks.')).toEqual([
      '1:1 stray-number (warning): The line begins with “2025.”, so it has become a list of one item. Write 2025\\. to keep the number a part of the sentence.',
    ]);
    expect(faultsIn('2. Second\n3. Third')).toEqual([]);
  });
});

describe('fields of one paragraph', () => {
  test.each([
    ['- one', 'a list'],
    ['## one', 'a heading'],
    ['> one', 'a block quote'],
    ['```\none\n```', 'program code'],
    ['a | b\n--- | ---', 'a table'],
    ['***', 'a dividing line'],
    ['<div>', 'HTML'],
    ['[^tass]: one', 'the definition of a note'],
    ['[a]: https://example.org', 'the address of a link'],
  ])('%j', (markdown, what) => {
    expect(faultsOf(renderInline(markdown))).toEqual([
      `1:1 block-in-line: The line has become ${what}, where only one paragraph can stand. Write a plain sentence; put a backslash before the first sign of the line if it belongs to the words.`,
    ]);
  });

  test('a second paragraph', () => {
    expect(faultsOf(renderInline('One.\n\nTwo.\n\nThree.'))).toEqual([
      '3:1 block-in-line: The text has more than one paragraph, where only one can stand. Take the empty line out, or shorten the text to one paragraph.',
    ]);
  });
});
