import { describe, expect, test } from 'vitest';
import { pathTo } from '../../src/story/directory.ts';
import { personDossier } from '../../src/story/dossier.ts';
import { briefingFeeds, personFeeds, siteFeeds } from '../../src/views/feed-links.ts';
import { followModel, storyFollowModel, type WaysSection } from '../../src/views/follow-model.ts';
import { anEdition, aWordingNaming, anUpdate } from '../builders/a-briefing.ts';
import { aDirectory, aPerson } from '../builders/a-directory.ts';
import { aPage } from './a-page.ts';

const root = 'https://news.example/a/';
const { site } = aPage('');
const addresses = (sections: readonly WaysSection[]) =>
  sections.map(({ id, ways }) => [id, ways.map(({ address }) => address.slice(root.length))]);

describe('the page on how to follow the site', () => {
  test('has every way with its address in full, and the stories, last updated first', () => {
    const editions = ['a', 'c', 'b'].map((slug, index) =>
      anEdition({ slug, updates: [anUpdate(index === 0 ? '05-16' : '05-17')] }),
    );
    const { sections, stories } = followModel(site, editions, root);
    expect(addresses(sections)).toEqual([
      ['feeds', ['atom.xml', 'rss.xml', 'feed.json']],
      ['calendar', ['calendar.ics']],
      ['data', ['index.json', 'schemas/story.json']],
    ]);
    expect(sections[0]?.ways[0]?.href).toBe('../atom.xml');
    expect(stories.map(({ slug }) => slug)).toEqual(['b', 'c', 'a']);
  });

  test('names no feed where there is none yet', () => {
    expect(followModel(site, [], root).sections.map(({ id }) => id)).toEqual(['data']);
  });
});

test('the page on how to follow a briefing has its feeds, its calendar and its files', () => {
  const { sections, snippet } = storyFollowModel(site, anEdition(), root, '<iframe>');
  expect(addresses(sections)).toEqual([
    ['feeds', ['atom.xml', 'rss.xml', 'feed.json'].map((file) => `briefings/talks/${file}`)],
    ['calendar', ['briefings/talks/calendar.ics']],
    [
      'data',
      ['story.json', 'events.csv', 'statements.csv', 'people.csv', 'timeline.json', 'ninjs.json'].map(
        (file) => `briefings/talks/${file}`,
      ),
    ],
  ]);
  expect(sections[0]?.ways[0]?.href).toBe('../atom.xml');
  expect(snippet).toBe('<iframe>');
});

describe('the head of a page', () => {
  test('names the feeds in every format, and where they are explained', () => {
    expect(siteFeeds(aPage(''))).toEqual({
      links: [
        { href: 'atom.xml', type: 'application/atom+xml', title: 'Site: Atom' },
        { href: 'rss.xml', type: 'application/rss+xml', title: 'Site: RSS' },
        { href: 'feed.json', type: 'application/feed+json', title: 'Site: JSON Feed' },
      ],
      explained: 'follow/',
    });
    const briefing = briefingFeeds(aPage('briefings/talks/'), anEdition());
    expect(briefing.links.map(({ href }) => href)).toEqual(['atom.xml', 'rss.xml', 'feed.json']);
    expect(briefing.explained).toBe('briefings/talks/follow/');
  });

  test('names the feed of a person of whom something was published', () => {
    const named = { text: [aWordingNaming({ kind: 'person', id: 'li' })] };
    const feedsIn = (editions: readonly ReturnType<typeof anEdition>[]) =>
      personFeeds(
        aPage(pathTo({ kind: 'person', id: 'li' })),
        personDossier(aPerson('li'), editions, aDirectory([aPerson('li')])),
      );
    expect(feedsIn([anEdition({ article: named })])).toEqual({
      links: [{ href: 'atom.xml', type: 'application/atom+xml', title: 'First Li' }],
      explained: 'follow/',
    });
    expect(feedsIn([anEdition()])).toBeUndefined();
  });
});
