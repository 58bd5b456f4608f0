import type { Element, Nodes, Parents, Root } from 'hast';
import { wordsOfHtml } from './plain-text.ts';

/**
 * Put each table into a box that scrolls by itself, so that a wide one does not move the page, and tie the headings to
 * their columns. The box takes the focus, so that the keyboard can scroll it, and is named after the columns.
 */
export function rehypeTables({ language }: { readonly language: string }) {
  return (tree: Root): undefined => {
    boxTables(tree, language);
  };
}

function boxTables(parent: Parents, language: string): void {
  for (const [index, node] of parent.children.entries()) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'table') parent.children[index] = boxed(node, language);
    else boxTables(node, language);
  }
}

function boxed(table: Element, language: string): Element {
  const headings = headingsIn(table).map((cell) => {
    cell.properties = { scope: 'col' };
    return wordsOfHtml(cell).replace(/\s+/g, ' ');
  });
  const ariaLabel = new Intl.ListFormat(language, { type: 'unit' }).format(headings);
  const properties = { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

function headingsIn(node: Nodes): readonly Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'th' ? [node] : node.children.flatMap(headingsIn);
}
