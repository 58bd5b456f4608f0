import type { PhrasingContent, RootContent } from 'mdast';
import type { Stated, TimelineEntry } from './article.ts';
import { clean, oneLine } from './clean.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import { soundInline } from './sound-markdown.ts';
import { type DateParts, timelineDate } from './timeline-date.ts';

/** A timeline as it was read from a file. */
export interface Timeline {
  readonly title?: Stated | undefined;
  /** What its title slide says. */
  readonly blocks: readonly RootContent[];
  readonly entries: readonly TimelineEntry[];
  /** What has no place in a briefing, a sentence each. */
  readonly leftOut: readonly string[];
}

/** A slide of TimelineJS, from JSON or from a row of a table. */
export interface Slide {
  readonly headline: string;
  /** May hold HTML. */
  readonly text: string;
  readonly start: DateParts;
  readonly end?: DateParts | undefined;
  readonly displayDate: string;
  readonly group: string;
  readonly media: { readonly url: string; readonly credit: string; readonly caption: string };
}

/** An event of the timeline: its date exactly, its words all of them. */
export function entryOf(slide: Slide, timeZone: string): TimelineEntry {
  const { edtf, remarks } = timelineDate(slide.start, slide.end, timeZone);
  const headline = plainOf(slide.headline);
  const text = inlineOf(slide.text);
  return {
    title: headline || plainOf(slide.text).slice(0, 100) || 'Without a headline',
    text: text === '' ? undefined : text,
    date: edtf,
    remarks: [
      ...remarks,
      ...(headline === '' ? ['the entry has no headline.'] : []),
      ...(slide.displayDate === '' ? [] : [`the timeline shows its date as “${slide.displayDate}”.`]),
      ...(slide.group === '' ? [] : [`in the group “${slide.group}”.`]),
      ...mediaWords(slide),
    ],
  };
}

/** The words of a piece of HTML on one line. */
export function plainOf(html: string): string {
  return oneLine(phrasesOf(html).map(wordsOfPhrase).join(''));
}

/** Blocks of a piece of HTML. */
export function blocksOf(html: string): readonly RootContent[] {
  return readHtmlBlocks(clean(html).text, []);
}

function inlineOf(html: string): string {
  const phrases = phrasesOf(html);
  return phrases.length === 0 ? '' : soundInline(phrases);
}

/** Paragraphs follow each other with a space between them, as an event has but one. */
function phrasesOf(html: string): readonly PhrasingContent[] {
  return blocksOf(html).flatMap((block) => [...phrasesIn(block), { type: 'text' as const, value: ' ' }]);
}

function phrasesIn(block: RootContent): readonly PhrasingContent[] {
  if (block.type === 'paragraph' || block.type === 'heading') return block.children;
  if ('children' in block)
    return block.children.flatMap((child) => [...phrasesIn(child), { type: 'text' as const, value: ' ' }]);
  return 'value' in block ? [{ type: 'text', value: block.value }] : [];
}

function wordsOfPhrase(node: PhrasingContent): string {
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(wordsOfPhrase).join('');
  return 'value' in node ? node.value : '';
}

/** The picture or the recording of a slide, if it has one; briefings have their own. */
export function mediaWords({ media }: Slide): readonly string[] {
  const said = [media.url, plainOf(media.caption), plainOf(media.credit)].filter((text) => text !== '');
  return said.length === 0 ? [] : [`a picture or a recording: ${said.join(' · ')}`];
}
