import { generateRssFeed } from 'feedsmith';
import { feedTypes } from '../story/offers.ts';
import { type Feed, type FeedEntry, newestOnly } from './feed.ts';
import { xmlText } from './xml-text.ts';

/**
 * A feed as RSS 2.0; `self` is its own address. The format has no date of a change, so that is lent by Atom, and so is
 * the link of the feed to itself.
 */
export function writeRss(feed: Feed, self: string): string {
  return generateRssFeed(
    {
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: feed.language,
      lastBuildDate: new Date(feed.updated),
      atom: { links: [{ rel: 'self', type: feedTypes.rss, href: self }] },
      items: feed.entries.slice(0, newestOnly).map(rssItem),
    },
    { strict: true },
  );
}

function rssItem(entry: FeedEntry) {
  return {
    title: entry.title,
    link: entry.address,
    guid: { value: entry.id, isPermaLink: false },
    pubDate: new Date(entry.published),
    atom: { updated: new Date(entry.updated) },
    categories: [{ name: entry.story }],
    // Readers take a description for HTML, and a title for text.
    description: xmlText(entry.summary),
    content: { encoded: entry.html() },
  };
}
