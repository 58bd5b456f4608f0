import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { placeOf, report } from './work.ts';
import type { Work } from './work.ts';

/** Reduce a text to its one paragraph, and refuse everything that is more than a paragraph. */
export function remarkInline(work: Work) {
  return (tree: Root): undefined => {
    const [, ...others] = tree.children.filter(({ type }) => type === 'paragraph');
    for (const block of tree.children) {
      const problem = problemOf(block, block === others[0]);
      if (problem) report(work, placeOf(block), { rule: 'block-in-line', ...problem });
    }
    const children = tree.children.flatMap((block) => phrasingOf(block, work.source));
    tree.children = children.length > 0 ? [{ type: 'paragraph', children }] : [];
  };
}

function problemOf(block: RootContent, isSecond: boolean) {
  if (block.type === 'paragraph') {
    if (!isSecond) return undefined;
    return {
      fault: 'The text has more than one paragraph, where only one can stand.',
      remedy: 'Take the empty line out, or shorten the text to one paragraph.',
    };
  }
  const what = names[block.type] ?? 'a block of its own';
  return {
    fault: `The line has become ${what}, where only one paragraph can stand.`,
    remedy:
      'Write a plain sentence; put a backslash before the first sign of the line if it belongs to the words.',
  };
}

const names: Readonly<Partial<Record<Nodes['type'], string>>> = {
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a block quote',
  code: 'program code',
  table: 'a table',
  thematicBreak: 'a dividing line',
  html: 'HTML',
  footnoteDefinition: 'the definition of a note',
  definition: 'the address of a link',
};

function phrasingOf(block: RootContent, source: string): PhrasingContent[] {
  if (block.type === 'paragraph') return block.children;
  const { start, end } = block.position ?? {};
  return [{ type: 'text', value: source.slice(start?.offset, end?.offset) }];
}
