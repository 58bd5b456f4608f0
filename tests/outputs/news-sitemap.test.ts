import { describe, expect, test } from 'vitest';
import { newsIn, writeNewsSitemap } from '../../src/outputs/news-sitemap.ts';
import { aBriefing, anEdition, anUpdate } from '../builders/a-briefing.ts';
import { newestEdition } from '../../src/story/edition.ts';
import { faultsIn } from './sitemap-schema.ts';

const root = 'https://news.example/';
const now = (text: string) => Date.parse(text);
const edition = anEdition({ updates: [anUpdate('05-16'), anUpdate('05-17', { title: 'A <b> & “c”' })] });

describe('the news of a moment', () => {
  const pathsAt = (text: string) => newsIn([edition], now(text)).map(({ path }) => path);

  test('are the article and the updates of the two days before it, newest first', () => {
    expect(pathsAt('2025-05-17T12:00+03:00')).toEqual([
      'briefings/talks/updates/2025-05-17/',
      'briefings/talks/updates/2025-05-16/',
      'briefings/talks/',
    ]);
    expect(pathsAt('2025-05-18T12:00+03:00')).toEqual([
      'briefings/talks/updates/2025-05-17/',
      'briefings/talks/updates/2025-05-16/',
    ]);
  });

  test('are not those that come later', () => {
    expect(pathsAt('2025-05-17T11:59+03:00')).toEqual([
      'briefings/talks/updates/2025-05-16/',
      'briefings/talks/',
    ]);
  });

  test('are none after two days, and none without a moment', () => {
    expect(pathsAt('2025-05-19T12:01+03:00')).toEqual([]);
    expect(newsIn([edition], undefined)).toEqual([]);
  });

  test('are a thousand at the most, the newest', () => {
    const updates = Array.from({ length: 1001 }, (_, index) => ({
      ...anUpdate('05-16'),
      id: `u-${String(index).padStart(4, '0')}`,
    }));
    const news = newsIn([newestEdition(aBriefing({ updates }))], now('2025-05-17T12:00+03:00'));
    expect(news).toHaveLength(1000);
    expect(news.at(-1)?.path).toBe('briefings/talks/updates/u-0999/');
  });
});

describe('a news sitemap', () => {
  const news = newsIn([edition], now('2025-05-17T12:00+03:00'));
  const xml = writeNewsSitemap(news, 'The Quay & Co.', root);

  test('says of each whose it is, in which language, since when and how it is called', () => {
    expect(xml.split('\n')[2]).toBe(
      '<url><loc>https://news.example/briefings/talks/updates/2025-05-17/</loc><news:news><news:publication><news:name>The Quay &amp; Co.</news:name><news:language>en</news:language></news:publication><news:publication_date>2025-05-17T12:00:00+03:00</news:publication_date><news:title>A &lt;b&gt; &amp; “c”</news:title></news:news></url>',
    );
  });

  test('is what its schema wants', async () => {
    expect(news).toHaveLength(3);
    expect(await faultsIn(xml)).toEqual([]);
  });

  test.each<[string, RegExp, string]>([
    ['a title', /<news:title>.*?<\/news:title>/, ''],
    ['a name', /<news:name>.*?<\/news:name>/, '<news:name></news:name>'],
    ['a date', /\+03:00<\/news:publication_date>/, ' soon</news:publication_date>'],
    ['a language', /<news:language>en/, '<news:language>en-GB'],
  ])('without %s that holds is refused by that schema', async (_, pattern, text) => {
    expect(await faultsIn(xml.replace(pattern, text))).not.toEqual([]);
  });

  test.each(['</news:title>', ']]>', '<!--', 'a\r\nb', '\u0007\0', '\u202E', '\uD800', '&#7;'])(
    'holds whatever is in a title: %j',
    async (title) => {
      const [article] = news;
      const text = writeNewsSitemap(article ? [{ ...article, title: `A ${title} B` }] : [], title, root);
      expect(await faultsIn(text.replace('<news:name></', '<news:name>x</'))).toEqual([]);
      expect(text).toMatch(/<news:title>A .*B<\/news:title>/);
    },
  );

  test.each([
    ['en-GB', 'en'],
    ['uk', 'uk'],
    ['zh', 'zh-cn'],
    ['zh-Hant', 'zh-tw'],
    ['zh-HK', 'zh-tw'],
  ])('names the language %s as %s', (language, code) => {
    const [article] = news;
    expect(article && writeNewsSitemap([{ ...article, language }], 'Quay', root)).toContain(
      `<news:language>${code}</news:language>`,
    );
  });
});
