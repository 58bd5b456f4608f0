import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf, filesOf, folderOf, pageOf, pagesOf } from './built-pages.ts';
import type { SiteName } from './sites.ts';

describe.each<{ site: SiteName; language: string; kinds: readonly string[] }>([
  {
    site: 'istanbul',
    language: 'en',
    kinds: ['person', 'organization', 'place', 'briefing', 'event', 'update', 'statement'],
  },
  {
    site: 'other-story',
    language: 'de',
    kinds: ['person', 'organization', 'place', 'briefing', 'event', 'update', 'statement'],
  },
])('the index of $site', ({ site, language, kinds }) => {
  const files = filesOf(site);
  const indexed = files.filter((file) => file.startsWith('pagefind/fragment/'));

  test('knows the kind of everything in it, and holds some of each', () => {
    const byKind = kindsOf(site);
    const ids = Object.values(byKind).flat();
    expect(Object.keys(byKind).toSorted()).toEqual(kinds.toSorted());
    expect(ids.toSorted()).toEqual(indexed.map((file) => /([^/]+)\.pf_fragment$/.exec(file)?.[1]).toSorted());
  });

  test('holds every person and every update', () => {
    const byKind = kindsOf(site);
    const count = (pattern: RegExp) => pagesOf(site).filter(({ file }) => pattern.test(file)).length;
    expect(byKind.person).toHaveLength(count(/^people\/(?!by-)[^/]+\/index\.html$/));
    expect(byKind.update).toHaveLength(count(/\/updates\/[^/]+\/index\.html$/));
  });

  test('is in the language of the site, and comes with what the search loads only', () => {
    const own = files.filter((file) => /^pagefind\/[^/]+$/.test(file));
    expect(own).toEqual([
      'pagefind/kinds.json',
      'pagefind/pagefind-entry.json',
      expect.stringMatching(new RegExp(`^pagefind/pagefind\\.${language}_\\w+\\.pf_meta$`)),
      'pagefind/pagefind.js',
      `pagefind/wasm.${language}.pagefind`,
    ]);
  });

  test('leaves nothing behind that it was made from', () => {
    expect(files.filter((file) => file.startsWith('search-'))).toEqual([]);
  });
});

test('only the page of the search may run WebAssembly and ask for files', () => {
  const powers = /wasm-unsafe-eval|connect-src/;
  const allowed = filesOf('istanbul').filter(
    (file) => file.endsWith('.html') && powers.test(pageOf('istanbul', file).html),
  );
  expect(allowed).toEqual(['search/index.html']);
});

test('every page leads to the search', () => {
  const lost = filesOf('istanbul')
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !elementsOf(pageOf('istanbul', file).tree).some(leadsToSearch));
  // The frame of another site has no navigation.
  expect(lost.filter((file) => !file.includes('/embed/'))).toEqual([]);
});

function leadsToSearch({ tagName, properties }: ReturnType<typeof elementsOf>[number]): boolean {
  return tagName === 'a' && /(^|\/)search\/$|^\.\/$/.test(String(properties.href));
}

function kindsOf(site: SiteName): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(readFileSync(join(folderOf(site), 'pagefind/kinds.json'), 'utf8'));
}
