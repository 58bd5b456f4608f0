import type { PhrasingContent, RootContent } from 'mdast';
import { findExcess } from '../markdown/limits.ts';
import { createRenderer, type Renderer } from '../markdown/render.ts';
import type { LinkTarget, TextContext } from '../markdown/text.ts';
import { indexNames } from '../story/mentions.ts';
import type { Refused } from './article.ts';
import { type Care, isWebAddress } from './escape.ts';
import { wordsOf, writeBlocks, writeInline } from './write-markdown.ts';

/**
 * Blocks as Markdown that this site takes without a complaint and that shows every character of them. What would not
 * come through as it stands is written with more care, down to bare words. A text that is too large is refused, and so
 * is one of which something would be lost.
 */
export function soundMarkdown(blocks: readonly RootContent[]): { readonly markdown: string } | Refused {
  const renderer = newRenderer();
  const shows = (markdown: string, shown: readonly RootContent[]) =>
    comesThrough(renderer.text(markdown, context), shown.map(wordsOf).join(''));
  const whole = writeBlocks(blocks, 'marks');
  if (shows(whole, blocks)) return { markdown: whole };
  const [excess] = findExcess(whole).filter(
    ({ rule }) => rule === 'text-too-large' || rule === 'too-many-lines',
  );
  if (excess) return { refused: `${excess.fault} Import its parts one by one.` };
  const careful = blocks
    .map((block) => {
      const ways = cares.map((care) => writeBlocks([block], care));
      return ways.find((way) => shows(way, [block])) ?? ways.at(-1) ?? '';
    })
    .filter((text) => text !== '')
    .join('\n\n');
  if (shows(careful, blocks)) return { markdown: careful };
  const [fault] = renderer.text(careful, context).faults;
  return {
    refused: fault
      ? `The text cannot be written as Markdown. ${fault.fault} ${fault.remedy}`
      : 'The text cannot be written as Markdown without losing some of it. Copy it by hand.',
  };
}

/** The same for the words of one paragraph. */
export function soundInline(nodes: readonly PhrasingContent[]): string {
  const renderer = newRenderer();
  const words = nodes.map(wordsOf).join('');
  const ways = cares.map((care) => writeInline(nodes, care));
  return ways.find((way) => comesThrough(renderer.inline(way, context), words)) ?? ways.at(-1) ?? '';
}

const cares: readonly Care[] = ['marks', 'words', 'signs'];

function comesThrough({ faults, plainText }: ReturnType<Renderer['text']>, words: string): boolean {
  return faults.length === 0 && withoutSpace(plainText) === withoutSpace(words);
}

const withoutSpace = (text: string) => text.replace(/\s+/gu, '');

const newRenderer = () => createRenderer({ names: indexNames([]), hrefOf: () => '' });

const context: TextContext = {
  language: 'en',
  anchor: 't-',
  headings: 3,
  sourceNumber: () => undefined,
  sourceIds: [],
  link: linkTarget,
  image: () => ({ fault: 'There is no image.', remedy: 'Take it out.' }),
};

function linkTarget(url: string): LinkTarget {
  if (url === 'plain:') return { plain: true };
  if (isWebAddress(url)) return { href: url, external: true };
  if (/^(mailto|tel):/.test(url)) return { href: url };
  return { fault: 'The link leads nowhere.', remedy: 'Take it out.' };
}
