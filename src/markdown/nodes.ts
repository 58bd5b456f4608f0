import type { Element } from 'hast';
import type { Literal, Node, Nodes, Parent, PhrasingContent, Root } from 'mdast';
import type { Options } from 'remark-rehype';
import type { ThingRef } from '../story/mentions.ts';
import type { ImageTarget, Refusal } from './text.ts';

/** The notes at one spot: the sources cited and the numbers under which the page lists them. */
export interface Notes extends Literal {
  type: 'notes';
  value: '';
  sources: { id: string; number: number }[];
}

/** Words that are not to be linked. */
export interface Plain extends Parent {
  type: 'plain';
  children: PhrasingContent[];
}

/** An image that stands by itself, with its caption if any. */
export interface Figure extends Literal {
  type: 'figure';
  value: '';
  image: Exclude<ImageTarget, Refusal> & { alt: string };
  caption: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    notes: Notes;
    plain: Plain;
  }
  interface BlockContentMap {
    figure: Figure;
  }
  interface RootContentMap {
    settled: Settled;
    notes: Notes;
    plain: Plain;
    figure: Figure;
  }
  interface LinkData {
    /** The thing that the editor named with this link. */
    names?: ThingRef;
  }
}

/** A text that holds no definitions of links or notes, for which the way to HTML would search all of it. */
export interface Settled extends Node {
  type: 'settled';
  tree: Root;
}

/** How the nodes of our own become HTML. */
export const handlers: NonNullable<Options['handlers']> = {
  notes: (_, node: Notes): Element =>
    element(
      'sup',
      {},
      node.sources.flatMap(({ id, number }, at) => [
        ...(at > 0 ? [text(' ')] : []),
        element('a', { href: `#s-${id}` }, [text(String(number))]),
      ]),
    ),
  plain: (state, node: Plain) => state.all(node),
  settled: (state, { tree }: Settled) => state.all(tree),
  figure: (_, { image, caption }: Figure): Element => {
    const { src, alt, width, height } = image;
    return element('figure', {}, [
      element('img', { src, alt, width, height, loading: 'lazy' }, []),
      ...(caption ? [element('figcaption', {}, [text(caption)])] : []),
    ]);
  },
};

/** The visible words of a node, as far as notes and images are none. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element => ({ type: 'element', tagName, properties, children });

const text = (value: string) => ({ type: 'text', value }) as const;
