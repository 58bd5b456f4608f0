import { newsSitemapName } from './news-sitemap.ts';

/**
 * What robots may read, which is everything, and where the list of pages is, and that of the news where there is one;
 * `root` is the address of the front page.
 */
export function writeRobots(root: string, { news }: { readonly news: boolean }): string {
  const sitemaps = ['sitemap.xml', ...(news ? [`${newsSitemapName}.xml`] : [])];
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((path) => `Sitemap: ${root}${path}`), ''].join(
    '\n',
  );
}
