import { feedTypes } from '../story/offers.ts';
import { type Feed, type FeedEntry, newestOnly } from './feed.ts';
import { emptyElement, parentElement, textElement, xmlFeed } from './feed-xml.ts';
import { xmlText } from './xml-text.ts';

/**
 * A feed as RSS 2.0; `self` is its own address. The format has no date of a change, so that is lent by Atom, and so is
 * the link of the feed to itself.
 */
export function writeRss(feed: Feed, self: string): string {
  return xmlFeed('rss', { version: '2.0', ...lent }, [
    parentElement(1, 'channel', {}, [
      textElement(2, 'title', feed.title),
      textElement(2, 'link', feed.page),
      textElement(2, 'description', feed.description),
      textElement(2, 'language', feed.language),
      textElement(2, 'lastBuildDate', new Date(feed.updated).toUTCString()),
      emptyElement(2, 'atom:link', { href: self, rel: 'self', type: feedTypes.rss }),
      ...feed.entries.slice(0, newestOnly).map(rssItem),
    ]),
  ]);
}

const lent = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
};

function rssItem(entry: FeedEntry): string {
  return parentElement(2, 'item', {}, [
    textElement(3, 'title', entry.title),
    textElement(3, 'link', entry.address),
    // Readers take a description for HTML, and a title for text.
    textElement(3, 'description', xmlText(entry.summary)),
    textElement(3, 'category', entry.story),
    textElement(3, 'guid', entry.id, { isPermaLink: 'false' }),
    textElement(3, 'pubDate', new Date(entry.published).toUTCString()),
    textElement(3, 'atom:updated', new Date(entry.updated).toISOString()),
    textElement(3, 'content:encoded', entry.html()),
  ]);
}
