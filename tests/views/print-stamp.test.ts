import { expect, test } from 'vitest';
import { printStamp } from '../../src/views/print-stamp.ts';

test('a sheet says at its foot what it is', () => {
  expect(printStamp('Istanbul talks, 31 August')).toBe(
    '@page{@bottom-left{content:"Istanbul talks, 31 August";font:9pt sans-serif}}',
  );
});

test.each([
  ['a quote', 'a"b', 'a\\22 b'],
  ['a backslash', 'a\\b', 'a\\5c b'],
  ['the end of the element', '</style>', '\\3c /style>'],
  ['the end of a line', 'a\nb', 'a\\a b'],
])('%s cannot leave the string', (_, text, escaped) => {
  expect(printStamp(text)).toContain(`content:"${escaped}";`);
});
