import { describe, expect, test } from 'vitest';
import type { Feed, FeedEntry } from '../../src/outputs/feed.ts';
import { briefingFeed, followedPeople, mastheadOf, personFeed, siteFeed } from '../../src/outputs/feeds.ts';
import { aBriefing, anEvent, anUpdate, aWording, aWordingNaming } from '../builders/a-briefing.ts';
import { aNewsroom } from '../builders/a-newsroom.ts';
import { clock, datesOf, feedOf, root } from './a-feed.ts';

describe('the feed of a briefing', () => {
  test('has the article, each update and each correction, under ids of the things themselves', () => {
    const feed = feedOf(aBriefing({ updates: [anUpdate('05-16', { corrections: [{}] })] }));
    expect(feed.id).toBe('tag:news.example,2026:briefings/talks');
    expect(feed.entries.map(({ id }) => id)).toEqual([
      'tag:news.example,2026:briefings/talks/corrections/correction',
      'tag:news.example,2026:briefings/talks/updates/2025-05-16',
      'tag:news.example,2026:briefings/talks/article',
    ]);
    expect(feed.entries.map(({ address }) => address.slice(root.length))).toEqual([
      'briefings/talks/#c-correction',
      'briefings/talks/updates/2025-05-16/',
      'briefings/talks/#story',
    ]);
  });

  test('is called by the briefing and the site, and told by the summary of today', () => {
    const feed = feedOf(aBriefing({ updates: [anUpdate('05-16', { told: { summary: 'It goes on.' } })] }));
    expect(feed).toMatchObject({
      title: 'The talks – The News',
      description: 'It goes on.',
      language: 'en-GB',
      page: 'https://news.example/a/briefings/talks/',
      publisher: { name: 'The News', address: root },
    });
  });

  test('has what changed last first, and what was corrected behind its correction', () => {
    const briefing = aBriefing({
      updates: [
        anUpdate('05-16'),
        anUpdate('05-17'),
        anUpdate('05-18', { corrections: [{ corrects: { kind: 'update', id: '2025-05-16' } }] }),
      ],
    });
    expect(Object.entries(datesOf(feedOf(briefing)))).toEqual([
      ['corrections/correction', ['18 09:00', '18 09:00']],
      ['updates/2025-05-18', ['18 09:00', '18 09:00']],
      ['updates/2025-05-16', ['16 09:00', '18 09:00']],
      ['updates/2025-05-17', ['17 09:00', '17 09:00']],
      ['article', ['15 17:00', '15 17:00']],
    ]);
    expect(clock(feedOf(briefing).updated)).toBe('18 09:00');
  });

  test('is in order whatever the order of the files', () => {
    const updates = ['05-16T10:00+03:00', '05-16T09:00+02:00', '05-17T09:00+02:00'].map((when, index) => ({
      ...anUpdate(`2025-${when}`),
      id: `u-${index}`,
    }));
    const ids = (some: typeof updates) => feedOf(aBriefing({ updates: some })).entries.map(({ id }) => id);
    expect(ids(updates.toReversed())).toEqual(ids(updates));
  });
});

describe('editing', () => {
  const story = (text: string) =>
    aBriefing({
      article: {
        text: [aWording(text)],
        told: { headline: text, summary: text, status: 'developing', keyPoints: [] },
      },
      updates: [
        anUpdate('05-16', {
          title: text,
          note: text,
          text: [aWording(text)],
          items: { timeline: [anEvent('talks', '2025-05-16', { title: text })] },
          corrections: [{ was: text, now: text }],
        }),
      ],
    });

  test('a title, a note and a text changes no id, no address and no date', () => {
    const lasting = (feed: Feed) =>
      feed.entries.map(({ id, address, published, updated }) => ({ id, address, published, updated }));
    const [before, after] = [feedOf(story('Before')), feedOf(story('After'))];
    expect(lasting(after)).toEqual(lasting(before));
    expect(after.id).toBe(before.id);
    expect(after.entries.map(({ html }) => html())).not.toEqual(before.entries.map(({ html }) => html()));
  });
});

describe('the feed of the site', () => {
  const briefings = ['a', 'b'].map((slug) => aBriefing({ slug, updates: [anUpdate('05-16')] }));

  test('has all briefings, each entry with what its briefing is called', () => {
    const feed = siteFeed(aNewsroom(briefings), root);
    expect(feed).toMatchObject({ id: 'tag:news.example,2026:site', title: 'The News', page: root });
    expect(feed?.entries.map(({ id }) => id.split(':')[2])).toEqual([
      'briefings/a/updates/2025-05-16',
      'briefings/b/updates/2025-05-16',
      'briefings/a/article',
      'briefings/b/article',
    ]);
    expect(new Set(feed?.entries.map(({ story }) => story))).toEqual(new Set(['The talks']));
  });

  test('has the entries of the briefings as they are there', () => {
    const feed = siteFeed(aNewsroom(briefings), root);
    const own = briefings.flatMap((one) => briefingFeed(aNewsroom(briefings), one, root)?.entries ?? []);
    expect(told(feed?.entries)).toEqual(expect.arrayContaining(told(own)));
  });

  test('is not there before anything was published', () => {
    expect(siteFeed(aNewsroom([]), root)).toBeUndefined();
  });

  test('keeps its ids when the site moves, if it has a name of its own', () => {
    const newsroom = aNewsroom(briefings);
    const named = { ...newsroom, site: { ...newsroom.site, authority: 'press.example,2024' } };
    const ids = (where: string) => siteFeed(named, where)?.entries.map(({ id }) => id);
    expect(ids('https://elsewhere.example/')).toEqual(ids(root));
    expect(ids(root)?.[0]).toMatch(/^tag:press\.example,2024:briefings/);
  });
});

test('a person has a feed of what is about them, and nobody else has one', () => {
  const briefing = aBriefing({
    updates: [
      anUpdate('05-16', { text: [aWordingNaming({ kind: 'person', id: 'fidan' })] }),
      anUpdate('05-17'),
    ],
  });
  const newsroom = aNewsroom([briefing]);
  const followed = followedPeople(newsroom);
  expect(followed.map(({ person }) => person.id)).toEqual(['fidan']);
  const feeds = followed.map((one) => personFeed(mastheadOf(newsroom), one, root));
  expect(feeds[0]).toMatchObject({
    id: 'tag:news.example,2026:people/fidan',
    title: 'First Fidan – The News',
    page: 'https://news.example/a/people/fidan/',
    entries: [{ id: 'tag:news.example,2026:briefings/talks/updates/2025-05-16' }],
  });
});

/** With what they say in full. */
function told(entries: readonly FeedEntry[] = []) {
  return entries.map((entry) => ({ ...entry, html: entry.html() }));
}
