import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { check } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, elementsOf, folderOf, pagesOf } from './built-pages.ts';
import type { SiteName } from './sites.ts';

interface Link {
  readonly page: string;
  readonly href: string;
}

// A page for an address that does not exist cannot know how deep it is read, so its links begin at the root.
const rootedPages = ['404.html'];

describe.each<{ site: SiteName; atLeast: number }>([
  { site: 'istanbul', atLeast: 1000 },
  { site: 'based', atLeast: 1000 },
  { site: 'other-story', atLeast: 60 },
  { site: 'many-stories', atLeast: 500 },
  { site: 'arbitrary', atLeast: 5000 },
])('the links of $site', ({ site, atLeast }) => {
  const pages = pagesOf(site);
  const anchors = new Map(pages.map((page) => [page.file, idsOf(page)]));
  const links = pages.filter(({ file }) => !rootedPages.includes(file)).flatMap(localLinksOf);

  test(`are at least ${atLeast}`, () => {
    expect(links.length).toBeGreaterThanOrEqual(atLeast);
  });

  test('are relative, so that the site works in any folder and from disk', () => {
    expect(links.filter(({ href }) => href.startsWith('/'))).toEqual([]);
  });

  test('lead to files that exist', () => {
    expect(links.filter((link) => !existsSync(join(folderOf(site), targetOf(link).file)))).toEqual([]);
  });

  test('lead to anchors that exist', () => {
    const lost = links.filter((link) => {
      const { file, anchor } = targetOf(link);
      return anchor !== '' && !anchors.get(file)?.has(anchor);
    });
    expect(lost).toEqual([]);
  });
});

test('a link checker that follows every link from the front page finds none broken', async () => {
  const result = await check({
    path: folderOf('istanbul'),
    recurse: true,
    checkFragments: true,
    // Its own server is on this machine; so, by its address in full, is the site without SITE_URL.
    linksToSkip: ['^https?://(?!localhost|127\\.0\\.0\\.1)', '^http://localhost:4321/', '^(mailto|tel):'],
  });
  const seen = result.links.filter(({ state }) => state === 'OK');
  expect(result.links.filter(({ state }) => state === 'BROKEN')).toEqual([]);
  expect(seen.length).toBeGreaterThanOrEqual(pagesOf('istanbul').length - rootedPages.length);
});

test('the page for lost readers leads home under the base path', () => {
  const [page] = pagesOf('based').filter(({ file }) => file === '404.html');
  const hrefs = page ? localLinksOf(page).map(({ href }) => href) : [];
  expect(hrefs).toContain('/a/b/');
  expect(hrefs.filter((href) => !href.startsWith('/a/b/') && !href.startsWith('#'))).toEqual([]);
});

function localLinksOf({ file, tree }: BuiltPage): readonly Link[] {
  return elementsOf(tree)
    .filter(({ tagName, properties }) => tagName !== 'link' || !isAddress(properties.rel))
    .flatMap(({ properties }) => [properties.href, properties.src])
    .filter((href) => typeof href === 'string')
    .filter((href) => !/^[a-z][a-z0-9+.-]*:/i.test(href))
    .map((href) => ({ page: file, href }));
}

/** Links that tell other machines where the page is; they are absolute. */
function isAddress(rel: unknown): boolean {
  return Array.isArray(rel) && rel.includes('canonical');
}

function targetOf({ page, href }: Link): { readonly file: string; readonly anchor: string } {
  const [path = '', anchor = ''] = href.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path));
  return {
    file: path.endsWith('/') || target === '.' ? posix.join(target, 'index.html') : target,
    anchor: decodeURIComponent(anchor),
  };
}

function idsOf({ tree }: BuiltPage): ReadonlySet<unknown> {
  return new Set(elementsOf(tree).map(({ properties }) => properties.id));
}
