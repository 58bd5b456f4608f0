import type { Heading, RootContent } from 'mdast';
import type { Article } from './article.ts';
import { oneLine } from './clean.ts';
import { wordsOf } from './write-markdown.ts';

/**
 * The article with its title apart, and the headings of the text on the levels that a text may have: from the second
 * on, none left out, none deeper than the fifth.
 */
export function settleHeadings(article: Article): Article {
  const titleHeading = titleIn(article);
  const blocks = article.blocks.filter((block) => block !== titleHeading);
  const title = titleHeading ? { text: headingText(titleHeading), from: 'the first heading' } : article.title;
  // What else the page calls itself is a word of the file, too.
  const also =
    article.title && title && titleHeading && !sameWords(article.title.text, title.text)
      ? [article.title]
      : [];
  return {
    ...article,
    title,
    blocks: levelled(blocks),
    leftOut: [...article.leftOut, ...also.map(({ text, from }) => `Another title, in ${from}: “${text}”`)],
  };
}

function titleIn({ blocks, title }: Article): Heading | undefined {
  const headings = blocks.filter((block) => block.type === 'heading');
  const same = headings.find((heading) => title && sameWords(headingText(heading), title.text));
  return same ?? headings.find(({ depth }) => depth === 1);
}

const headingText = (heading: Heading) => oneLine(wordsOf(heading));

const sameWords = (a: string, b: string) => oneLine(a).toLowerCase() === oneLine(b).toLowerCase();

function levelled(blocks: readonly RootContent[]): readonly RootContent[] {
  const top = Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : [])));
  let above = 1;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    above = Math.min(block.depth - top + 2, above + 1, 5);
    return { ...block, depth: above as Heading['depth'] };
  });
}
