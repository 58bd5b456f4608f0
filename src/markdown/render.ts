import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { NameIndex, ThingRef } from '../story/mentions.ts';
import { findDisguised, findInvisible, withoutInvisible } from './characters.ts';
import { findExcess } from './limits.ts';
import { handlers } from './nodes.ts';
import { readPlainly } from './read-plainly.ts';
import { wordsOfHtml } from './plain-text.ts';
import { rehypeInline } from './rehype-inline.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkAccidents } from './remark-accidents.ts';
import { remarkCharacters, reportInvisible } from './remark-characters.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkHtml } from './remark-html.ts';
import { remarkImages } from './remark-images.ts';
import { remarkInline } from './remark-inline.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkNames } from './remark-names.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkReferences } from './remark-references.ts';
import { remarkTables } from './remark-tables.ts';
import { asSafe } from './safe-html.ts';
import { schema } from './sanitize.ts';
import type { Rendering, TextContext } from './text.ts';
import { visit } from './visit.ts';
import { newFindings, report } from './work.ts';
import type { Work } from './work.ts';

/** What is the same for all texts of a site. */
export interface Setup {
  readonly names: NameIndex;
  /** The path of a thing's page from the root of the site: `people/rustem-umerov/` */
  readonly hrefOf: (thing: ThingRef) => string;
}

/** Turns Markdown into HTML. Whatever the input, it answers with a rendering; what is wrong is in its `faults`. */
export interface Renderer {
  /** A text of paragraphs, headings, lists, tables, figures; first mentions of names become links. */
  readonly text: (markdown: string, context: TextContext) => Rendering;
  /** One paragraph, without the paragraph around it; names are noted, but not linked. */
  readonly inline: (markdown: string, context: TextContext) => Rendering;
}

export function createRenderer(setup: Setup): Renderer {
  return {
    text: (markdown, context) => render(markdown, context, (work) => textTree(work, setup)),
    inline: (markdown, context) => render(markdown, context, (work) => inlineTree(work, setup)),
  };
}

/*
 * The order matters: first everything is made visible and direct (characters, references), then what may not stand is
 * refused, then the parts get their meaning. Notes come before links, so that they stand beside one and not in it;
 * images and links before headings and names, which take words only; names last, as they pass over all that is linked.
 * The sanitiser follows every transform, so that none can slip past it.
 */
function textTree(work: Work, { names, hrefOf }: Setup): Root {
  const tree = read(work.source);
  remarkCharacters(work)(tree);
  remarkReferences(work)(tree);
  remarkHtml(work)(tree);
  remarkAccidents(work)(tree);
  remarkTables(work)(tree);
  remarkNotes(work)(tree);
  remarkImages(work)(tree);
  remarkLinks(work)(tree);
  remarkHeadings(work)(tree);
  remarkNames(work, { names, hrefOf })(tree);
  const page = htmlOf(tree);
  rehypeTables(work.context)(page);
  return safe.runSync(page) as Root;
}

function inlineTree(work: Work, { names }: Setup): Root {
  const tree = read(work.source);
  remarkCharacters(work)(tree);
  remarkInline(work)(tree);
  remarkReferences(work)(tree);
  remarkHtml(work)(tree);
  remarkAccidents(work)(tree);
  remarkNotes(work)(tree);
  remarkImages(work)(tree);
  remarkLinks(work)(tree);
  remarkNames(work, { names })(tree);
  const page = htmlOf(tree);
  rehypeInline()(page);
  return safe.runSync(page) as Root;
}

// Made once: to join the parts of a pipeline takes as long as to send a short text through it.
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const html = unified().use(remarkRehype, { handlers }).freeze();
const safe = unified().use(rehypeSanitize, schema).use(rehypeStringify).freeze();

function htmlOf(tree: MarkdownRoot): Root {
  // Every step from here on would copy the places, and none of them reads one.
  visit(tree, (node) => {
    delete node.position;
  });
  return html.runSync({ type: 'root', children: [{ type: 'settled', tree }] });
}

function read(source: string): MarkdownRoot {
  return readPlainly(source) ?? markdown.parse(source);
}

function render(source: string, context: TextContext, treeOf: (work: Work) => Root): Rendering {
  const work: Work = { source: withoutInvisible(source), context, findings: newFindings() };
  for (const place of findInvisible(source)) reportInvisible(work, place, place.name);
  for (const disguise of findDisguised(source)) report(work, disguise, disguise);
  const excess = findExcess(work.source);
  work.findings.faults.push(...excess);
  if (excess.length > 0) return rendering(work, '', '');
  try {
    const tree = treeOf(work);
    return rendering(work, safe.stringify(tree), wordsOfHtml(tree));
  } catch (error) {
    reportCrash(work, error);
    return rendering(work, '', '');
  }
}

function rendering({ findings }: Work, html: string, plainText: string): Rendering {
  return {
    html: asSafe(html),
    mentions: [...findings.mentions.values()],
    citations: [...findings.citations],
    anchors: findings.anchors,
    plainText,
    faults: findings.faults.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

function reportCrash(work: Work, error: unknown): void {
  report(
    work,
    { line: 1, column: 1 },
    {
      rule: 'unreadable-text',
      fault: `The text could not be read as Markdown (${error instanceof Error ? error.message : String(error)}).`,
      remedy: 'Write it more simply: fewer signs such as *, [, < and > within each other.',
    },
  );
}
