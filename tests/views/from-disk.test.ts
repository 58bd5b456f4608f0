import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync('src/browser/from-disk.js', 'utf8');

/** What the script makes of a link on a page that was opened with this protocol. */
function linkAfter(href: string, protocol: string): string {
  const link = {
    href,
    getAttribute: () => link.href,
    setAttribute: (_: string, value: string) => {
      link.href = value;
    },
  };
  runInNewContext(script, { location: { protocol }, document: { querySelectorAll: () => [link] } });
  return link.href;
}

test.each([
  ['./', './index.html'],
  ['../../people/a/', '../../people/a/index.html'],
  ['../../briefings/talks/#e-one', '../../briefings/talks/index.html#e-one'],
])('from disk, %s becomes %s', (href, file) => {
  expect(linkAfter(href, 'file:')).toBe(file);
});

test.each(['#e-one', 'https://news.example/a/', 'https://news.example/#a/', 'mailto:desk@news.example'])(
  'from disk, %s stays',
  (href) => {
    expect(linkAfter(href, 'file:')).toBe(href);
  },
);

test('on a server, links stay as they are', () => {
  expect(linkAfter('../../people/a/', 'https:')).toBe('../../people/a/');
});

test('is small enough to stand in every page', () => {
  expect(script.length).toBeLessThan(300);
});
