import { expect, test } from 'vitest';
import type { Edition } from '../../src/story/edition.ts';
import type { Newsroom } from '../../src/story/newsroom.ts';
import { writeRobots } from '../../src/outputs/robots.ts';
import { writeSitemap } from '../../src/outputs/sitemap.ts';
import { xmlText } from '../../src/outputs/xml-text.ts';

const published = (edtf: string) => {
  const [year, month, day] = edtf.split('-').map(Number) as [number, number, number];
  return {
    kind: 'point',
    edtf,
    at: { year, month, day, time: { hour: 9, minute: 5, offset: 180 } },
  } as const;
};
const edition = {
  slug: 'talks',
  at: 1,
  updated: published('2025-05-16'),
  updates: [{ id: 'first', published: published('2025-05-16') }],
  items: {
    timeline: [{ value: { meeting: true, status: 'happened', participants: [{ person: 'a' }] } }],
    sources: [{ id: 'a' }],
  },
} as unknown as Edition;
const newsroom = { people: [{ id: 'a' }], organizations: [], places: [] } as unknown as Newsroom;

test('lists every page with its address, and the date of those that are dated', () => {
  expect(writeSitemap(newsroom, [edition], 'https://news.example/a&b/')).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      '<url><loc>https://news.example/a&amp;b/</loc><lastmod>2025-05-16T09:05+03:00</lastmod></url>',
      '<url><loc>https://news.example/a&amp;b/briefings/talks/</loc><lastmod>2025-05-16T09:05+03:00</lastmod></url>',
      '<url><loc>https://news.example/a&amp;b/briefings/talks/updates/first/</loc><lastmod>2025-05-16T09:05+03:00</lastmod></url>',
      '<url><loc>https://news.example/a&amp;b/briefings/talks/editions/</loc><lastmod>2025-05-16T09:05+03:00</lastmod></url>',
      '<url><loc>https://news.example/a&amp;b/briefings/talks/room/</loc><lastmod>2025-05-16T09:05+03:00</lastmod></url>',
      '<url><loc>https://news.example/a&amp;b/briefings/talks/sources/</loc><lastmod>2025-05-16T09:05+03:00</lastmod></url>',
      '<url><loc>https://news.example/a&amp;b/briefings/talks/follow/</loc><lastmod>2025-05-16T09:05+03:00</lastmod></url>',
      '<url><loc>https://news.example/a&amp;b/corrections/</loc></url>',
      '<url><loc>https://news.example/a&amp;b/follow/</loc></url>',
      '<url><loc>https://news.example/a&amp;b/search/</loc></url>',
      '<url><loc>https://news.example/a&amp;b/people/</loc></url>',
      '<url><loc>https://news.example/a&amp;b/people/by-side/</loc></url>',
      '<url><loc>https://news.example/a&amp;b/people/by-organization/</loc></url>',
      '<url><loc>https://news.example/a&amp;b/people/a/</loc></url>',
      '<url><loc>https://news.example/a&amp;b/organizations/</loc></url>',
      '<url><loc>https://news.example/a&amp;b/places/</loc></url>',
      '</urlset>',
      '',
    ].join('\n'),
  );
});

test('welcomes robots and shows them the sitemap', () => {
  expect(writeRobots('https://news.example/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n',
  );
});

test('escapes whatever means something in XML', () => {
  expect(xmlText(`<a href="x">'&amp;'</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&apos;&amp;amp;&apos;&lt;/a&gt;',
  );
});
