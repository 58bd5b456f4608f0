import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../outputs/feed-grammar.ts';
import { jsonFeedSchema } from '../outputs/json-feed-schema.ts';
import { elementsOf, filesOf, folderOf, olderEdition, pageOf, pagesOf } from './built-pages.ts';
import { updateCount } from './long-story.ts';
import type { SiteName } from './sites.ts';

const read = (site: SiteName, file: string) => readFileSync(join(folderOf(site), file), 'utf8');
const feedsOf = (site: SiteName, name: string) =>
  filesOf(site).filter(
    (file) => file === name || (file.endsWith(`/${name}`) && !/(^|\/)older\/\d+\/[^/]+$/.test(file)),
  );
const jsonOf = (site: SiteName, file: string) => jsonFeedSchema.parse(JSON.parse(read(site, file)));

/** The files of a feed in JSON, as far as one leads to the next. */
function pagesOfFeed(site: SiteName, first: string, root = 'http://localhost:4321/') {
  const pages = [{ file: first, feed: jsonOf(site, first) }];
  for (;;) {
    const next = pages.at(-1)?.feed.next_url;
    if (next === undefined) return pages;
    const file = next.slice(root.length);
    pages.push({ file, feed: jsonOf(site, file) });
  }
}

describe.each<{ site: SiteName; root: string; atom: number; rss: number }>([
  { site: 'istanbul', root: 'http://localhost:4321/', atom: 38, rss: 2 },
  { site: 'based', root: 'https://news.example/a/b/', atom: 38, rss: 2 },
  { site: 'other-story', root: 'http://localhost:4321/', atom: 6, rss: 3 },
  { site: 'many-stories', root: 'http://localhost:4321/', atom: 51, rss: 51 },
])('the feeds of $site', ({ site, root, atom, rss }) => {
  const files = { atom: feedsOf(site, 'atom.xml'), rss: feedsOf(site, 'rss.xml') };
  const json = feedsOf(site, 'feed.json').map((file) => ({
    file,
    feed: jsonOf(site, file),
  }));

  test(`are ${atom} in Atom, ${rss} in RSS and as many in JSON`, () => {
    expect([files.atom.length, files.rss.length, json.length]).toEqual([atom, rss, rss]);
  });

  test.each(['atom', 'rss'] as const)('keep to the grammar of %s', async (format) => {
    const texts = files[format].map((file) => read(site, file));
    expect(await faultsIn(texts, format)).toEqual([]);
  });

  test('say where they are', () => {
    for (const file of [...files.atom, ...files.rss])
      expect(parseFeed(read(site, file)).self).toBe(root + file);
    for (const { file, feed } of json) expect(feed.feed_url).toBe(root + file);
  });

  test('tell the same to a reader that neither wrote them nor knows JSON', () => {
    for (const { file, feed } of json) {
      const folder = file.replace(/feed\.json$/, '');
      const newest = feed.items.slice(0, 50).map((item) => ({
        id: item.id,
        url: item.url,
        published: new Date(item.date_published),
        updated: new Date(item.date_modified),
      }));
      expect(itemsIn(read(site, `${folder}atom.xml`))).toEqual(newest);
      // Of RSS it takes the date of publication for that of the change.
      expect(itemsIn(read(site, `${folder}rss.xml`))).toEqual(
        newest.map((item) => ({ ...item, updated: item.published })),
      );
    }
  });

  test('lead on to every entry, and no page of older ones is beside that', () => {
    const pages = json.flatMap(({ file }) => pagesOfFeed(site, file, root).map((page) => page.file));
    expect(pages.toSorted()).toEqual(
      filesOf(site)
        .filter((file) => file.endsWith('feed.json'))
        .toSorted(),
    );
    const idsIn = (file: string) =>
      pagesOfFeed(site, file, root).flatMap(({ feed }) => feed.items.map(({ id }) => id));
    const stories = json.filter(({ file }) => file !== 'feed.json').flatMap(({ file }) => idsIn(file));
    expect(new Set(idsIn('feed.json'))).toEqual(new Set(stories));
  });

  test('have entries and links in full, to pages and anchors of the site that exist', () => {
    const links = json.flatMap(({ feed }) => feed.items.flatMap(linksOf));
    expect(links.filter((link) => !/^(https?:\/\/|mailto:|tel:)/.test(link))).toEqual([]);
    const own = new Set(links.filter((link) => link.startsWith(root)));
    const pages = new Map(pagesOf(site).map(({ file, tree }) => [file, idsIn(tree)]));
    const dead = [...own].filter((link) => {
      const [path = '', anchor] = link.slice(root.length).split('#');
      const ids = pages.get(`${path}index.html`);
      if (!ids) return !existsSync(join(folderOf(site), path));
      return anchor !== undefined && !ids.has(decodeURIComponent(anchor));
    });
    expect(dead).toEqual([]);
    expect(own.size).toBeGreaterThanOrEqual(json.flatMap(({ feed }) => feed.items).length / 2);
  });

  test('are named in the head of the pages that they are about, and of no others', () => {
    const named = pagesOf(site).flatMap(({ file, tree }) =>
      elementsOf(tree)
        .filter(({ properties }) => Array.isArray(properties.rel) && properties.rel.includes('alternate'))
        .map(({ properties }) => join(file, '..', String(properties.href))),
    );
    expect(named.toSorted()).toEqual(
      [...files.atom, ...files.rss, ...json.map(({ file }) => file)].toSorted(),
    );
  });
});

