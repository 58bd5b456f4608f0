import { feedTypes } from '../story/offers.ts';
import { type Feed, type FeedEntry, newestOnly } from './feed.ts';
import { emptyElement, parentElement, textElement, xmlFeed } from './feed-xml.ts';

/** A feed as Atom (RFC 4287); `self` is its own address. */
export function writeAtom(feed: Feed, self: string): string {
  const { name, address } = feed.publisher;
  return xmlFeed('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    parentElement(1, 'author', {}, [textElement(2, 'name', name), textElement(2, 'uri', address)]),
    textElement(1, 'id', feed.id),
    emptyElement(1, 'link', { href: self, rel: 'self', type: feedTypes.atom }),
    emptyElement(1, 'link', { href: feed.page, rel: 'alternate', type: 'text/html' }),
    textElement(1, 'subtitle', feed.description, plain),
    textElement(1, 'title', feed.title, plain),
    textElement(1, 'updated', new Date(feed.updated).toISOString()),
    ...feed.entries.slice(0, newestOnly).map((entry) => atomEntry(entry, feed)),
  ]);
}

function atomEntry(entry: FeedEntry, { language }: Feed): string {
  return parentElement(1, 'entry', entry.language === language ? {} : { 'xml:lang': entry.language }, [
    emptyElement(2, 'category', { term: entry.story }),
    textElement(2, 'content', entry.html(), { type: 'html' }),
    textElement(2, 'id', entry.id),
    emptyElement(2, 'link', { href: entry.address, rel: 'alternate', type: 'text/html' }),
    textElement(2, 'published', new Date(entry.published).toISOString()),
    textElement(2, 'summary', entry.summary, plain),
    textElement(2, 'title', entry.title, plain),
    textElement(2, 'updated', new Date(entry.updated).toISOString()),
  ]);
}

const plain = { type: 'text' };
