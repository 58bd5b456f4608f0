import { generateAtomFeed } from 'feedsmith';
import { feedTypes } from '../story/offers.ts';
import { type Feed, type FeedEntry, newestOnly } from './feed.ts';

/** A feed as Atom (RFC 4287); `self` is its own address. */
export function writeAtom(feed: Feed, self: string): string {
  const { name, address } = feed.publisher;
  return generateAtomFeed(
    {
      xml: { lang: feed.language },
      id: feed.id,
      title: plain(feed.title),
      subtitle: plain(feed.description),
      updated: new Date(feed.updated),
      authors: [{ name, uri: address }],
      links: [
        { rel: 'self', type: feedTypes.atom, href: self },
        { rel: 'alternate', type: 'text/html', href: feed.page },
      ],
      entries: feed.entries.slice(0, newestOnly).map((entry) => atomEntry(entry, feed)),
    },
    { strict: true },
  );
}

function atomEntry(entry: FeedEntry, { language }: Feed) {
  return {
    ...(entry.language !== language && { xml: { lang: entry.language } }),
    id: entry.id,
    title: plain(entry.title),
    published: new Date(entry.published),
    updated: new Date(entry.updated),
    links: [{ rel: 'alternate', type: 'text/html', href: entry.address }],
    categories: [{ term: entry.story }],
    summary: plain(entry.summary),
    content: { type: 'html', value: entry.html() },
  };
}

function plain(value: string) {
  return { type: 'text', value };
}
