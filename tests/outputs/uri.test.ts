import { expect, test } from 'vitest';
import { uriOf } from '../../src/outputs/uri.ts';

test.each([
  ['https://paper.example/a/b?c=d&e=%20#f', 'https://paper.example/a/b?c=d&e=%20#f'],
  ['https://paper.example/Київ|2?q=[1]^', 'https://paper.example/%D0%9A%D0%B8%D1%97%D0%B2%7C2?q=%5B1%5D%5E'],
  ['https://bücher.example', 'https://xn--bcher-kva.example/'],
  ['https://paper.example/100%#a#b', 'https://paper.example/100%25#a%23b'],
])('%s is written as %s', (address, uri) => {
  expect(uriOf(address)).toBe(uri);
  expect(uriOf(uri)).toBe(uri);
});
