import type { Nodes } from 'hast';

const lines = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'blockquote',
  'pre',
  'tr',
  'figure',
  'figcaption',
]);

/** The visible words of HTML, without the numbers of notes; blocks stand on lines of their own, cells on one. */
export function wordsOfHtml(tree: Nodes): string {
  return gather(tree)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

function gather(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const tag = node.type === 'element' ? node.tagName : '';
  if (tag === 'sup') return '';
  if (tag === 'br') return '\n';
  // Between cells there is nothing but the line breaks of the serialiser.
  const children = tag === 'tr' ? node.children.filter(({ type }) => type === 'element') : node.children;
  const words = children.map(gather).join(tag === 'tr' ? ' ' : '');
  return lines.has(tag) ? `\n${words}\n` : words;
}
