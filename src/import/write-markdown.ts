import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { oneLine } from './clean.ts';
import { type Care, escapeLineStart, escapeText, isWebAddress } from './escape.ts';

/** Blocks as Markdown, with an empty line between them. */
export function writeBlocks(blocks: readonly RootContent[], care: Care): string {
  return blocks
    .map((block, index) => writeBlock(block, care, isOther(blocks, index)))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Words within a paragraph as Markdown, on one line. */
export function writeInline(nodes: readonly PhrasingContent[], care: Care): string {
  return oneLine(nodes.map((node) => writePhrase(node, care)).join(''));
}

/** Every character that a block shows. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const isLine = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  const words = node.children.map(wordsOf).join('');
  return isLine ? `${words}\n` : words;
}

/** Whether a list is the second, fourth … of neighbours of its kind. */
function isOther(blocks: readonly RootContent[], index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  const isNeighbour =
    before?.type === 'list' &&
    block?.type === 'list' &&
    (before.ordered ?? false) === (block.ordered ?? false);
  return isNeighbour && !isOther(blocks, index - 1);
}

/** `other` tells a list apart from the list before it, of which it would become a part. */
function writeBlock(block: RootContent, care: Care, other: boolean): string {
  switch (block.type) {
    case 'heading':
      return care === 'marks' || care === 'signs'
        ? `${'#'.repeat(block.depth)} ${writeInline(block.children, care).replace(/#$/, '\\#')}`
        : paragraph(block.children, care);
    case 'paragraph':
      return paragraph(block.children, care);
    case 'blockquote':
      return care === 'marks'
        ? writeBlocks(block.children, care).replace(/^/gm, '> ').replace(/ +$/gm, '')
        : writeBlocks(block.children, care);
    case 'list':
      if (care !== 'marks')
        return block.children.map((item) => writeBlocks(item.children, care)).join('\n\n');
      return block.children
        .map((item, index) => {
          const number = `${(block.start ?? 1) + index}${other ? ')' : '.'} `;
          const marker = block.ordered ? number : other ? '* ' : '- ';
          const text = writeBlocks(item.children, care).replace(
            /\n(?=[^\n])/g,
            `\n${' '.repeat(marker.length)}`,
          );
          return marker + text;
        })
        .join('\n');
    case 'code':
      return care === 'marks' ? fenced(block.value) : lines(block.value, care);
    case 'table':
      return care === 'marks'
        ? table(block, care)
        : block.children.map((row) => rowAsText(row.children, care)).join('\n\n');
    case 'thematicBreak':
      return care === 'marks' ? '---' : '';
    default:
      return lines(wordsOf(block), care);
  }
}

const maxLine = 4_000;

function paragraph(nodes: readonly PhrasingContent[], care: Care): string {
  const written = writeInline(nodes, care);
  const broken: string[] = [];
  let rest = written;
  while (rest.length > maxLine && rest.lastIndexOf(' ', maxLine) > 0) {
    const end = rest.lastIndexOf(' ', maxLine);
    broken.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  return [...broken, rest]
    .map((line) => (care === 'signs' ? numberless(line) : escapeLineStart(line)))
    .join('\n');
}

/** With every sign escaped, only the white space at a line's start is left to mind. */
const numberless = (line: string) => line.replace(/^\s+/u, '');

function writePhrase(node: PhrasingContent, care: Care): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value, care);
    case 'break':
      return ' ';
    case 'inlineCode':
      return care === 'marks' && !/[`\n]|^\s|\s$/.test(node.value)
        ? `\`${node.value}\``
        : escapeText(node.value, care);
    case 'strong':
    case 'emphasis':
    case 'delete':
      return marked(node.children, { strong: '**', emphasis: '*', delete: '~~' }[node.type], care);
    case 'link':
      return writeLink(node.url, node.children, care);
    default:
      return escapeText(wordsOf(node), care);
  }
}

/** Marks hold only next to words, so spaces go outside of them. */
function marked(children: readonly PhrasingContent[], mark: string, care: Care): string {
  const inner = children.map((child) => writePhrase(child, care)).join('');
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(inner) ?? [];
  return care === 'marks' && words !== '' ? before + mark + words + mark + after : inner;
}

function writeLink(url: string, children: readonly PhrasingContent[], care: Care): string {
  const words = children
    .map((child) => (child.type === 'text' ? escapeInLink(child.value) : writePhrase(child, care)))
    .join('');
  if (care !== 'marks' || words.trim() === '' || !isWebAddress(url)) {
    return children.map((child) => writePhrase(child, care)).join('');
  }
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(words) ?? [];
  return `${before}[${inner}](${/[()\\]/.test(url) ? `<${url}>` : url})${after}`;
}

/** An address in the words of a link is no link of its own. */
const escapeInLink = (text: string) => text.replace(/[\\`*_[\]<>~&|]/g, '\\$&');

function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

function lines(text: string, care: Care): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph([{ type: 'text', value: line }], care))
    .join('\n\n');
}

function table({ children: rows }: Table, care: Care): string {
  const columns = Math.max(...rows.map((row) => row.children.length));
  const written = rows.map((row) => {
    const cells = row.children.map((cell) => writeInline(cell.children, care));
    return `| ${[...cells, ...Array<string>(columns - cells.length).fill('')].join(' | ')} |`;
  });
  const [head = '', ...body] = written;
  return [head, `|${' --- |'.repeat(columns)}`, ...body].join('\n');
}

function rowAsText(cells: Table['children'][number]['children'], care: Care): string {
  return paragraph(
    cells.flatMap((cell, index) =>
      index === 0 ? cell.children : [{ type: 'text' as const, value: ' ' }, ...cell.children],
    ),
    care,
  );
}
