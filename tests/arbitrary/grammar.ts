import { faultsIn as feedFaults } from '../outputs/feed-grammar.ts';
import { faultsIn as sitemapFaults } from '../outputs/sitemap-schema.ts';
import type { WrittenFile } from './routes.ts';

/** The memory of the reader of XML does not hold thousands. */
const MOST = 300;

/** What is wrong with the feeds and sitemaps among some files by the grammars of their formats. */
export async function grammarFaults(files: readonly WrittenFile[]): Promise<readonly string[]> {
  const named = (name: RegExp) => [
    ...new Set(files.filter(({ path }) => name.test(path)).map(({ text }) => text)),
  ];
  const feeds = async (format: 'atom' | 'rss') => {
    const written = named(new RegExp(`${format}\\.xml$`)).slice(0, MOST);
    const faults = written.length === 0 ? [] : await feedFaults(written, format);
    return faults.map((fault) => `${fault} in ${written[Number.parseInt(fault, 10)]}`);
  };
  const sitemaps = await Promise.all(
    named(/sitemap[-\d]*\.xml$/)
      .slice(0, 10)
      .map(sitemapFaults),
  );
  return [...(await feeds('atom')), ...(await feeds('rss')), ...sitemaps.flat()];
}
