import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { SKIP, visit, visitEach } from '../../src/markdown/visit.ts';

const treeOf = (markdown: string): Root => unified().use(remarkParse).parse(markdown);

test('shows each node after its parent, with its place in the list', () => {
  const seen: string[] = [];
  visit(treeOf('a *b*\n\nc'), (node, index, parent) => {
    seen.push(`${node.type} ${index ?? '-'} ${parent?.type ?? '-'}`);
  });
  expect(seen).toEqual([
    'root - -',
    'paragraph 0 root',
    'text 0 paragraph',
    'emphasis 1 paragraph',
    'text 0 emphasis',
    'paragraph 1 root',
    'text 0 paragraph',
  ]);
});

test('passes over the children of a node where it is told so', () => {
  const words: string[] = [];
  visit(treeOf('a *b* c'), (node) => {
    if (node.type === 'text') words.push(node.value);
    return node.type === 'emphasis' ? SKIP : undefined;
  });
  expect(words).toEqual(['a ', ' c']);
});

test('goes on where it is told, so that nodes can be taken out on the way', () => {
  const tree = treeOf('[a]: b\n[c]: d\n\ne');
  visitEach(tree, 'definition', (_, index = 0, parent) => {
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
});
