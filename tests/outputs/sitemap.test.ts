import { describe, expect, test } from 'vitest';
import { writeRobots } from '../../src/outputs/robots.ts';
import { type SitePage, sitePages } from '../../src/outputs/sitemap.ts';
import { PAGES_IN_A_FILE, sitemapParts, writePages, writeSitemap } from '../../src/outputs/sitemap-xml.ts';
import { xmlText } from '../../src/outputs/xml-text.ts';
import { newestEdition } from '../../src/story/edition.ts';
import type { Newsroom } from '../../src/story/newsroom.ts';
import { aBriefing, anEvent, anUpdate, aWordingNaming } from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';
import { faultsIn } from './sitemap-schema.ts';

const root = 'https://news.example/a&b/';

describe('the pages of a site', () => {
  const briefing = aBriefing({
    items: {
      timeline: [
        anEvent('talks', '2025-05-14', {
          place: 'istanbul',
          participants: [{ person: 'fidan' }],
          meeting: true,
        }),
      ],
    },
    updates: [
      anUpdate('05-16', { text: [aWordingNaming({ kind: 'person', id: 'umerov' })] }),
      anUpdate('05-17', {
        corrections: [{ corrects: { kind: 'update', id: '2025-05-16' } }],
        items: { timeline: [{ id: 'talks', title: 'Other' }] },
      }),
    ],
  });
  const directory = aDirectory();
  const newsroom = {
    people: [...directory.people.values()],
    organizations: [...directory.organizations.values()],
    places: [...directory.places.values()],
  } as unknown as Newsroom;
  const pages = new Map(
    sitePages(newsroom, directory, [newestEdition(briefing)]).map(({ path, modified }) => [
      path,
      modified?.edtf.slice(0, 10),
    ]),
  );

  test.each([
    ['', '2025-05-17'],
    ['briefings/talks/', '2025-05-17'],
    ['briefings/talks/editions/', '2025-05-17'],
    ['briefings/talks/room/', '2025-05-17'],
    // Corrected by the next.
    ['briefings/talks/updates/2025-05-16/', '2025-05-17'],
    ['briefings/talks/updates/2025-05-17/', '2025-05-17'],
    ['corrections/', '2025-05-17'],
    // Named by a text, by an event that was told anew, and never.
    ['people/umerov/', '2025-05-16'],
    ['people/fidan/', '2025-05-17'],
    ['people/medinsky/', undefined],
    ['places/istanbul/', '2025-05-17'],
    ['people/', undefined],
    ['search/', undefined],
  ])('%s last changed on %s', (path, day) => {
    expect(pages.has(path)).toBe(true);
    expect(pages.get(path)).toBe(day);
  });

  test('leave out older editions and what is made for other sites', () => {
    expect([...pages.keys()].filter((path) => /editions\/.|embed/.test(path))).toEqual([]);
  });
});

const page = (path: string): SitePage => ({ path });
const many = Array.from({ length: PAGES_IN_A_FILE + 1 }, (_, index) => page(`people/p${index}/`));

describe('a sitemap', () => {
  test('has each page with its address, and with seconds and offset when it changed', () => {
    const { published } = anUpdate('05-16');
    expect(writeSitemap([{ path: '', modified: published }, page('b&c/')], root)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '<url><loc>https://news.example/a&amp;b/</loc><lastmod>2025-05-16T12:00:00+03:00</lastmod></url>',
        '<url><loc>https://news.example/a&amp;b/b&amp;c/</loc></url>',
        '</urlset>',
        '',
      ].join('\n'),
    );
  });

  test('is one file as long as it may be, and then a list of files that have every page once', () => {
    expect(sitemapParts(many.slice(1))).toEqual([]);
    const parts = sitemapParts(many);
    expect(parts.map(({ path, pages }) => [path, pages.length])).toEqual([
      ['sitemap-1.xml', PAGES_IN_A_FILE],
      ['sitemap-2.xml', 1],
    ]);
    expect(parts.flatMap(({ pages }) => pages)).toEqual(many);
    expect(writeSitemap(many, root)).toContain('<loc>https://news.example/a&amp;b/sitemap-2.xml</loc>');
  });

  test('is what the schema of sitemaps wants, as a list of pages and as one of files', async () => {
    expect(await faultsIn(writeSitemap([page(''), page('a/')], root))).toEqual([]);
    expect(await faultsIn(writeSitemap(many, root))).toEqual([]);
    expect(await faultsIn(writePages(sitemapParts(many)[0]?.pages ?? [], root))).toEqual([]);
  });

  test.each([
    ['no address', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url></url></urlset>'],
    ['no page', writePages([], root)],
    ['a relative address', writePages([page('')], '/news-example/')],
    [
      'a date without seconds',
      writePages([page('')], root).replace('</loc>', '</loc><lastmod>2025-05-16T12:00Z</lastmod>'),
    ],
    ['an unknown element', writePages([page('')], root).replace('</loc>', '</loc><title>x</title>')],
    ['no XML', writePages([page('')], root).replace('&amp;', '&')],
  ])('with %s is refused by that schema', async (_, xml) => {
    expect(await faultsIn(xml)).not.toEqual([]);
  });
});

test('robots are welcome, and are shown the sitemap, and that of the news where there is one', () => {
  expect(writeRobots('https://news.example/', { news: false })).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n',
  );
  expect(writeRobots('https://news.example/', { news: true })).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\nSitemap: https://news.example/news-sitemap.xml\n',
  );
});

test('escapes whatever means something in XML', () => {
  expect(xmlText(`<a href="x">'&amp;'</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&apos;&amp;amp;&apos;&lt;/a&gt;',
  );
});
