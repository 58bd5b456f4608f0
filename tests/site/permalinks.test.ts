import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/newsroom/compile.ts';
import { permalinksOf } from '../../src/story/permalinks.ts';
import { elementById, elementsOf, filesOf, folderOf, movedPagesOf, pageOf, pagesOf } from './built-pages.ts';

const other = 'tests/fixtures/other-story';

describe.each([
  { site: 'istanbul', content: 'content', atLeast: 350 },
  { site: 'other-story', content: other, atLeast: 40 },
] as const)('what is listed as published of $site', ({ site, content, atLeast }) => {
  const { newsroom } = compile(content);
  if (!newsroom) throw new Error(`${content} has problems`);
  const { pages, items } = permalinksOf(newsroom);

  test('is every page that does not only lead on', () => {
    const built = pagesOf(site).filter(({ file }) => file !== '404.html');
    expect(pages.toSorted()).toEqual(built.map(({ file }) => file.replace(/index\.html$/, '')).toSorted());
  });

  test('is there, down to its anchor', () => {
    const trees = new Map(pages.map((path) => [path, pageOf(site, `${path}index.html`).tree]));
    const lost = items.filter((item) => {
      const [path = '', anchor = ''] = item.split('#');
      const tree = trees.get(path);
      return !tree || !elementById(tree, anchor);
    });
    expect(lost).toEqual([]);
    expect(pages.length + items.length).toBeGreaterThan(atLeast);
  });

  test('is no part of the site itself', () => {
    expect(filesOf(site).filter((file) => file.includes('permalinks'))).toEqual([]);
  });
});

test('the list of this site has no address that is not there', () => {
  expect(compile('content').problems.filter(({ path }) => path === '.permalinks')).toEqual([]);
  expect(readFileSync('content/.permalinks', 'utf8')).toContain('\n/briefings/istanbul-talks/#e-round-1\n');
});

describe('a page that has moved', () => {
  const moved = movedPagesOf('other-story');

  test('stands at every former address', () => {
    const files = moved.map(({ file }) => file);
    for (const path of [
      '2026/Pegel_Alt/',
      'briefings/damm-alt/',
      'briefings/damm-alt/embed/timeline/',
      'briefings/damm-alt/updates/2026-02-14-verschoben/',
      'briefings/damm-alt/updates/2026-02-20-wasser/',
      'briefings/staudamm/updates/2026-02-20-wasser/',
      'damm/',
      'people/juergen-gross-alt/',
    ]) {
      expect(files).toContain(`${path}index.html`);
    }
  });

  test.each([
    ['people/juergen-gross-alt/', '../juergen-gross/', 'people/juergen-gross/'],
    ['2026/Pegel_Alt/', '../../briefings/staudamm/#e-treffen', 'briefings/staudamm/#e-treffen'],
    [
      'briefings/damm-alt/updates/2026-02-20-wasser/',
      '../../../staudamm/updates/2026-02-20-pegel/',
      'briefings/staudamm/updates/2026-02-20-pegel/',
    ],
  ])(
    'leads from %s on by a link and a refresh to %s, and names that as its address',
    (path, href, address) => {
      const elements = elementsOf(pageOf('other-story', `${path}index.html`).tree);
      const links = elements
        .filter(({ tagName }) => tagName === 'a')
        .map(({ properties }) => properties.href);
      expect(links).toEqual([href]);
      const metas = elements.filter(({ tagName }) => tagName === 'meta').map(({ properties }) => properties);
      expect(metas).toContainEqual(expect.objectContaining({ content: `0; url=${href}` }));
      expect(metas).toContainEqual({ name: 'robots', content: 'noindex' });
      const canonical = elements.find(
        ({ properties: { rel } }) => Array.isArray(rel) && rel.includes('canonical'),
      );
      expect(canonical?.properties.href).toBe(`http://localhost:4321/${address}`);
    },
  );

  test('is in no list of pages', () => {
    const lists = ['sitemap.xml', 'index.json', 'atom.xml'].map(read).join('\n');
    expect(moved.filter(({ file }) => lists.includes(`/${file.replace('index.html', '')}<`))).toEqual([]);
    expect(lists).not.toMatch(/-alt\/|Pegel_Alt|2026-02-20-wasser/);
  });

  test('is led on by hosts that read _redirects, too, with its files', () => {
    expect(read('_redirects')).toBe(`/damm/ /briefings/staudamm/ 301
/2026/Pegel_Alt/ /briefings/staudamm/#e-treffen 301
/briefings/damm-alt/updates/2026-02-20-wasser/* /briefings/staudamm/updates/2026-02-20-pegel/:splat 301
/briefings/staudamm/updates/2026-02-20-wasser/* /briefings/staudamm/updates/2026-02-20-pegel/:splat 301
/briefings/damm-alt/* /briefings/staudamm/:splat 301
/people/juergen-gross-alt/* /people/juergen-gross/:splat 301
`);
    expect(filesOf('istanbul')).not.toContain('_redirects');
  });

  function read(file: string): string {
    return readFileSync(join(folderOf('other-story'), file), 'utf8');
  }
});

describe('those who find a mistake', () => {
  const repository = 'https://git.flussbote.example/redaktion/inhalt/-/';
  const linksOn = (file: string) =>
    elementsOf(pageOf('other-story', file).tree)
      .map(({ properties }) => String(properties.href))
      .filter((href) => href.startsWith(repository))
      .map((href) => href.slice(repository.length));

  test('can edit the file of a page, and report an error with its address', () => {
    expect(linksOn('people/leila-haddad/index.html')).toEqual([
      'edit/haupt/texte/inhalt/people/leila-haddad.md',
      'issues/new?issue%5Bdescription%5D=http://localhost:4321/people/leila-haddad/',
    ]);
  });

  test('can do the one or the other on every page that has an address', () => {
    const pages = pagesOf('other-story').filter(
      ({ file }) => file !== '404.html' && !file.includes('/embed/'),
    );
    expect(pages.filter(({ file }) => linksOn(file).length === 0).map(({ file }) => file)).toEqual([]);
  });

  test('find the file in the content folder', () => {
    const files = pagesOf('other-story').flatMap(({ file }) =>
      linksOn(file).flatMap((link) => /^edit\/haupt\/texte\/inhalt\/(.*)$/.exec(link)?.[1] ?? []),
    );
    expect(files.length).toBeGreaterThan(6);
    expect(files.filter((file) => !readFileSync(join(other, file), 'utf8').startsWith('---\n'))).toEqual([]);
  });

  test('find none where the site does not say where its content is kept', () => {
    const hrefs = pagesOf('istanbul').flatMap(({ tree }) =>
      elementsOf(tree).map(({ properties }) => properties.href),
    );
    expect(hrefs.filter((href) => /\/issues\/new|\/edit\/main\//.test(String(href)))).toEqual([]);
  });
});