test('a feed of the site has the article, each update and each correction', () => {
  const ids = jsonOf('istanbul', 'feed.json').items.map(({ id }) => id);
  const updates = filesOf('istanbul').filter((file) => /\/updates\/[^/]+\/index\.html$/.test(file));
  const corrections = elementsOf(pageOf('istanbul', 'briefings/istanbul-talks/index.html').tree).filter(
    ({ properties }) => String(properties.id).startsWith('c-'),
  );
  expect(ids.length).toBe(1 + updates.length + corrections.length);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('from one edition of the site to the next', () => {
  const items = (site: SiteName) => new Map(jsonOf(site, 'feed.json').items.map((item) => [item.id, item]));
  const [before, after] = [items('earlier'), items('istanbul')];

  test('no entry is lost, moves or is published again', () => {
    expect(before.size).toBe(2);
    for (const [id, { url, date_published }] of before) {
      expect(after.get(id)).toMatchObject({ url, date_published });
    }
  });

  test('a correction changes the date of the entry that it corrects, and of no other', () => {
    const changed = [...before].filter(([id, item]) => after.get(id)?.date_modified !== item.date_modified);
    expect(changed.map(([id]) => id)).toEqual(['tag:localhost,2026:briefings/istanbul-talks/article']);
    const article = after.get('tag:localhost,2026:briefings/istanbul-talks/article');
    expect(article?.date_modified).toBe('2025-05-17T08:00:00.000Z');
    expect(article?.content_html).toContain('speaking in <a href=');
    expect(article?.content_html).toContain('<del>speaking in Istanbul</del>');
  });

  test('entries of which nothing was corrected read as they did', () => {
    const id = 'tag:localhost,2026:briefings/istanbul-talks/updates/2025-05-16-first-round';
    expect(after.get(id)).toEqual(before.get(id));
  });
});

test(`the feeds of a briefing with ${updateCount} updates are light, and JSON leads to the whole of it`, async () => {
  expect(await faultsIn([read('long-story', 'briefings/harbour/atom.xml')], 'atom')).toEqual([]);
  const size = (file: string) => read('long-story', `briefings/harbour/${file}`).length;
  expect(size('atom.xml')).toBeLessThan(150_000);
  expect(size('rss.xml')).toBeLessThan(150_000);
  expect(size('feed.json')).toBeLessThan(150_000);
  for (const first of ['feed.json', 'briefings/harbour/feed.json']) {
    const pages = pagesOfFeed('long-story', first);
    const folder = first.replace('feed.json', 'older/');
    expect(pages.map(({ file }) => file)).toEqual([first, `${folder}2/feed.json`, `${folder}1/feed.json`]);
    const items = pages.flatMap(({ feed }) => feed.items.map(({ id }) => id));
    expect(new Set(items).size).toBe(1 + updateCount);
  }
});

test('older editions have no feeds', () => {
  const pages = pagesOf('istanbul').filter(({ file }) => olderEdition.test(file));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter(({ html }) => html.includes('rel="alternate"'))).toEqual([]);
});

function itemsIn(xml: string) {
  return parseFeed(xml).items.map(({ id, url, published, updated }) => ({ id, url, published, updated }));
}

function linksOf({ url, content_html }: { readonly url: string; readonly content_html: string }) {
  const tree = fromHtml(content_html, { fragment: true });
  const addresses = elementsOf(tree).flatMap(({ properties }) => [properties.href, properties.src]);
  return [url, ...addresses.filter((address) => typeof address === 'string')];
}

function idsIn(tree: Parameters<typeof elementsOf>[0]): ReadonlySet<unknown> {
  return new Set(elementsOf(tree).map(({ properties }) => properties.id));
}
