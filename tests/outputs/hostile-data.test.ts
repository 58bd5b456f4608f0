import { parse } from 'csv-parse/sync';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { dataWriters } from '../../src/outputs/data-files.ts';
import { storyFile, writeStorySchema } from '../../src/outputs/story-file/schema.ts';
import { writeSiteIndex } from '../../src/outputs/site-index.ts';
import { anEvent, anUpdate, aSource, aStatement, aWording } from '../builders/a-briefing.ts';
import { aDataDesk } from '../builders/a-data-desk.ts';
import { aDirectory, aPerson, aPlace } from '../builders/a-directory.ts';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { judgeBy, judgeNinjs } from './schema-faults.ts';
import { timelineSlides } from './timeline-slides.ts';

/** What a title, a name or a quotation may hold if a file is forged, or if a check before it fails. */
const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- -->',
  ']]>',
  'line\r\nbreak: yes',
  'bell\u0007',
  '\u202Eright to left\u200F',
  '=HYPERLINK("https://bad.example/","x")',
  '+1;-1,@sum',
  '-2+3',
  '@sum(A1)',
  '\t=1',
  '"quoted", \'twice\'',
  'a,b\nc;d',
  '\u2028\u2029',
  '\uD800',
  '{{ x }} %s &amp; &lt;',
] as const;

const judgeStory = judgeBy(JSON.parse(writeStorySchema(aDataDesk().origin)) as object);
const judge = judgeNinjs();

describe.each(hostile.map((text) => ({ text, shown: JSON.stringify(text) })))('$shown', ({ text }) => {
  const desk = deskOf(text);

  test('comes out of story.json as it went in, and only as a value', () => {
    const story = storyFile.parse(JSON.parse(dataWriters.story(desk)));
    expect(judgeStory(story)).toEqual([]);
    expect([
      story.headline,
      story.updates[0]?.title,
      story.events[0]?.title,
      story.statements[0]?.quote,
      story.sources[0]?.publisher,
      story.people[0]?.name,
    ]).toEqual(Array(6).fill(text));
  });

  test.each(['events', 'statements', 'people'] as const)('is one cell of %s.csv, and no formula', (file) => {
    const csv = dataWriters[file](desk);
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(rows.length).toBe(1);
    const cells = Object.values(rows[0] ?? {});
    const kept = text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(/(?!\n)\p{Cc}/gu, '')
      .trim();
    expect(cells.filter((cell) => cell.includes(kept)).length).toBeGreaterThanOrEqual(1);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(/(?![\t\n\r])\p{Cc}/u.test(csv)).toBe(false);
  });

  test('is text on the slides of timeline.json', () => {
    const { title, events } = timelineSlides.parse(JSON.parse(dataWriters.timeline(desk)));
    const html = [
      title.text.headline,
      title.text.text,
      ...events.flatMap((one) => [one.text.headline, one.text.text]),
    ];
    expect(html.length).toBe(4);
    expect(html.flatMap(foreignElements)).toEqual([]);
  });

  test('is text in ninjs.json', () => {
    const ninjs = JSON.parse(dataWriters.ninjs(desk)) as {
      headlines: { value: string }[];
      bodies: { value: string }[];
    };
    expect(judge(ninjs)).toEqual([]);
    expect(ninjs.headlines[0]?.value).toBe(text);
    expect(foreignElements(ninjs.bodies[0]?.value ?? '')).toEqual([]);
  });

  test('is a value of index.json', () => {
    const index = JSON.parse(
      writeSiteIndex(
        { site: desk.site, people: [...desk.directory.people.values()] },
        [{ edition: desk.edition, picture: undefined }],
        desk.origin,
      ),
    ) as {
      name: string;
      briefings: { headline: string }[];
      people: { name: string }[];
    };
    const names = [index.name, index.briefings[0]?.headline, index.people[0]?.name];
    expect(names).toEqual([text, text, text]);
  });
});

function deskOf(text: string): ReturnType<typeof aDataDesk> {
  const desk = aDataDesk({
    directory: aDirectory(
      [aPerson('fidan', { name: text, familyName: text, description: text, aliases: [text] })],
      [],
      [aPlace('istanbul', { name: text })],
    ),
    article: { told: { headline: text, summary: text, status: 'developing', keyPoints: [] } },
    items: {
      timeline: [
        anEvent('round', '2025-05-16', {
          title: text,
          place: 'istanbul',
          participants: [{ person: 'fidan', as: text }],
          sources: ['paper'],
        }),
      ],
      statements: [
        aStatement('no', '2025-05-16', {
          by: ['fidan'],
          says: text,
          quote: text,
          contestedBy: [{ by: 'russia', how: text }],
        }),
      ],
      sources: [aSource('paper', { publisher: text, title: text })],
    },
    // What is rendered went through the sanitiser before it comes here.
    updates: [anUpdate('05-16', { title: text, note: text, text: [aWording('The text.')] })],
  });
  return { ...desk, site: { ...desk.site, name: text } };
}

/** Whatever is neither a paragraph, nor a heading, nor a link to a web address. */
function foreignElements(html: string): readonly string[] {
  return elementsOf(fromHtml(html, { fragment: true }))
    .filter(({ tagName, properties }) => {
      const names = Object.keys(properties).toSorted().join(' ');
      if (tagName === 'a') return names !== 'href' || !/^https?:\/\//.test(String(properties.href));
      return !['p', 'h3'].includes(tagName) || names !== '';
    })
    .map(({ tagName }) => tagName);
}

function elementsOf(tree: Root): readonly Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}
