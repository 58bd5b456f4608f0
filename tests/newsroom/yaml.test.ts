import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/newsroom/yaml.ts';

const inQuotes = 'Put quotes around the whole value.';

function faultsIn(text: string): readonly string[] {
  const read = readYaml(text);
  if (!('faults' in read)) return [];
  return read.faults.map(({ line, column, fault, remedy }) => `${line}:${column} ${fault}. ${remedy}`);
}

function dataOf(text: string): unknown {
  const read = readYaml(text);
  return 'data' in read ? read.data : read.faults;
}

test('values stay the text that was typed', () => {
  expect(dataOf('a: 2025-05-16\nb: no\nc: 1.10\nd: 0123\ne: ~\nf: 10:30\ng:\nh: "yes"')).toEqual({
    a: '2025-05-16',
    b: 'no',
    c: '1.10',
    d: '0123',
    e: '~',
    f: '10:30',
    g: '',
    h: 'yes',
  });
});

describe('what breaks the grammar is named once, in words, where it stands:', () => {
  test.each([
    ['title: Talks: day one', `1:8 the value holds “: ”, which makes it a field. ${inQuotes}`],
    [
      '- { as: head: of }',
      `1:9 the value holds “: ”, which makes it a field. ${inQuotes} If it is followed by a field, put a comma before the name of that field.`,
    ],
    [
      'title: a\n kind: b',
      '2:2 the line goes on with the value above it, and holds “: ”. If it is a field, indent it by as many spaces as the lines beside it. If not, put quotes around the whole value.',
    ],
    [
      'title: a\nkind\nnote: b',
      '2:1 there is no “: ” between a name and its value. Write the name of the field, a colon, a space and its value.',
    ],
    [
      'title:a\nnote: b',
      '1:1 there is no “: ” between a name and its value. Write the name of the field, a colon, a space and its value.',
    ],
    ['title: a\nkind: @b', `2:7 a value cannot begin with @. ${inQuotes}`],
    ['title: `a`', `1:8 a value cannot begin with \`. ${inQuotes}`],
    ['title: & co', `1:8 a value cannot begin with &. ${inQuotes}`],
    ['points:\n  - **Bold** words\n  - b', `2:5 a value cannot begin with *. ${inQuotes}`],
    [
      'title: "a" and b',
      `1:12 there is something after the end of the value. ${inQuotes} Within "…" write \\" for a straight quotation mark, within '…' write ''.`,
    ],
    [
      "title: 'it's'",
      `1:12 there is something after the end of the value. ${inQuotes} Within "…" write \\" for a straight quotation mark, within '…' write ''.`,
    ],
    ['title: a\nnote: "b\nkind: c', '2:7 a quotation mark is not closed. Close it.'],
    ['ids: [a, b\nnote: c', '1:6 a bracket is not closed. Close it with ] or }.'],
    [
      'list:\n  - id: a\n   date: b',
      '3:1 the line is not in line with those that it belongs to. Indent it by as many spaces as the lines beside it.',
    ],
    [
      'list:\n - id: a\n  - id: b',
      '3:3 the line is not in line with those that it belongs to. Indent it by as many spaces as the lines beside it.',
    ],
    ['list:\n\t- id: a', '2:1 the line begins with a tab. Indent it with spaces.'],
    ['a: b\n...\nc: d', '2:1 this line would end the fields. Delete it.'],
    [
      'a: "b\\dc"',
      `1:6 a backslash within "…" stands before a sign that it cannot stand before. Write \\\\ for a backslash, or '…' around the value.`,
    ],
  ])('%j', (text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });
});

test('a field given twice is named at each repetition', () => {
  const twice = 'this field is given twice. Keep one of the two.';
  expect(faultsIn('a: 1\nb: 2\na: 3\nlist:\n  - { c: 4, c: 5 }')).toEqual([`3:1 ${twice}`, `5:13 ${twice}`]);
});

describe('what YAML would swallow without a word is refused:', () => {
  test.each([
    ['title: *bold*', `1:8 a value cannot begin with *. ${inQuotes}`],
    ['title: &co ltd', `1:8 a value cannot begin with &. ${inQuotes}`],
    ['title: !important news', `1:8 a value cannot begin with !. ${inQuotes}`],
    ['title: !!int 5', `1:9 a value cannot begin with !. ${inQuotes}`],
    ['? [a]\n: b', '1:3 the name of a field must be a word. Write its name, a colon, a space and its value.'],
    [
      'title: Round #2 of talks',
      `1:14 “#2 of talks” would be left out: text after a space and # is a remark. ${inQuotes} If it is a remark, put a space after the #.`,
    ],
  ])('%j', (text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  test('an alias that stands for more than was typed', () => {
    expect(faultsIn('a: &all [b]\nc: *all')).toEqual([
      `1:4 a value cannot begin with &. ${inQuotes}`,
      `2:4 a value cannot begin with *. ${inQuotes}`,
    ]);
  });
});

test('places count the lines before the fields', () => {
  const read = readYaml('a: 1\nlist:\n  - id: b\n', 1);
  const places = 'places' in read ? read.places : undefined;
  expect(places?.value(['list', 0, 'id'])).toEqual({ line: 4, column: 9 });
  expect(places?.key(['list'])).toEqual({ line: 3, column: 1 });
  expect(places?.value(['list', 0, 'absent', 'deeper'])).toEqual({ line: 4, column: 5 });
  expect(places?.value(['absent'])).toEqual({ line: 2, column: 1 });
});
