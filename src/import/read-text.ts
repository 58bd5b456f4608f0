import type { RootContent } from 'mdast';
import type { Article } from './article.ts';
import { oneLine } from './clean.ts';

const longestTitle = 140;

/** Read an article that is plain text: its paragraphs, and its title if the first line is one. */
export function readText(text: string): Article {
  const paragraphs = paragraphsOf(text);
  const [first = '', ...others] = paragraphs;
  const isTitle =
    others.length > 0 && oneLine(first).length <= longestTitle && !/[.!?:;,…]["”’»)]?$/u.test(first);
  return {
    ...(isTitle && { title: { text: oneLine(first), from: 'the first line' } }),
    blocks: (isTitle ? others : paragraphs).map(blockOf),
    leftOut: [],
  };
}

/**
 * Empty lines part paragraphs. Where lines are long, nobody has broken them to fit a page, so that each is a paragraph;
 * so is each line of a list.
 */
function paragraphsOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const isBroken = Math.max(...lines.map((line) => line.length)) <= widestPage;
  const paragraphs: string[][] = [];
  let open = false;
  for (const line of lines) {
    const isOwn = !isBroken || bullet.test(line) || !open;
    if (line !== '' && isOwn) paragraphs.push([line]);
    else if (line !== '') paragraphs.at(-1)?.push(line);
    open = line !== '';
  }
  return paragraphs.map((part) => part.join(' '));
}

const widestPage = 100;
const bullet = /^[-*•·▪]\s/u;

function blockOf(text: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}
