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
    text: (markdown, context) => render(markdown, context, (work) => textPipeline(work, setup)),
    inline: (markdown, context) => render(markdown, context, (work) => inlinePipeline(work, setup)),
  };
}

/*
 * The order matters: first everything is made visible and direct (characters, references), then what may not stand is
 * refused, then the parts get their meaning. Notes come before links, so that they stand beside one and not in it;
 * images and links before headings and names, which take words only; names last, as they pass over all that is linked.
 * The sanitiser follows every transform, so that none can slip past it.
 */
function textPipeline(work: Work, { names, hrefOf }: Setup) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCharacters, work)
    .use(remarkReferences, work)
    .use(remarkHtml, work)
    .use(remarkAccidents, work)
    .use(remarkTables, work)
    .use(remarkNotes, work)
    .use(remarkImages, work)
    .use(remarkLinks, work)
    .use(remarkHeadings, work)
    .use(remarkNames, work, { names, hrefOf })
    .use(remarkRehype, { handlers })
    .use(rehypeTables, work.context)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify);
}

function inlinePipeline(work: Work, { names }: Setup) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCharacters, work)
    .use(remarkInline, work)
    .use(remarkReferences, work)
    .use(remarkHtml, work)
    .use(remarkAccidents, work)
    .use(remarkNotes, work)
    .use(remarkImages, work)
    .use(remarkLinks, work)
    .use(remarkNames, work, { names })
    .use(remarkRehype, { handlers })
    .use(rehypeInline)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify);
}

function render(
  markdown: string,
  context: TextContext,
  pipelineFor: (work: Work) => ReturnType<typeof textPipeline>,
): Rendering {
  const work: Work = { source: withoutInvisible(markdown), context, findings: newFindings() };
  for (const place of findInvisible(markdown)) reportInvisible(work, place, place.name);
  for (const disguise of findDisguised(markdown)) report(work, disguise, disguise);
  const excess = findExcess(work.source);
  work.findings.faults.push(...excess);
  if (excess.length > 0) return rendering(work, '', '');
  try {
    const pipeline = pipelineFor(work);
    const tree = pipeline.runSync(pipeline.parse(work.source));
    return rendering(work, pipeline.stringify(tree), wordsOfHtml(tree));
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
