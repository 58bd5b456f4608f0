import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../src/markdown/render.ts';
import { indexNames } from '../../src/story/mentions.ts';
import { aContext, faultsOf, renderInline, renderText } from './a-renderer.ts';

const faultsIn = (markdown: string) => faultsOf(renderText(markdown));

describe('notes', () => {
  test('a source that does not exist, with the nearest that does', () => {
    expect(faultsIn('First.\n\nHe said so.[^reuters-0515]')).toEqual([
      '3:12 unknown-source: No source is called “reuters-0515”. Did you mean [^reuters-0516]? Otherwise add the source to “sources”.',
    ]);
    expect(faultsIn('He said so.[^nobody]')).toEqual([
      '1:12 unknown-source: No source is called “nobody”. Add it to “sources”, or take the note out.',
    ]);
  });

  test('capitals and spaces do not make a source', () => {
    expect(faultsIn('He.[^Tass] They.[^un 2022]')).toEqual([
      '1:4 unknown-source: No source is called “Tass”. Did you mean [^tass]? Otherwise add the source to “sources”.',
      '1:17 unknown-source: No source is called “un 2022”. Did you mean [^un-2022]? Otherwise add the source to “sources”.',
    ]);
  });

  test('a note without an end', () => {
    expect(faultsIn('He said so.[^tass and left.')).toEqual([
      '1:12 unfinished-note: “[^tass and left.” begins a note but does not end it. Write the id of the source between [^ and ], such as [^reuters-0516].',
    ]);
  });

  test('a definition, which is the business of “sources”', () => {
    const rendering = renderText('He said so.[^tass]\n\n[^tass]: The agency, 16 May');
    expect(faultsOf(rendering)).toEqual([
      '3:1 note-definition: The text defines the note [^tass] itself. Take the line out: what a note says is made from the source of that id in “sources”.',
    ]);
    expect(rendering.citations).toEqual(['tass']);
  });

  test('a note that has become a link, or a part of one', () => {
    expect(faultsIn('He said so.[^tass](2025) Yes.')).toEqual([
      '1:12 note-as-link: The note [^tass] has become a link, because an address stands right behind it. Put a space or a full stop after the note.',
    ]);
    const within =
      'note-in-link: A note stands inside a link. Put the note after the link, with a space before it when the link is a bare address.';
    expect(faultsIn('[He said so[^tass]](https://example.org)')).toEqual([`1:1 ${within}`]);
    expect(faultsIn('See https://example.org/a[^tass]')).toEqual([`1:5 ${within}`]);
  });
});

describe('names', () => {
  test('a name that two bear, at its place, once', () => {
    expect(faultsIn('> *Then*\n> &amp; there\n> Kim spoke. Kim left.')).toEqual([
      '3:3 ambiguous-name: “Kim” may be the person kim-jong-un or the person kim-yo-jong. Write [Kim](person:kim-jong-un) or [Kim](person:kim-yo-jong), or [Kim](plain:) to leave it without a link.',
    ]);
  });

  test('kinds differ too', () => {
    expect(faultsIn('Washington spoke.')).toEqual([
      '1:1 ambiguous-name: “Washington” may be the organization us-government or the place washington. Write [Washington](organization:us-government) or [Washington](place:washington), or [Washington](plain:) to leave it without a link.',
    ]);
  });

  test('none once the text has said who is meant, or that nobody is', () => {
    expect(faultsIn('[Kim](person:kim-jong-un) spoke. Kim left.')).toEqual([]);
    expect(faultsIn('Kim Yo Jong spoke. Kim left.')).toEqual([]);
    expect(faultsIn('Kim spoke. [Kim](plain:) left.')).toEqual([]);
  });

  test('none where no link would be made', () => {
    expect(faultsIn('## Kim\n\n[Kim spoke](https://example.org), `Kim`.')).toEqual([]);
    expect(faultsOf(renderInline('Kim spoke.'))).toEqual([]);
  });
});

