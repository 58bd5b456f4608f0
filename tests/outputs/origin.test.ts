import { expect, test } from 'vitest';
import { addressOf, originOf, tagOf } from '../../src/outputs/origin.ts';

const root = 'https://news.example/a/';

test('a site is known by the name that it gives itself, and stays known when it moves', () => {
  const site = { authority: 'press.example,2024-05' };
  expect(tagOf(originOf(site, root), 'people/li')).toBe('tag:press.example,2024-05:people/li');
  expect(tagOf(originOf(site, 'https://elsewhere.example/'), 'people/li')).toBe(
    'tag:press.example,2024-05:people/li',
  );
});

test('a site without a name is known by its host', () => {
  expect(tagOf(originOf({}, 'http://localhost:4321/b/'), 'people/li')).toBe('tag:localhost,2026:people/li');
});

test('an address is below the root, with its anchor', () => {
  expect(addressOf(originOf({}, root), 'people/li/')).toBe('https://news.example/a/people/li/');
  expect(addressOf(originOf({}, root), 'b/', 'e-c')).toBe('https://news.example/a/b/#e-c');
});
