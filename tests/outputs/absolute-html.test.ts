import { expect, test } from 'vitest';
import { absoluteHtml } from '../../src/outputs/absolute-html.ts';
import type { SafeHtml } from '../../src/story/text.ts';

const origin = { root: 'https://news.example/a&b/', authority: 'news.example,2026' };
const absolute = (html: string) => absoluteHtml(html as SafeHtml, 'talks', origin);

test('links to the site and to the briefing are written in full', () => {
  expect(absolute('<a href="\uE000people/li/">Li</a> <a class="flag" href="\uE001#c-li">Corrected</a>')).toBe(
    '<a href="https://news.example/a&amp;b/people/li/">Li</a> ' +
      '<a class="flag" href="https://news.example/a&amp;b/briefings/talks/#c-li">Corrected</a>',
  );
});

test('numbers of sources lead to the page of the briefing', () => {
  expect(absolute('<sup><a title=">" href="#s-a">1</a> <a href="#s-b">2</a></sup>')).toBe(
    '<sup><a title=">" href="https://news.example/a&amp;b/briefings/talks/#s-a">1</a> ' +
      '<a href="https://news.example/a&amp;b/briefings/talks/#s-b">2</a></sup>',
  );
});

test('other addresses, and words that look like links, stay as they are', () => {
  const html =
    '<a href="https://paper.example/#x">x</a> &lt;a href="#s-a"> <img alt=\'href="#\' src="y.png">';
  expect(absolute(html)).toBe(html);
});
