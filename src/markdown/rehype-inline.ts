import type { ElementContent, Root } from 'hast';

/** Take the paragraph from around the words of a one-paragraph text. */
export function rehypeInline() {
  return (tree: Root): undefined => {
    tree.children = tree.children.flatMap((node): ElementContent[] =>
      node.type === 'element' && node.tagName === 'p' ? node.children : [],
    );
  };
}
