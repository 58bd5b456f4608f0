import { timestampOf } from '../dates/datetime.ts';
import type { Instant, PointMoment } from '../dates/moment.ts';
import { startOf } from '../dates/order.ts';
import { pathToBriefing, pathToUpdate } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import { plainLine } from './plain-text.ts';
import { xmlText } from './xml-text.ts';

/** Its file, at the root of the site, without the ending. */
export const newsSitemapName = 'news-sitemap';

/** What a news sitemap may hold: the articles of the last two days, at most a thousand of them. */
const AGE = 48 * 60 * 60 * 1000;
const COUNT = 1000;

/** An article as first published, or an update. */
export interface NewsArticle {
  /** From the root of the site. */
  readonly path: string;
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  readonly published: PointMoment;
}

/** What was published in the 48 hours before a moment, newest first; nothing where there is no moment. */
export function newsIn(editions: readonly Edition[], now: Instant | undefined): readonly NewsArticle[] {
  if (now === undefined) return [];
  return editions
    .flatMap(articlesOf)
    .map((article) => ({ article, at: startOf(article.published, 'UTC') }))
    .filter(({ at }) => at <= now && now - at <= AGE)
    .toSorted((a, b) => b.at - a.at || (a.article.path < b.article.path ? -1 : 1))
    .slice(0, COUNT)
    .map(({ article }) => article);
}

/** A news sitemap for Google News, of at least one article; `root` is the address of the front page. */
export function writeNewsSitemap(articles: readonly NewsArticle[], site: string, root: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...articles.map((article) => entryOf(article, site, root)),
    '</urlset>',
    '',
  ].join('\n');
}

function articlesOf({ slug, headline, language, published, updates }: Edition): readonly NewsArticle[] {
  return [
    { path: pathToBriefing(slug), title: headline, language, published },
    ...updates.map((update) => ({
      path: pathToUpdate(slug, update.id),
      title: update.title,
      language,
      published: update.published,
    })),
  ];
}

function entryOf({ path, title, language, published }: NewsArticle, site: string, root: string): string {
  const publication = element(
    'publication',
    element('name', xmlText(plainLine(site))) + element('language', newsLanguage(language)),
  );
  const date = element('publication_date', timestampOf(published.at));
  const news = element('news', publication + date + element('title', xmlText(plainLine(title))));
  return `<url><loc>${xmlText(root + path)}</loc>${news}</url>`;
}

function element(name: string, content: string): string {
  return `<news:${name}>${content}</news:${name}>`;
}

/** An ISO 639 code, with the two exceptions that the format makes for Chinese. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
