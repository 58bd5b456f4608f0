import type { Nodes, Parents } from 'mdast';

/** Says not to go into the children of a node. */
export const SKIP = 'skip';

/** Nothing to go on, `SKIP`, or with a number the child with which to go on behind the node. */
type Verdict = undefined | typeof SKIP | readonly [typeof SKIP, number];

type Visitor<N> = (node: N, index: number | undefined, parent: Parents | undefined) => Verdict;

/**
 * Show every node of a tree to a visitor, parents first. As `unist-util-visit`, which takes several times as long
 * for a small tree, and each text is walked a dozen times.
 */
export function visit(tree: Nodes, visitor: Visitor<Nodes>): void {
  walk(tree, visitor, undefined, undefined);
}

/** The same for the nodes of one type. */
export function visitEach<T extends Nodes['type']>(
  tree: Nodes,
  type: T,
  visitor: Visitor<Extract<Nodes, { type: T }>>,
): void {
  const only: Visitor<Nodes> = (node, index, parent) =>
    node.type === type ? visitor(node as Extract<Nodes, { type: T }>, index, parent) : undefined;
  walk(tree, only, undefined, undefined);
}

function walk(
  node: Nodes,
  visitor: Visitor<Nodes>,
  index: number | undefined,
  parent: Parents | undefined,
): number | undefined {
  const verdict = visitor(node, index, parent);
  const next = typeof verdict === 'object' ? verdict[1] : undefined;
  if (verdict !== undefined || !('children' in node)) return next;
  // A visitor may change the list while it is walked.
  for (let at = 0; at < node.children.length;) {
    at = walk(node.children[at] as Nodes, visitor, at, node) ?? at + 1;
  }
  return next;
}
