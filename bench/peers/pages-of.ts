import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';

/** What a reader gets of a page: its words, one space between them, and where its links lead, in order. */
export interface SeenPage {
  readonly text: string;
  readonly links: readonly string[];
}

/** Every page of a built site, by its path. */
export function pagesOf(folder: string): ReadonlyMap<string, SeenPage> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  return new Map(paths.toSorted().map((path) => [path, seenIn(readFileSync(join(folder, path), 'utf8'))]));
}

/** The pages that are not the same in both, or are in one alone. */
export function differing(
  a: ReadonlyMap<string, SeenPage>,
  b: ReadonlyMap<string, SeenPage>,
): readonly string[] {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => JSON.stringify(a.get(path)) !== JSON.stringify(b.get(path)));
}

/** What a reader gets of a page in HTML. */
export function seenIn(html: string): SeenPage {
  const tree = fromHtml(html);
  return { text: wordsOf(tree).replace(/\s+/g, ' ').trim(), links: linksOf(tree) };
}

// A space at the borders of elements, as some generators leave none between blocks; but none before a full stop.
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const words = node.children.map(wordsOf).join('');
  return node.type === 'element' && node.tagName !== 'a' ? ` ${words} ` : words;
}

function linksOf(node: Nodes): readonly string[] {
  if (!('children' in node)) return [];
  const own = node.type === 'element' && node.tagName === 'a' ? [String(node.properties.href)] : [];
  return [...own, ...node.children.flatMap(linksOf)];
}
