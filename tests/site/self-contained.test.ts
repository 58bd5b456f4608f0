import { describe, expect, test } from 'vitest';
import { elementsOf, embedded, filesOf, pagesOf } from './built-pages.ts';

const pages = pagesOf('istanbul');

test('a site has no file of styles, and of scripts that of readers and those of the search', () => {
  const files = filesOf('istanbul').filter((file) => /\.(m?js|css|map)$/.test(file));
  expect(files).toEqual([
    expect.stringMatching(/^_astro\/reader-[\w-]+\.js$/),
    expect.stringMatching(/^_astro\/search-[\w-]+\.js$/),
    'pagefind/pagefind.js',
  ]);
});

describe('a page', () => {
  test('asks for nothing from another host', () => {
    const asked = pages.flatMap(({ file, tree }) =>
      elementsOf(tree)
        .filter(({ tagName, properties }) => tagName !== 'a' && !isAddress(properties.rel))
        .flatMap(({ properties }) => [
          properties.src,
          properties.srcSet,
          properties.href,
          properties.data,
          properties.poster,
        ])
        .filter((address) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(String(address ?? '')))
        .map((address) => `${file} asks for ${address}`),
    );
    expect(asked).toEqual([]);
  });

  test('has styles that ask for nothing', () => {
    const styles = pages.flatMap(({ html }) =>
      [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]),
    );
    expect(styles.length).toBeGreaterThanOrEqual(pages.length);
    expect(styles.filter((style) => /@import|url\((?!["']?data:)/.test(style ?? ''))).toEqual([]);
  });

  test('has the same styles as every other, so that one hash allows them', () => {
    const own = pages.filter(({ file }) => !embedded.test(file));
    expect(new Set(own.map(({ html }) => /<style[^>]*>[\s\S]*?<\/style>/.exec(html)?.[0])).size).toBe(1);
  });

  test('begins its head with the encoding and the security policy', () => {
    const late = pages.filter(
      ({ html }) =>
        !/<head>\s*(<meta charset="utf-8"\s*\/?>\s*)?<meta http-equiv="content-security-policy"/i.test(html),
    );
    expect(late.map(({ file }) => file)).toEqual([]);
  });

  test('has no attribute that a security policy blocks', () => {
    const blocked = pages.filter(({ tree }) =>
      elementsOf(tree).some(
        ({ properties }) => properties.style || Object.keys(properties).some((name) => /^on[A-Z]/.test(name)),
      ),
    );
    expect(blocked.map(({ file }) => file)).toEqual([]);
  });
});

function isAddress(rel: unknown): boolean {
  return Array.isArray(rel) && (rel.includes('canonical') || rel.includes('alternate'));
}
