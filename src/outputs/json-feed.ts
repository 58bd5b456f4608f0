import { generateJsonFeed } from 'feedsmith';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * A feed as JSON Feed 1.1; `self` is its own address, by which readers know the feed, on pages of older entries too.
 */
export function writeJsonFeed(feed: Feed, self: string): string {
  const json = generateJsonFeed(
    {
      title: feed.title,
      home_page_url: feed.page,
      feed_url: self,
      ...(feed.next !== undefined && { next_url: feed.next }),
      description: feed.description,
      language: feed.language,
      authors: [{ name: feed.publisher.name, url: feed.publisher.address }],
      items: feed.entries.map((entry) => jsonItem(entry, feed)),
    },
    { strict: true },
  );
  return `${JSON.stringify(json)}\n`;
}

function jsonItem(entry: FeedEntry, { language }: Feed) {
  return {
    id: entry.id,
    url: entry.address,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html(),
    date_published: new Date(entry.published),
    date_modified: new Date(entry.updated),
    tags: [entry.story],
    ...(entry.language !== language && { language: entry.language }),
  };
}
