import type { Nodes, Root } from 'mdast';
import { findInvisible, withoutInvisible } from './characters.ts';
import { visit } from './visit.ts';
import { placeOf, report } from './work.ts';
import type { Work } from './work.ts';

/** Refuse invisible characters that were written as references (`&#x200B;`), which only the parser makes real. */
export function remarkCharacters(work: Work) {
  return (tree: Root): undefined => {
    if (!work.source.includes('&')) return;
    visit(tree, (node) => {
      for (const key of ['value', 'url', 'title', 'alt', 'lang', 'meta'] as const) clean(node, key, work);
    });
  };
}

function clean(node: Nodes, key: string, work: Work): void {
  const fields = node as unknown as Record<string, unknown>;
  const text = fields[key];
  if (typeof text !== 'string') return;
  const [found] = findInvisible(text);
  if (!found) return;
  fields[key] = withoutInvisible(text);
  reportInvisible(work, placeOf(node), found.name);
}

/** Report an invisible character, by its name (`U+200B`). */
export function reportInvisible(work: Work, place: { line: number; column: number }, name: string): void {
  report(work, place, {
    rule: 'invisible-character',
    fault: `An invisible character, ${name}, stands here.`,
    remedy: 'Delete it; where it came with copied text, type the words around it anew.',
  });
}
