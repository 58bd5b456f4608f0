import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf, embedded, folderOf, olderEdition, pagesOf } from './built-pages.ts';
import type { SiteName } from './sites.ts';

describe.each<{ site: SiteName; root: string }>([
  { site: 'istanbul', root: 'http://localhost:4321/' },
  { site: 'based', root: 'https://news.example/a/b/' },
])('with its root at $root', ({ site, root }) => {
  const pages = pagesOf(site).filter(
    ({ file }) => file !== '404.html' && !olderEdition.test(file) && !embedded.test(file),
  );
  const addresses = pages.map(({ file }) => root + file.replace(/index\.html$/, '')).toSorted();

  test('every page names its own address, in full', () => {
    const canonical = pages.map(({ tree }) =>
      elementsOf(tree)
        .filter(({ properties }) => Array.isArray(properties.rel) && properties.rel.includes('canonical'))
        .map(({ properties }) => properties.href),
    );
    expect(canonical.flat().toSorted()).toEqual(addresses);
  });

  test('the sitemap lists every page', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    expect(listed.toSorted()).toEqual(addresses);
  });

  test('robots.txt welcomes robots and points to the sitemap', () => {
    const lines = read('robots.txt').trimEnd().split('\n');
    expect(lines).toContain('User-agent: *');
    expect(lines).toContain(`Sitemap: ${root}sitemap.xml`);
    expect(lines.filter((line) => /^Disallow: *\S/.test(line))).toEqual([]);
  });

  function read(file: string): string {
    return readFileSync(join(folderOf(site), file), 'utf8');
  }
});
