import type { Element, ElementContent, Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { BlockContent, ListItem, PhrasingContent, RootContent, TableRow } from 'mdast';

/** The text of a piece of HTML; what is left out of it is added to `leftOut`, a sentence each. */
export function readHtmlBlocks(html: string, leftOut: string[]): readonly RootContent[] {
  return blocksIn(fromHtml(html, { fragment: true }).children, leftOut);
}

/** The text of HTML nodes: paragraphs, headings, lists, tables, quotations; any other element gives its words. */
export function blocksIn(nodes: readonly HtmlNodes[], leftOut: string[]): readonly RootContent[] {
  const blocks: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const endLine = () => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== '')) {
      blocks.push({ type: 'paragraph', children: line });
    }
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && hasBlocks(node)) {
      endLine();
      blocks.push(...blockOf(node, leftOut));
    } else line.push(...phrasesOf(node, leftOut));
  }
  endLine();
  return blocks;
}

/** All characters of an element, as one text, with the quotation marks that `q` stands for. */
export function textOf(node: HtmlNodes): string {
  if (node.type === 'text') return node.value;
  const text = 'children' in node ? node.children.map(textOf).join('') : '';
  return node.type === 'element' && node.tagName === 'q' ? `“${text}”` : text;
}

/** Whether an element belongs to the text, and not to the workings or the frame of its page. */
export function isText({ tagName }: Element): boolean {
  return !unseen.has(tagName) && !framing.has(tagName);
}

const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'head',
  'title',
  'iframe',
  'object',
  'canvas',
]);
const framing = new Set(['nav', 'footer', 'aside', 'form', 'button', 'dialog', 'select', 'menu']);
const within = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

function hasBlocks(node: Element): boolean {
  if (!within.has(node.tagName)) return true;
  return node.children.some((child) => child.type === 'element' && hasBlocks(child));
}

function blockOf(node: Element, leftOut: string[]): readonly RootContent[] {
  const { tagName, children } = node;
  if (unseen.has(tagName)) return [];
  if (framing.has(tagName)) {
    const words = textOf(node).replace(/\s+/gu, ' ').trim();
    if (words !== '') leftOut.push(`<${tagName}>: “${words.slice(0, 120)}${words.length > 120 ? '…' : ''}”`);
    return [];
  }
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  if (heading) {
    const words = children.flatMap((child) => phrasesOf(child, leftOut));
    const isEmpty = textOf(node).trim() === '';
    return isEmpty
      ? []
      : [{ type: 'heading', depth: Number(heading) as 1 | 2 | 3 | 4 | 5 | 6, children: words }];
  }
  if (tagName === 'ul' || tagName === 'ol') return listOf(node, leftOut);
  if (tagName === 'blockquote') {
    const inner = blocksIn(children, leftOut);
    return inner.length === 0 ? [] : [{ type: 'blockquote', children: inner as BlockContent[] }];
  }
  if (tagName === 'pre')
    return textOf(node).trim() === ''
      ? []
      : [{ type: 'code', value: textOf(node).replace(/^\n+|\s+$/g, '') }];
  if (tagName === 'table') return tableOf(node, leftOut);
  if (tagName === 'hr') return [{ type: 'thematicBreak' }];
  return blocksIn(children, leftOut);
}

function listOf(node: Element, leftOut: string[]): readonly RootContent[] {
  const items = node.children.flatMap((child): readonly ListItem[] => {
    const blocks = child.type === 'element' ? blocksIn(child.children, leftOut) : blocksIn([child], leftOut);
    return blocks.length === 0 ? [] : [{ type: 'listItem', children: blocks as BlockContent[] }];
  });
  return items.length === 0
    ? []
    : [{ type: 'list', ordered: node.tagName === 'ol', start: 1, children: items }];
}

function tableOf(node: Element, leftOut: string[]): readonly RootContent[] {
  const rows: TableRow[] = [];
  const others: RootContent[] = [];
  const collect = (nodes: readonly ElementContent[]): void => {
    for (const child of nodes) {
      if (child.type !== 'element') others.push(...blocksIn([child], leftOut));
      else if (child.tagName === 'tr') {
        const cells = child.children.filter((cell) => cell.type === 'element');
        const written = cells.map((cell) => ({
          type: 'tableCell' as const,
          children: cell.children.flatMap((inner) => phrasesOf(inner, leftOut)),
        }));
        if (written.length > 0) rows.push({ type: 'tableRow', children: written });
      } else if (/^(thead|tbody|tfoot)$/.test(child.tagName)) collect(child.children);
      else others.push(...blocksIn(child.children, leftOut));
    }
  };
  collect(node.children);
  return [...others, ...(rows.length === 0 ? [] : [{ type: 'table' as const, children: rows }])];
}

function phrasesOf(node: HtmlNodes, leftOut: string[]): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/[ \t\n\r]+/g, ' ') }];
  if (node.type !== 'element' || unseen.has(node.tagName)) return [];
  const inner = () => node.children.flatMap((child) => phrasesOf(child, leftOut));
  const { tagName, properties } = node;
  switch (tagName) {
    case 'br':
      return [{ type: 'break' }];
    case 'img': {
      const alt = String(properties.alt ?? '').trim();
      leftOut.push(
        `A picture, ${shortened(String(properties.src ?? ''))}${alt && '; what it shows stays in the text'}.`,
      );
      return alt ? [{ type: 'text', value: alt }] : [];
    }
    case 'a':
      return [{ type: 'link', url: String(properties.href ?? ''), children: inner() }];
    case 'b':
    case 'strong':
      return [{ type: 'strong', children: inner() }];
    case 'i':
    case 'em':
      return [{ type: 'emphasis', children: inner() }];
    case 'q':
      return [{ type: 'text', value: '“' }, ...inner(), { type: 'text', value: '”' }];
    default:
      return within.has(tagName)
        ? inner()
        : [{ type: 'text', value: ' ' }, ...inner(), { type: 'text', value: ' ' }];
  }
}

const shortened = (address: string) => (address.length > 100 ? `${address.slice(0, 100)}…` : address);
