import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Document, parseDocument } from 'yaml';
import type { Article, Stated } from './article.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import { wordsOf } from './write-markdown.ts';

/** Read an article that is Markdown, with front matter if it has any: `title`, `description`, `date` and the like. */
export function readMarkdown(text: string): Article {
  const { front, body } = partsOf(text);
  const tree = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(body) as Root;
  const reading = newReading(tree);
  const blocks = tree.children.flatMap((block) => blocksOf(block, reading));
  const stated = (text: string | undefined, from: string): Stated | undefined =>
    text === undefined ? undefined : { text, from };
  return {
    title: stated(front.title ?? front.headline, 'the front matter'),
    summary: stated(front.summary ?? front.description, 'the front matter'),
    published: stated(front.published ?? front.date, 'the front matter'),
    language: front.language ?? front.lang,
    url: front.url,
    blocks: [...blocks, ...frontWords(front)],
    leftOut: reading.leftOut,
  };
}

interface Reading {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly leftOut: string[];
}

function newReading(tree: Root): Reading {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return { definitions, leftOut: [] };
}

const known = [
  'title',
  'headline',
  'summary',
  'description',
  'published',
  'date',
  'language',
  'lang',
  'url',
] as const;
type Front = { readonly [name: string]: string | undefined } & Partial<
  Record<(typeof known)[number], string>
>;

function partsOf(text: string): { readonly front: Front; readonly body: string } {
  const [whole = '', yaml] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (yaml === undefined) return { front: {}, body: text };
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0) return { front: {}, body: text };
  const data = plainData(document);
  if (!data || typeof data !== 'object' || Array.isArray(data)) return { front: {}, body: text };
  const fields = Object.entries(data).map(([name, value]) => [name, inWords(value)] as const);
  return { front: Object.fromEntries(fields), body: text.slice(whole.length) };
}

/** Undefined where aliases stand for other values: no article needs them, and they can make much of little. */
function plainData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

/** Fields that have no place of their own in a draft stay as text. */
function frontWords(front: Front): readonly RootContent[] {
  return Object.entries(front)
    .filter(([name, value]) => value && !known.some((one) => one === name))
    .map(([name, value]) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: `${name}: ${value}` }],
    }));
}

function blocksOf(node: RootContent, reading: Reading): readonly RootContent[] {
  switch (node.type) {
    case 'definition':
      return reading.definitions.get(node.identifier) === node ? [] : [asText(node.label ?? node.identifier)];
    case 'footnoteDefinition':
      return noteBlocks(node, reading);
    case 'html':
      return readHtmlBlocks(node.value, reading.leftOut);
    case 'list': {
      const [item, ...others] = node.children;
      const isStray = node.ordered && others.length === 0 && (node.start ?? 1) !== 1;
      const items = node.children.map((child) => ({
        ...child,
        checked: null,
        children: child.children.flatMap((inner) => blocksOf(inner, reading)) as typeof child.children,
      }));
      if (!isStray || !item) return [{ ...node, children: items }];
      return [...numbered(`${node.start}. `, items[0]?.children ?? [])];
    }
    case 'blockquote':
      return [
        {
          ...node,
          children: node.children.flatMap((child) => blocksOf(child, reading)) as typeof node.children,
        },
      ];
    case 'paragraph':
    case 'heading':
      return withWords({ ...node, children: phrases(node.children, reading) });
    case 'table':
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: phrases(cell.children, reading) })),
          })),
        },
      ];
    default:
      return [node];
  }
}

const asText = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });

function withWords<T extends RootContent>(block: T): readonly T[] {
  return wordsOf(block).trim() === '' ? [] : [block];
}

/** A number at the beginning of a line that makes no list. */
function numbered(number: string, blocks: readonly RootContent[]): readonly RootContent[] {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph') return [asText(number), ...blocks];
  return [{ ...first, children: [{ type: 'text', value: number }, ...first.children] }, ...others];
}

/** Notes are made from sources here, so those of the text stay as numbers and paragraphs. */
function noteBlocks(node: FootnoteDefinition, reading: Reading): readonly RootContent[] {
  const label = node.label ?? node.identifier;
  return numbered(
    `[${label}] `,
    node.children.flatMap((child) => blocksOf(child, reading)),
  );
}

function phrases(nodes: readonly PhrasingContent[], reading: Reading): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'html':
        if (/^<br\b/i.test(node.value)) return [{ type: 'break' }];
        return [];
      case 'image':
        return picture(node.alt, node.url, reading);
      case 'imageReference':
        return picture(node.alt, reading.definitions.get(node.identifier)?.url ?? '', reading);
      case 'footnoteReference':
        return [{ type: 'text', value: `[${node.label ?? node.identifier}]` }];
      case 'linkReference': {
        const definition = reading.definitions.get(node.identifier);
        const children = phrases(node.children, reading);
        if (!definition) return children;
        return [{ type: 'link', url: definition.url, children }];
      }
      case 'link':
        return [{ type: 'link', url: node.url, children: phrases(node.children, reading) }, ...titleOf(node)];
      case 'strong':
      case 'emphasis':
      case 'delete':
        return [{ ...node, children: phrases(node.children, reading) }];
      default:
        return [node];
    }
  });
}

/** The title of a link is seen by few readers; its words stay. */
function titleOf(node: Extract<Nodes, { type: 'link' }>): PhrasingContent[] {
  return node.title ? [{ type: 'text', value: ` (${node.title})` }] : [];
}

function picture(alt: string | null | undefined, url: string, reading: Reading): PhrasingContent[] {
  reading.leftOut.push(`A picture, ${url}; what it shows stays in the text.`);
  return alt ? [{ type: 'text', value: alt }] : [];
}
