import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, elementsOf, filesOf, folderOf, pageOf, pagesOf } from './built-pages.ts';
import type { SiteName } from './sites.ts';

const shared = /^briefings\/[^/]+\/(updates\/[^/]+\/)?index\.html$/;

describe.each<{ site: SiteName; root: string; count: number }>([
  { site: 'istanbul', root: 'http://localhost:4321/', count: 12 },
  { site: 'based', root: 'https://news.example/a/b/', count: 12 },
  { site: 'other-story', root: 'http://localhost:4321/', count: 4 },
  { site: 'many-stories', root: 'http://localhost:4321/', count: 150 },
])('where pages of $site are shared', ({ site, root, count }) => {
  const pages = pagesOf(site);
  const own = pages.filter(({ file }) => shared.test(file));

  test(`each of ${count} briefings and updates names a picture of its own, by its full address`, () => {
    const expected = own.map(({ file }) => root + file.replace('index.html', 'share.png'));
    expect(own.map((page) => metaOf(page, 'og:image'))).toEqual(expected);
    expect(own).toHaveLength(count);
  });

  test('other pages name none', () => {
    const others = pages.filter((page) => !own.includes(page));
    expect(others.filter((page) => metaOf(page, 'og:image') ?? metaOf(page, 'twitter:card'))).toEqual([]);
  });

  test('a picture is a PNG as large as the page says, and at most 60,000 bytes', () => {
    for (const page of own) {
      const png = readFileSync(join(folderOf(site), page.file.replace('index.html', 'share.png')));
      const size = [16, 20].map((at) => String(png.readUInt32BE(at)));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(size).toEqual([metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')]);
      expect(size).toEqual(['1200', '630']);
      expect(png.length).toBeLessThanOrEqual(60_000);
    }
  });

  test('a picture is large, and is told in words', () => {
    expect(own.filter((page) => metaOf(page, 'og:image:alt') !== metaOf(page, 'og:title'))).toEqual([]);
    expect(own.filter((page) => metaOf(page, 'twitter:card') !== 'summary_large_image')).toEqual([]);
  });

  test('no picture is made that no page names', () => {
    const pictures = filesOf(site).filter((file) => file.endsWith('share.png'));
    expect(pictures).toEqual(own.map(({ file }) => file.replace('index.html', 'share.png')).toSorted());
  });
});

test('a site may have no pictures', () => {
  expect(
    readFileSync(join(folderOf('long-story'), '../content of long-story ü/site.yaml'), 'utf8'),
  ).toContain('pictures: false');
  expect(filesOf('long-story').filter((file) => file.endsWith('share.png'))).toEqual([]);
  expect(metaOf(pageOf('long-story', 'briefings/harbour/index.html'), 'og:image')).toBeUndefined();
});

function metaOf({ tree }: BuiltPage, name: string): unknown {
  return elementsOf(tree).find(
    ({ tagName, properties }) =>
      tagName === 'meta' && (properties.property === name || properties.name === name),
  )?.properties.content;
}
