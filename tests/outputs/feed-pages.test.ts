import { describe, expect, test } from 'vitest';
import {
  feedResponse,
  olderOfBriefings,
  olderOfSite,
  olderResponse,
} from '../../src/outputs/feed-response.ts';
import { briefingFeed, mastheadOf, siteFeed } from '../../src/outputs/feeds.ts';
import type { Newsroom } from '../../src/story/newsroom.ts';
import { pathToFeed, pathToOlderEntries, pathToSiteFeed } from '../../src/story/offers.ts';
import { aBriefing, anUpdate } from '../builders/a-briefing.ts';
import { aNewsroom } from '../builders/a-newsroom.ts';
import { root } from './a-feed.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';

describe('the feed of a site in JSON', () => {
  test('has all of 50 entries, and leads nowhere', async () => {
    const newsroom = aNewsroom([story('a', 49)]);
    const [only, ...others] = await readOn(newsroom);
    expect(only?.items).toHaveLength(50);
    expect(others).toEqual([]);
    expect(olderOfSite(newsroom)).toEqual([]);
  });

  test('has the newest 50 of more, and leads to all', async () => {
    const [first, ...older] = await readOn(aNewsroom([story('a', 50)]));
    expect(first?.items).toHaveLength(50);
    expect(older.map(({ items }) => items.length)).toEqual([51]);
  });

  test.each([
    [500, [500]],
    [501, [1, 500]],
    [1000, [500, 500]],
    [1001, [1, 500, 500]],
  ])('of %i entries leads to pages of %j', async (entries, sizes) => {
    const [first, ...older] = await readOn(aNewsroom([story('a', 299), story('b', entries - 301)]));
    expect(first?.items).toHaveLength(50);
    expect(older.map(({ items }) => items.length)).toEqual(sizes);
    const ids = older.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(entries);
    expect(ids).toEqual(expect.arrayContaining(first?.items.map(({ id }) => id) ?? []));
  });

  test('goes from the newest to the oldest, and is one feed for readers', async () => {
    const pages = await readOn(aNewsroom([story('a', 600), story('b', 500)]));
    expect(pages.map(({ next_url }) => next_url)).toEqual([
      ...[3, 2, 1].map((page) => `${root}older/${page}/feed.json`),
      undefined,
    ]);
    expect(new Set(pages.map(({ feed_url }) => feed_url))).toEqual(new Set([`${root}feed.json`]));
    const dates = pages.slice(1).flatMap(({ items }) => items.map((item) => item.date_published));
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

describe('a page of older entries', () => {
  const before = olderOfSite(aNewsroom([story('a', 600), story('b', 500)]));

  test('keeps its entries when there is news', () => {
    const after = olderOfSite(aNewsroom([story('a', 600), story('b', 501)]));
    expect(pathsOn(after).slice(0, 2)).toEqual(pathsOn(before).slice(0, 2));
    expect(pathsOn(after)[2]).toEqual([...(pathsOn(before)[2] ?? []), 'briefings/b/updates/u-500']);
  });

  test('keeps them when one of them is corrected, and tells of it', async () => {
    const fixed = anUpdate('2025-06-03T12:00Z', { corrections: [{ was: 'wrong', now: 'right' }] });
    const newsroom = aNewsroom([
      story('a', 600),
      { ...story('b', 500), updates: [...story('b', 500).updates, fixed] },
    ]);
    expect(pathsOn(olderOfSite(newsroom)).slice(0, 2)).toEqual(pathsOn(before).slice(0, 2));
    const oldest = (await readOn(newsroom)).at(-1);
    const article = oldest?.items.find(({ id }) => id.endsWith('b/article'));
    expect(article?.date_modified).toBe('2025-06-03T12:00:00.000Z');
    expect(article?.content_html).toContain('<del>wrong</del>');
  });

  test('is made of the briefings that have entries on it, and of no others', () => {
    const { published, at } = anUpdate('2025-07-01T12:00Z');
    const late = aBriefing({ slug: 'late', article: { published, at } });
    const slugs = olderOfSite(aNewsroom([story('a', 600), late])).map(({ props }) =>
      props.page.shares.map((one) => one.briefing.slug),
    );
    expect(slugs).toEqual([['a'], ['a', 'late']]);
  });
});

test('the feed of a briefing has all of 500 entries, and more in pages of its own', async () => {
  const whole = aNewsroom([story('a', 499)]);
  expect((await readOn(whole, 'a')).map(({ items }) => items.length)).toEqual([500]);
  expect(olderOfBriefings(whole)).toEqual([]);
  const pages = await readOn(aNewsroom([story('a', 500), story('b', 1)]), 'a');
  expect(pages.map(({ items }) => items.length)).toEqual([50, 1, 500]);
  expect(new Set(pages.map(({ title }) => title))).toEqual(new Set(['The talks – The News']));
  expect(pages[1]?.next_url).toBe(`${root}briefings/a/older/1/feed.json`);
});

/** An article, and an update in each of the minutes after it. */
function story(slug: string, updates: number) {
  const minute = (index: number) =>
    new Date(Date.UTC(2025, 5, 1) + index * 60_000).toISOString().slice(0, 16);
  return aBriefing({
    slug,
    updates: Array.from({ length: updates }, (_, index) => ({
      ...anUpdate(`${minute(index)}Z`),
      id: `u-${index}`,
    })),
  });
}

/** The files of a feed, from the first on, as far as one leads to the next. */
async function readOn(newsroom: Newsroom, slug?: string) {
  const files = new Map(
    await Promise.all(
      (slug === undefined ? olderOfSite(newsroom) : olderOfBriefings(newsroom)).map(
        async ({ params, props }) =>
          [
            root + pathToOlderEntries(slug, Number(params.page)),
            await olderResponse(props, root).text(),
          ] as const,
      ),
    ),
  );
  const briefing = newsroom.briefings.find((one) => one.slug === slug);
  const first = briefing
    ? feedResponse(
        'json',
        briefingFeed(mastheadOf(newsroom), briefing, root),
        root + pathToFeed(briefing.slug, 'json'),
      )
    : feedResponse('json', siteFeed(newsroom, root), root + pathToSiteFeed('json'));
  const pages = [jsonFeedSchema.parse(await first.json())];
  for (;;) {
    const next = pages.at(-1)?.next_url;
    if (next === undefined) return pages;
    pages.push(jsonFeedSchema.parse(JSON.parse(files.get(next) ?? '')));
  }
}

function pathsOn(pages: ReturnType<typeof olderOfSite>) {
  return pages.map(({ props }) => props.page.shares.flatMap(({ paths }) => paths).toSorted());
}
