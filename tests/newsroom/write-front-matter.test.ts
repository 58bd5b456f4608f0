import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/newsroom/front-matter.ts';
import { writeFrontMatter } from '../../src/newsroom/write-front-matter.ts';

function readBack(fields: Readonly<Record<string, unknown>>, text = '') {
  const read = readFrontMatter(writeFrontMatter(fields, text));
  return 'faults' in read ? read.faults : { data: read.data, body: read.body.trim() };
}

test.each([
  '2025-05-16',
  'no',
  '1.10',
  '~',
  'null',
  '“quoted”',
  'a: b',
  '# not a remark',
  '- item',
  '',
  '---',
  "it's",
])('%j stays the text that it is', (value) => {
  expect(readBack({ value })).toEqual({ data: { value }, body: '' });
});

test('any lines come back as they were written', () => {
  // Signs of YAML, spaces and letters; which characters no content may hold is another matter.
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...'“”’é–…'),
  );
  const line = fc.string({ unit, maxLength: 300 });
  fc.assert(
    fc.property(line, fc.array(line), (value, list) => {
      expect(readBack({ value, list })).toEqual({ data: { value, list }, body: '' });
    }),
  );
});

test('the text below stays whole, also where it looks like the end of the fields', () => {
  const text = 'One.\n\n---\n\nTwo.';
  expect(readBack({ title: 'T' }, text)).toEqual({ data: { title: 'T' }, body: text });
});
