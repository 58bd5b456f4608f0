import { describe, expect, test } from 'vitest';
import { writeAtom } from '../../src/outputs/atom.ts';
import { feedResponse } from '../../src/outputs/feed-response.ts';
import { writeJsonFeed } from '../../src/outputs/json-feed.ts';
import { writeRss } from '../../src/outputs/rss.ts';
import { aBriefing, anUpdate } from '../builders/a-briefing.ts';
import { feedOf } from './a-feed.ts';
import { faultsIn } from './feed-grammar.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';

const corrected = { corrections: [{ corrects: { kind: 'update', id: '2025-05-16' } }] } as const;
const feed = feedOf(aBriefing({ updates: [anUpdate('05-16'), anUpdate('05-18', corrected)] }));
const self = 'https://news.example/a/briefings/talks/file';
const lines = (xml: string, name: RegExp) =>
  xml.split('\n').flatMap((line) => (name.test(line) ? [line.trim()] : []));

describe('Atom', () => {
  const xml = writeAtom(feed, self);

  test('keeps apart when something was published and when it changed', () => {
    expect(lines(xml, /<(published|updated)>/)).toEqual([
      '<updated>2025-05-18T09:00:00.000Z</updated>',
      ...['18', '18', '18', '18', '16', '18', '15', '15'].map((day, index) => {
        const name = index % 2 === 0 ? 'published' : 'updated';
        return `<${name}>2025-05-${day}T${day === '15' ? 17 : '09'}:00:00.000Z</${name}>`;
      }),
    ]);
  });

  test('names itself and its page', () => {
    expect(lines(xml, /<link/).slice(0, 2)).toEqual([
      `<link href="${self}" rel="self" type="application/atom+xml"/>`,
      '<link href="https://news.example/a/briefings/talks/" rel="alternate" type="text/html"/>',
    ]);
  });

  test('keeps to its grammar', async () => {
    expect(await faultsIn([xml], 'atom')).toEqual([]);
  });

  test.each([
    ['no id', /<id>[^<]*<\/id>/, ''],
    ['no date of a change', /<updated>[^<]*<\/updated>/, ''],
    ['a date without an offset', /(<updated>[^<]*)Z</, '$1<'],
    ['a day for a date', /(<published>[^<T]*)T[^<]*/, '$1'],
    ['no title', /<title[^<]*<\/title>/, ''],
    ['an empty title', /(<title[^>]*>)[^<]*/, '$1 '],
    ['two contents', /(<content[\s\S]*?<\/content>)/, '$1$1'],
    ['no link to itself', /<link [^>]*rel="self"[^>]*>/, ''],
    ['a relative link', /href="https:\/\/news.example/, 'href="'],
    ['markup in a text', /(<summary type=")text/, '$1xhtml'],
    ['an unknown element', /<entry>/, '<entry><guid>a</guid>'],
    ['an element left open', /<\/entry>/, ''],
    ['a bare ampersand', /A note\./, 'A & B'],
    ['a control', /A note\./, 'A \u0007'],
  ])('is known to be wrong with %s', async (_, what, instead) => {
    const bad = xml.replace(what, instead);
    expect(bad).not.toBe(xml);
    expect(await faultsIn([xml, bad], 'atom')).not.toEqual([]);
  });
});

describe('RSS', () => {
  const xml = writeRss(feed, self);

  test('has lasting ids that are no links, and dates as mail has them', () => {
    expect(lines(xml, /<guid/)[1]).toBe(
      '<guid isPermaLink="false">tag:news.example,2026:briefings/talks/updates/2025-05-18</guid>',
    );
    expect(lines(xml, /<(pubDate|lastBuildDate|atom:updated)/).slice(0, 3)).toEqual([
      '<lastBuildDate>Sun, 18 May 2025 09:00:00 GMT</lastBuildDate>',
      '<pubDate>Sun, 18 May 2025 09:00:00 GMT</pubDate>',
      '<atom:updated>2025-05-18T09:00:00.000Z</atom:updated>',
    ]);
  });

  test('names itself and its page', () => {
    expect(lines(xml, /link/).slice(0, 2)).toEqual([
      '<link>https://news.example/a/briefings/talks/</link>',
      `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    ]);
  });

  test('keeps to its grammar', async () => {
    expect(await faultsIn([xml], 'rss')).toEqual([]);
  });

  test.each([
    ['no description', /<description>[^<]*<\/description>/, ''],
    ['a date as Atom has it', /(<pubDate>)[^<]*/, '$12025-05-18T09:00:00Z'],
    ['an id that is a link', /isPermaLink="false"/, ''],
    ['no id', /<guid[^<]*<\/guid>/, ''],
    ['a relative link', /<link>https:\/\/news.example/, '<link>'],
    ['no link to itself', /<atom:link[^>]*>/, ''],
    ['an element left open', /<\/item>/, ''],
  ])('is known to be wrong with %s', async (_, what, instead) => {
    const bad = xml.replace(what, instead);
    expect(bad).not.toBe(xml);
    expect(await faultsIn([bad], 'rss')).not.toEqual([]);
  });
});

describe('JSON Feed', () => {
  const json = JSON.parse(writeJsonFeed(feed, self)) as object;

  test('has what its version asks for, and dates of both kinds', () => {
    const { items, ...rest } = jsonFeedSchema.parse(json);
    expect(rest).toMatchObject({
      title: 'The talks – The News',
      home_page_url: 'https://news.example/a/briefings/talks/',
      feed_url: self,
      language: 'en-GB',
    });
    expect(items[2]).toMatchObject({
      id: 'tag:news.example,2026:briefings/talks/updates/2025-05-16',
      url: 'https://news.example/a/briefings/talks/updates/2025-05-16/',
      title: 'Update of 05-16',
      summary: 'A note.',
      date_published: '2025-05-16T09:00:00.000Z',
      date_modified: '2025-05-18T09:00:00.000Z',
      tags: ['The talks'],
    });
  });

  test.each([
    { version: 'https://jsonfeed.org/version/1' },
    { author: { name: 'A' } },
    { items: [] },
    { feed_url: '/feed.json' },
    { title: undefined },
  ])('is known to be wrong with %j', (change) => {
    expect(jsonFeedSchema.safeParse({ ...json, ...change }).success).toBe(false);
  });
});

describe('of a long story', () => {
  const updates = Array.from({ length: 60 }, (_, index) => ({
    ...anUpdate(`2025-06-01T12:${index < 10 ? '0' : ''}${index}Z`),
    id: `u-${index}`,
  }));
  const long = feedOf(aBriefing({ updates }));

  test('Atom and RSS have the newest 50 entries, JSON Feed all', () => {
    expect(writeAtom(long, self).split('<entry>').length - 1).toBe(50);
    expect(writeRss(long, self).split('<item>').length - 1).toBe(50);
    expect(writeAtom(long, self)).toContain('updates/u-59<');
    expect(JSON.parse(writeJsonFeed(long, self)).items.length).toBe(61);
  });
});

test('an entry says its language where that is not the one of the feed', () => {
  const [first, ...others] = feed.entries;
  if (!first) throw new Error('no entry');
  const mixed = { ...feed, entries: [{ ...first, language: 'uk' }, ...others] };
  expect(lines(writeAtom(mixed, self), /xml:lang/)).toEqual([
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    '<entry xml:lang="uk">',
  ]);
  const { items } = JSON.parse(writeJsonFeed(mixed, self)) as { items: readonly { language?: string }[] };
  expect(items.map(({ language }) => language).slice(0, 2)).toEqual(['uk', undefined]);
});

test('a file says what it is, and where there is nothing to tell there is none', async () => {
  const response = feedResponse('rss', feed, self);
  expect(response.headers.get('Content-Type')).toBe('application/rss+xml; charset=utf-8');
  expect(await response.text()).toBe(writeRss(feed, self));
  expect(feedResponse('rss', undefined, self).body).toBeNull();
});
