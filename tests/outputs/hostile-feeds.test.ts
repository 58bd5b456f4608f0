import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { asSafe } from '../../src/markdown/safe-html.ts';
import { writeAtom } from '../../src/outputs/atom.ts';
import type { Feed } from '../../src/outputs/feed.ts';
import { followedPeople, mastheadOf, personFeed } from '../../src/outputs/feeds.ts';
import { writeJsonFeed } from '../../src/outputs/json-feed.ts';
import { plainLine } from '../../src/outputs/plain-text.ts';
import { writeRss } from '../../src/outputs/rss.ts';
import { xmlText } from '../../src/outputs/xml-text.ts';
import {
  aBriefing,
  aCommitment,
  anEvent,
  anUpdate,
  aSource,
  aStatement,
  aWording,
} from '../builders/a-briefing.ts';
import { aPerson } from '../builders/a-directory.ts';
import { aNewsroom } from '../builders/a-newsroom.ts';
import { faultsIn } from './feed-grammar.ts';

/** What a title, a note, a name or a quotation may hold if a file is forged, or if a check before it fails. */
const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  '--> <!-- <![CDATA[ <?x ?>',
  ']]>',
  ']]]]>><![CDATA[>',
  'line\r\nbreak',
  'bell\u0007 null\u0000 escape\u001B delete\u007F next\u0085',
  '\u202Eright to left\u2066 isolated',
  '\u200Fמילה\u200E word',
  '=HYPERLINK("https://bad.example/","x")',
  '&amp; &lt;b&gt; &nbsp; &#7; &',
  '\u2028\u2029',
  'half \uD800 none \uFFFF \uFDD0',
  'root \uE000 page \uE001',
  '{{ x }} $& $1',
] as const;

const lost = ['\0', '\x07', '\x1B', '\x7F', '\x85', '\uFFFF', '\uFDD0', '\u202E', '\u2066'];

/** The words as any format may hold them: on one line, with nothing that XML forbids or that turns what follows. */
const held = (words: string) =>
  lost
    .reduce((text, character) => text.replaceAll(character, ''), words.replaceAll('\uD800', '\uFFFD'))
    .replace(/\s+/g, ' ')
    .trim();

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  '#7': '\u0007',
};
const resolved = (words: string) =>
  words.replace(/&(amp|lt|gt|nbsp|#7);/g, (whole, name: string) => references[name] ?? whole);

const cases = hostile.map((text) => {
  const words = `A ${text} B`;
  return { shown: JSON.stringify(text), words, feed: feedOf(words) };
});

test.each([
  { format: 'atom', write: writeAtom },
  { format: 'rss', write: writeRss },
] as const)('each leaves a feed well-formed: $format', async ({ format, write }) => {
  const feeds = cases.map(({ feed }) => write(feed, feed.page));
  expect(await faultsIn(feeds, format)).toEqual([]);
});

describe.each(cases)('$shown', ({ words, feed }) => {
  const update = feed.entries.find(({ id }) => id.endsWith('2025-05-16'));

  test('is read as words on one line, and the text as it is', () => {
    const atom = parseAtomFeed(writeAtom(feed, feed.page));
    const rss = parseRssFeed(writeRss(feed, feed.page));
    const entry = atom.entries?.find(({ id }) => id === update?.id);
    const item = rss.items?.find(({ guid }) => guid?.value === update?.id);
    const title = `${held(words)} – ${held(words)}`;
    expect([atom.title?.value, rss.title]).toEqual([title, title]);
    expect([entry?.title?.value, item?.title]).toEqual([held(words), held(words)]);
    expect([entry?.content?.value, item?.content?.encoded]).toEqual([update?.html(), update?.html()]);
  });

  test.each([writeAtom, writeRss])('hides no entry from another reader', (write) => {
    const { items } = parseFeed(write(feed, feed.page));
    expect(items.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
    // It resolves references once more than XML does.
    expect(items.map(({ title }) => title)).toContain(resolved(held(words)));
  });

  test('is only a value in JSON', () => {
    const { title, items } = JSON.parse(writeJsonFeed(feed, feed.page)) as {
      readonly title: string;
      readonly items: readonly { readonly id: string }[];
    };
    expect(title).toBe(`${held(words)} – ${held(words)}`);
    expect(items.find(({ id }) => id === update?.id)).toMatchObject({
      title: held(words),
      summary: held(words),
      content_html: update?.html(),
      tags: [held(words)],
    });
  });

  test('is only words in the HTML of an entry', () => {
    const tags = new Set<string>();
    const addresses = new Set<string>();
    for (const { html } of feed.entries) {
      visit(fromHtml(html(), { fragment: true }), 'element', ({ tagName, properties }) => {
        tags.add(tagName);
        if (properties.href !== undefined) addresses.add(String(properties.href));
        expect(Object.keys(properties).filter((name) => name !== 'href')).toEqual([]);
      });
    }
    expect([...tags].toSorted()).toEqual(['a', 'b', 'br', 'del', 'h3', 'ins', 'li', 'p', 'ul']);
    expect([...addresses].filter((address) => !/^https:\/\/(news|source)\.example\//.test(address))).toEqual(
      [],
    );
  });
});

test('no words at all make a line that a format cannot hold', () => {
  const forbidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]|^\s|\s$|\s\s/u;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xff_ff })), (units) => {
      const line = plainLine(String.fromCharCode(...units));
      return !forbidden.test(line) && plainLine(line) === line;
    }),
  );
});

/** The feed of a person to whom everything that an editor words is about. */
function feedOf(words: string): Feed {
  const inline = asSafe(xmlText(words));
  const html = asSafe(`<p>${xmlText(words)}</p>`);
  const briefing = {
    ...aBriefing({
      article: {
        text: [aWording(words, { html, mentions: [{ kind: 'person', id: 'li' }] })],
        told: {
          headline: words,
          summary: words,
          status: 'developing',
          keyPoints: [{ html: inline, plain: words, citations: [] }],
        },
      },
      updates: [
        anUpdate('05-16', {
          title: words,
          note: words,
          text: [aWording(words, { html, citations: ['source'], mentions: [{ kind: 'person', id: 'li' }] })],
          items: {
            timeline: [
              anEvent('talks', '2025-05-16', {
                title: words,
                text: { html: inline, plain: words, citations: [] },
              }),
            ],
            statements: [aStatement('a', '2025-05-16', { by: ['li'], says: words, quote: words })],
            commitments: [aCommitment('swap', { by: ['li'], says: words })],
            sources: [aSource('source', { publisher: words, title: words, url: `https://source.example/` })],
          },
        }),
        anUpdate('05-17', {
          items: { statements: [{ id: 'a' }] },
          corrections: [{ corrects: { kind: 'statement', id: 'a' }, was: words, now: words }],
        }),
      ],
    }),
    label: words,
  };
  const people = [aPerson('li', { name: words, familyName: words, description: words })];
  const named = aNewsroom([briefing], { people });
  const newsroom = { ...named, site: { ...named.site, name: words, description: words } };
  const [followed] = followedPeople(newsroom);
  const feed = followed && personFeed(mastheadOf(newsroom), followed, 'https://news.example/');
  if (!feed) throw new Error('no feed');
  return feed;
}