describe('links', () => {
  test('an address that leads nowhere, in the words of whoever resolves it', () => {
    const rendering = renderText('[Here](javascript:alert(1)).');
    expect(faultsOf(rendering)).toEqual([
      '1:1 bad-link: “javascript:alert(1)” leads nowhere. Write an address that begins with https://.',
    ]);
    expect(rendering.html).toBe('<p>Here.</p>');
  });

  test('no words, or no address', () => {
    expect(faultsIn('[](https://example.org) and [Here]().')).toEqual([
      '1:1 empty-link: The link to https://example.org has no words. Write what is behind it between the square brackets.',
      '1:29 empty-link: The link “Here” has no address. Write the address between the round brackets.',
    ]);
  });

  test('words that name another address', () => {
    const remedy = 'Write the words that describe what is behind the link, or the right address.';
    expect(faultsIn('[https://reuters.com/a](https://evil.example/a)')).toEqual([
      `1:1 misleading-link: The words “https://reuters.com/a” name one address, but the link leads to evil.example. ${remedy}`,
    ]);
    expect(faultsIn('[www.reuters.com](event:talks)')).toEqual([
      `1:1 misleading-link: The words “www.reuters.com” name one address, but the link leads to a page of this site. ${remedy}`,
    ]);
    expect(faultsIn('[reuters.com](https://reuters.com.evil.example)')).toEqual([
      `1:1 misleading-link (warning): The words “reuters.com” name one address, but the link leads to reuters.com.evil.example. ${remedy}`,
    ]);
  });

  test('words that name the same address, or none, are fine', () => {
    const fine = [
      '[https://www.reuters.com/a](https://reuters.com/b)',
      '[reuters.com](https://www.reuters.com/)',
      '[reuters.com](https://graphics.reuters.com/)',
      '[at 10.30](https://example.org)',
      '[U.S.](https://example.org)',
      '[Reuters: a report](https://example.org)',
    ];
    expect(fine.flatMap(faultsIn)).toEqual([]);
  });

  test('a title', () => {
    expect(faultsIn('[Here](https://example.org "Look")')).toEqual([
      '1:1 link-title: The link has a title, “Look”, which most readers would never see. Say it in the text, and take the title out.',
    ]);
  });

  test('a line with an address that nothing uses, or that another line repeats', () => {
    expect(
      faultsIn('[One][a].\n\n[a]: https://example.org/1\n[a]: https://example.org/2\n[note]: this'),
    ).toEqual([
      '4:1 repeated-definition: The address of [a] is given twice. Keep one of the two lines, or use another word for one of them.',
      '5:1 unused-definition: This line gives an address to [note], which the text does not use, so readers would not see it. Take the line out, or write \\[note]: if these are words of the text.',
    ]);
  });

  test('what was to be a link', () => {
    const remedy =
      'Write [words](address), the address without spaces, or \\[ for a bracket that is to be seen.';
    expect(faultsIn('A [link](https://example.org/a b).')).toEqual([
      `1:8 broken-link: This was to be a link, but its brackets stand in the text. ${remedy}`,
    ]);
    expect(faultsIn('A [link\\](https://example.org/a).')).toEqual([]);
  });
});

describe('images', () => {
  test('without a description', () => {
    expect(faultsIn('![ ](table.jpg)')).toEqual([
      '1:1 image-without-words: The image table.jpg has no description. Say what it shows between the square brackets: ![Two delegations at one table](…).',
    ]);
  });

  test('that is not there, in the words of whoever resolves it', () => {
    expect(faultsIn('![A table](https://example.org/a.png)')).toEqual([
      '1:1 bad-image: There is no image https://example.org/a.png. Put it beside the text.',
    ]);
  });

  test('inside a line of text', () => {
    const fault =
      'image-in-text: The image table.jpg stands inside a line of text. Give it a paragraph of its own, with an empty line before and after.';
    expect(faultsIn('A ![table](table.jpg).')).toEqual([`1:3 ${fault}`]);
    expect(faultsIn('[![table](table.jpg) Big](https://example.org)')).toEqual([`1:2 ${fault}`]);
  });

  test('with a note in its words', () => {
    expect(faultsIn('![A table](table.jpg "Photo[^tass]")')).toEqual([
      '1:1 note-in-image: A note stands in the words of the image table.jpg, where it cannot become a number. Put the note in the paragraph before or after the image.',
    ]);
  });
});

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
