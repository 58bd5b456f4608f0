import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Article, Stated } from './article.ts';
import { oneLine } from './clean.ts';
import { isWebAddress } from './escape.ts';
import { blocksIn, isText, textOf } from './html-blocks.ts';
import { wordsOf } from './write-markdown.ts';

/** Read an article from a saved web page: what it says of itself in its head, and the text of its main part. */
export function readHtml(html: string): Article {
  const tree = fromHtml(html);
  const facts = factsOf(tree);
  const main = mainOf(tree);
  const leftOut: string[] = [];
  const blocks = main ? blocksIn([main], leftOut) : [];
  const url = facts.url !== undefined && isWebAddress(facts.url) ? facts.url : undefined;
  return {
    title: facts.title,
    summary: facts.summary,
    published: facts.published,
    language: facts.language,
    publisher: facts.publisher,
    url,
    blocks: withFullLinks(blocks, url),
    leftOut: [...(main && main.tagName !== 'body' ? [aroundMain(tree, main)] : []), ...leftOut],
  };
}

interface Facts {
  readonly title?: Stated | undefined;
  readonly summary?: Stated | undefined;
  readonly published?: Stated | undefined;
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
}

function factsOf(tree: Root): Facts {
  const metas = new Map<string, string>();
  const found: { html?: Element; title?: Element; canonical?: Element; time?: Element; data: string } = {
    data: '',
  };
  visit(tree, 'element', (node) => {
    const { tagName, properties } = node;
    const name = properties.property ?? properties.name ?? properties.itemProp;
    if (tagName === 'meta' && name && properties.content) {
      const key = String(name).toLowerCase();
      if (!metas.has(key)) metas.set(key, oneLine(String(properties.content)));
    }
    if (tagName === 'html') found.html ??= node;
    if (tagName === 'title') found.title ??= node;
    if (
      tagName === 'link' &&
      String(properties.rel)
        .split(/[\s,]+/)
        .includes('canonical')
    )
      found.canonical ??= node;
    if (tagName === 'script' && properties.type === 'application/ld+json') found.data += textOf(node);
    if (tagName === 'time' && properties.dateTime) found.time ??= node;
  });
  const meta = (...names: readonly string[]): Stated | undefined => {
    const name = names.find((one) => metas.get(one));
    return name === undefined
      ? undefined
      : { text: metas.get(name) ?? '', from: `the page’s <meta> ${name}` };
  };
  const title = found.title && oneLine(textOf(found.title));
  const language = found.html?.properties.lang;
  return {
    title:
      meta('og:title', 'twitter:title') ?? (title ? { text: title, from: 'the page’s <title>' } : undefined),
    summary: meta('og:description', 'description', 'twitter:description'),
    published:
      meta('article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate') ??
      linkedDate(found.data) ??
      (found.time && { text: String(found.time.properties.dateTime), from: 'the first <time> of the page' }),
    language: typeof language === 'string' ? language : undefined,
    publisher: meta('og:site_name')?.text,
    url:
      found.canonical?.properties.href === undefined
        ? meta('og:url')?.text
        : String(found.canonical.properties.href),
  };
}

/** The date in the data that a page has for search engines; of several the first. */
function linkedDate(data: string): Stated | undefined {
  const text = /"datePublished"\s*:\s*"([^"\\]{4,40})"/.exec(data)?.[1];
  return text === undefined ? undefined : { text, from: 'datePublished in the data of the page' };
}

/** The longest `article`, else `main`, as long as it holds most of the words of the page; else the whole body. */
function mainOf(tree: Root): Element | undefined {
  const found = new Map<string, Element[]>();
  visit(tree, 'element', (node) => {
    if (/^(article|main|body)$/.test(node.tagName)) {
      found.set(node.tagName, [...(found.get(node.tagName) ?? []), node]);
    }
  });
  const [body] = found.get('body') ?? [];
  const articles = (found.get('article') ?? []).toSorted((one, other) => seenWords(other) - seenWords(one));
  const most = body ? seenWords(body) / 2 : 0;
  return [articles[0], found.get('main')?.[0]].find((one) => one && seenWords(one) > most) ?? body;
}

function aroundMain(tree: Root, main: Element): string {
  const count = { body: 0 };
  visit(tree, 'element', (node) => {
    if (node.tagName === 'body') count.body = seenWords(node);
  });
  return `What stands around <${main.tagName}>: ${Math.max(0, count.body - seenWords(main))} words.`;
}

/** How many words readers see in an element, menus and the like left out. */
function seenWords(node: Element): number {
  return seenText(node)
    .split(/\s+/u)
    .filter((word) => word !== '').length;
}

function seenText(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && isText(child) ? ` ${seenText(child)} ` : '';
    })
    .join('');
}

/** Links within the page’s own site are written in full, where the page says what its address is. */
function withFullLinks(blocks: readonly RootContent[], base: string | undefined): readonly RootContent[] {
  const root = { type: 'root' as const, children: [...blocks] };
  visit(root, 'link', (link) => {
    if (base !== undefined && URL.canParse(link.url, base)) link.url = new URL(link.url, base).href;
  });
  return root.children.filter((block) => block.type === 'thematicBreak' || wordsOf(block).trim() !== '');
}
