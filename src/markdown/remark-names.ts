import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { findNames } from '../story/mentions.ts';
import type { NameIndex, NameMatch, ThingRef } from '../story/mentions.ts';
import { safeHref } from './href.ts';
import { wordsOf } from './nodes.ts';
import { siteRoot } from './safe-html.ts';
import { placeAt, sourceOffset } from './source-place.ts';
import { visit, visitEach } from './visit.ts';
import { mention, placeOf, report } from './work.ts';
import type { Place, Work } from './work.ts';

interface Options {
  readonly names: NameIndex;
  /** The path of a thing's page, from the root of the site; absent where names are only noted, not linked. */
  readonly hrefOf?: ((thing: ThingRef) => string) | undefined;
}

/**
 * Note everyone and everything named, and link the first mention of each, unless the editor linked it already.
 * A paragraph is searched as a whole, so that emphasis within a word or a name does not hide its boundary; names in
 * headings and in links are noted but not linked, code and `plain:` words are passed over.
 */
export function remarkNames(work: Work, { names, hrefOf }: Options) {
  return (tree: Root): undefined => {
    const { subject } = work.context;
    const linked = new Set(subject ? [keyOf(subject)] : []);
    const settled = plainWords(tree);
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
      const pieces = piecesOf(node, node.type !== 'heading');
      const links = new Map<Text, Found[]>();
      for (const found of inOrder(pieces, findNames(pieces.map(({ text }) => text).join(''), names))) {
        const thing = resolve(found, work.findings.mentions);
        if (!thing) {
          if (hrefOf && found.linkable) reportAmbiguous(found, settled, placeOf(node), work);
          continue;
        }
        mention(work, thing);
        const key = keyOf(thing);
        if (found.explicit) linked.add(key);
        if (!found.node || !found.linkable || linked.has(key)) continue;
        linked.add(key);
        links.set(found.node, [...(links.get(found.node) ?? []), { ...found, things: [thing] }]);
      }
      if (hrefOf && links.size > 0) insertLinks(node, links, hrefOf);
    });
  };
}

const keyOf = ({ kind, id }: ThingRef) => `${kind}:${id}`;

/** A stretch of a paragraph's words. */
interface Piece {
  readonly text: string;
  readonly node?: Text;
  readonly linkable: boolean;
  /** What the editor named with a link. */
  readonly names?: ThingRef;
}

// Stands for what is no text: not a part of any word or name, so that a name cannot run across it.
const gap: Piece = { text: '\uFFFC', linkable: false };

function piecesOf(node: Parents, linkable: boolean): readonly Piece[] {
  return node.children.flatMap((child: Nodes): readonly Piece[] => {
    if (child.type === 'text') return [{ text: child.value, node: child, linkable }];
    if (child.type === 'link') {
      const names = child.data?.names;
      return names ? [{ ...gap, names }] : [gap, ...piecesOf(child, false), gap];
    }
    if (child.type === 'plain' || !('children' in child)) return [gap];
    return piecesOf(child, linkable);
  });
}

/** A name in one piece, or across several (then without a node), or a link of the editor's. */
interface Found {
  readonly things: readonly ThingRef[];
  /** Offsets into the node's value. */
  readonly start: number;
  readonly end: number;
  readonly node?: Text | undefined;
  readonly linkable: boolean;
  readonly explicit: boolean;
}

function inOrder(pieces: readonly Piece[], matches: readonly NameMatch[]): readonly Found[] {
  const found: Found[] = [];
  let offset = 0;
  let next = 0;
  for (const { text, node, linkable, names } of pieces) {
    const end = offset + text.length;
    if (names) found.push({ things: [names], start: 0, end: 0, linkable: false, explicit: true });
    for (let match = matches[next]; match && match.start < end; match = matches[++next]) {
      const isWhole = match.end <= end;
      found.push({
        things: match.things,
        start: match.start - offset,
        end: match.end - offset,
        node: isWhole ? node : undefined,
        linkable: linkable && isWhole,
        explicit: false,
      });
    }
    offset = end;
  }
  return found;
}

/** The one thing meant. A name that several bear means the one of them that the text has named before. */
function resolve({ things }: Found, mentions: Work['findings']['mentions']): ThingRef | undefined {
  if (things.length === 1) return things[0];
  const named = things.filter(({ kind, id }) => mentions.has(`${kind}:${id}`));
  return named.length === 1 ? named[0] : undefined;
}

/** What the editor left unlinked on purpose; that goes for the same words in the rest of the text. */
function plainWords(tree: Root): Set<string> {
  const words = new Set<string>();
  visitEach(tree, 'plain', (node) => {
    words.add(wordsOf(node));
  });
  return words;
}

/** Once for each name: with its first use made clear, the others are clear as well. */
function reportAmbiguous(
  { node, start, end, things }: Found,
  settled: Set<string>,
  paragraph: Place,
  work: Work,
): void {
  const name = node?.value.slice(start, end).replace(/\s+/g, ' ');
  if (!node || !name || settled.has(name)) return;
  settled.add(name);
  const offset = sourceOffset(node, start, work.source);
  const ways = things.map(({ kind, id }) => `[${name}](${kind}:${id})`);
  report(work, offset === undefined ? paragraph : placeAt(work.source, offset), {
    rule: 'ambiguous-name',
    fault: `“${name}” may be ${things.map(({ kind, id }) => `the ${kind} ${id}`).join(' or ')}.`,
    remedy: `Write ${ways.join(' or ')}, or [${name}](plain:) to leave it without a link.`,
  });
}

function insertLinks(
  parent: Parents,
  links: ReadonlyMap<Text, readonly Found[]>,
  hrefOf: (thing: ThingRef) => string,
): void {
  const children = parent.children.flatMap((child: Nodes): Nodes[] => {
    if (child.type === 'text') return split(child, links.get(child) ?? [], hrefOf);
    if ('children' in child && child.type !== 'link') insertLinks(child, links, hrefOf);
    return [child];
  });
  parent.children = children as never;
}

function split(node: Text, found: readonly Found[], hrefOf: (thing: ThingRef) => string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { start, end, things } of found) {
    const [thing] = things;
    if (!thing) continue;
    if (start > done) parts.push({ type: 'text', value: node.value.slice(done, start) });
    const href = safeHref(siteRoot + hrefOf(thing));
    const words: Text = { type: 'text', value: node.value.slice(start, end) };
    parts.push({ type: 'link', url: '', children: [words], data: { hProperties: { href } } });
    done = end;
  }
  if (done === 0 && found.length === 0) return [node];
  const rest = node.value.slice(done);
  return rest ? [...parts, { type: 'text', value: rest }] : parts;
}
