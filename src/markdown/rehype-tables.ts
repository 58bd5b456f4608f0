import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { wordsOfHtml } from './plain-text.ts';

/**
 * Put each table into a box that scrolls by itself, so that a wide one does not move the page, and tie the headings to
 * their columns. The box takes the focus, so that the keyboard can scroll it, and is named after the columns.
 */
export function rehypeTables({ language }: { readonly language: string }) {
  return (tree: Root): undefined => {
    visit(tree, 'element', (table, index, parent) => {
      if (table.tagName !== 'table' || !parent || index === undefined) return undefined;
      const headings: string[] = [];
      visit(table, { tagName: 'th' }, (cell: Nodes) => {
        if (cell.type !== 'element') return;
        cell.properties = { scope: 'col' };
        headings.push(wordsOfHtml(cell).replace(/\s+/g, ' '));
      });
      const ariaLabel = new Intl.ListFormat(language, { type: 'unit' }).format(headings);
      const properties = { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel };
      const box: Element = { type: 'element', tagName: 'div', properties, children: [table] };
      parent.children[index] = box;
      return SKIP;
    });
  };
}
