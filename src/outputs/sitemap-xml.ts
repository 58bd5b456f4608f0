import { timestampOf } from '../dates/datetime.ts';
import type { SitePage } from './sitemap.ts';
import { xmlText } from './xml-text.ts';

/**
 * So many pages are in one file: of 50,000 that a file may have, as many as are never more than the 50 MB that it may
 * weigh, since an address has at most 2,048 characters.
 */
export const PAGES_IN_A_FILE = 20_000;

/** `sitemap.xml`: every page (sitemaps.org, 0.9), or the list of the files that have them where they are many. */
export function writeSitemap(pages: readonly SitePage[], root: string): string {
  const parts = sitemapParts(pages);
  if (parts.length === 0) return writePages(pages, root);
  const files = parts.map(({ path }) => `<sitemap><loc>${xmlText(root + path)}</loc></sitemap>`);
  return xmlOf('sitemapindex', files);
}

/** The further files of a sitemap; none where `sitemap.xml` has all pages itself. */
export function sitemapParts(
  pages: readonly SitePage[],
): readonly { readonly number: string; readonly path: string; readonly pages: readonly SitePage[] }[] {
  if (pages.length <= PAGES_IN_A_FILE) return [];
  return Array.from({ length: Math.ceil(pages.length / PAGES_IN_A_FILE) }, (_, index) => ({
    number: `${index + 1}`,
    path: `sitemap-${index + 1}.xml`,
    pages: pages.slice(index * PAGES_IN_A_FILE, (index + 1) * PAGES_IN_A_FILE),
  }));
}

/** One file of pages; `root` is the address of the front page. */
export function writePages(pages: readonly SitePage[], root: string): string {
  const entries = pages.map(({ path, modified }) => {
    const date = modified ? `<lastmod>${timestampOf(modified.at)}</lastmod>` : '';
    return `<url><loc>${xmlText(root + path)}</loc>${date}</url>`;
  });
  return xmlOf('urlset', entries);
}

function xmlOf(element: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${element}>`,
    '',
  ].join('\n');
}
