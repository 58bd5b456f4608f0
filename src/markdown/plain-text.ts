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

/** The visible words of HTML, without the numbers of notes; blocks stand on lines of their own, a space parts cells. */
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
  const words = node.children.map(gather).join('');
  if (lines.has(tag)) return `\n${words}\n`;
  return tag === 'td' || tag === 'th' ? `${words} ` : words;
}
