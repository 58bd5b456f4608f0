import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { faultsIn } from '../outputs/sitemap-schema.ts';
import { elementsOf, folderOf, pagesOf } from './built-pages.ts';
import type { SiteName } from './sites.ts';

const read = (site: SiteName, file: string) => readFileSync(join(folderOf(site), file));
const has = (site: SiteName, file: string) => existsSync(join(folderOf(site), file));

describe.each<{ site: SiteName; pages: number; dated: number }>([
  { site: 'istanbul', pages: 70, dated: 60 },
  { site: 'based', pages: 70, dated: 60 },
  { site: 'other-story', pages: 20, dated: 12 },
  { site: 'many-stories', pages: 200, dated: 200 },
])('the sitemap of $site', ({ site, pages, dated }) => {
  const xml = read(site, 'sitemap.xml').toString('utf8');

  test(`is what the schema of sitemaps wants, with at least ${pages} pages`, async () => {
    expect(await faultsIn(xml)).toEqual([]);
    expect(xml.match(/<url>/g)?.length).toBeGreaterThanOrEqual(pages);
  });

  test(`says of at least ${dated} when they last changed, and of none that it was after the newest update`, () => {
    const dates = [...xml.matchAll(/<lastmod>([^<]*)</g)].map(([, date = '']) => Date.parse(date));
    const [front = 0] = dates;
    expect(dates.length).toBeGreaterThanOrEqual(dated);
    expect(Math.max(...dates)).toBe(front);
  });

  test('leaves out what search engines are not to find', () => {
    const hidden = pagesOf(site)
      .filter(({ html }) => /<meta name="robots" content="noindex"/.test(html))
      .map(({ file }) => `/${file.replace('index.html', '')}<`);
    expect(hidden.length).toBeGreaterThan(1);
    expect(hidden.filter((path) => xml.includes(path))).toEqual([]);
  });
});

describe('news', () => {
  test('has a sitemap as of the moment that is given, which robots are shown', async () => {
    const xml = read('based', 'news-sitemap.xml').toString('utf8');
    expect(await faultsIn(xml)).toEqual([]);
    expect(xml.match(/<loc>[^<]*/g)).toEqual([
      '<loc>https://news.example/a/b/briefings/istanbul-talks/updates/2025-08-31-no-fourth-round/',
    ]);
    expect(read('based', 'robots.txt').toString('utf8')).toMatch(
      /\nSitemap: https:\/\/news\.example\/a\/b\/news-sitemap\.xml\n$/,
    );
  });

  test('has none without a moment', () => {
    expect(has('istanbul', 'news-sitemap.xml')).toBe(false);
    expect(read('istanbul', 'robots.txt').toString('utf8')).not.toContain('news-sitemap');
  });
});

describe('security.txt', () => {
  test('is there if the site says where to report', () => {
    expect(read('other-story', '.well-known/security.txt').toString('utf8')).toBe(
      'Contact: mailto:sicherheit@flussbote.example\nExpires: 2026-12-01T00:00:00+01:00\nPreferred-Languages: de, en\n',
    );
  });

  test('is not there otherwise', () => {
    expect(has('istanbul', '.well-known')).toBe(false);
  });
});

describe.each<{ site: SiteName; lang: string }>([
  { site: 'istanbul', lang: 'en-GB' },
  { site: 'based', lang: 'en-GB' },
  { site: 'other-story', lang: 'de' },
])('the manifest of $site', ({ site, lang }) => {
  // What the site promises of it; https://www.w3.org/TR/appmanifest/
  const manifest = z
    .strictObject({
      name: z.string().min(1),
      short_name: z.string().min(1),
      description: z.string().min(1),
      lang: z.literal(lang),
      dir: z.literal('ltr'),
      start_url: z.literal('./'),
      display: z.literal('browser'),
      background_color: z.string().regex(/^#[0-9a-f]{6}$/),
      theme_color: z.string().regex(/^#[0-9a-f]{6}$/),
      icons: z
        .array(
          z.strictObject({
            src: z.string(),
            type: z.enum(['image/svg+xml', 'image/png']),
            sizes: z.string().regex(/^(any|\d+x\d+)$/),
            purpose: z.literal('maskable').optional(),
          }),
        )
        .length(4),
    })
    .parse(JSON.parse(read(site, 'site.webmanifest').toString('utf8')));

  test('names icons that are there, in the sizes that it says', () => {
    for (const { src, type, sizes } of manifest.icons) {
      const file = read(site, src);
      if (type !== 'image/png') continue;
      expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
      expect(file.length).toBeLessThan(5000);
    }
  });

  test('is named by the front page, which may load it, and by no other', () => {
    const naming = pagesOf(site).filter(({ tree }) =>
      elementsOf(tree).some(
        ({ properties }) => Array.isArray(properties.rel) && properties.rel.includes('manifest'),
      ),
    );
    expect(naming.map(({ file }) => file)).toEqual(['index.html']);
    expect(naming[0]?.html).toContain("manifest-src 'self'");
    expect(naming[0]?.html).toContain('<link rel="manifest" href="./site.webmanifest">');
  });
});
