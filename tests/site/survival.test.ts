import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { elementsOf, pageOf, textOf } from './built-pages.ts';
import type { SiteName } from './sites.ts';

/** A content file: where its text is published, and the text block by block, as a reader should find it. */
interface Text {
  readonly file: string;
  readonly page: string;
  readonly blocks: readonly string[];
  readonly urls: readonly string[];
}

interface Correction {
  readonly corrects: string;
  readonly was: string;
  readonly now: string;
}

describe.each<{ site: SiteName; content: string; atLeast: number }>([
  { site: 'istanbul', content: 'content', atLeast: 40 },
  { site: 'other-story', content: 'tests/fixtures/other-story', atLeast: 10 },
])('what editors wrote in $content', ({ site, content, atLeast }) => {
  const texts = textsIn(content);

  test(`is at least ${atLeast} paragraphs`, () => {
    expect(texts.flatMap(({ blocks }) => blocks).length).toBeGreaterThanOrEqual(atLeast);
  });

  test.each(texts.filter(({ blocks }) => blocks.length > 0))(
    'stands word for word on the page: $file',
    ({ page, blocks, urls }) => {
      const { tree } = pageOf(site, page);
      const text = textOf(tree);
      expect(blocks.filter((block) => !text.includes(block))).toEqual([]);
      const linked = new Set(elementsOf(tree).map(({ properties }) => properties.href));
      expect(urls.filter((url) => !linked.has(url))).toEqual([]);
    },
  );
});

function textsIn(content: string): readonly Text[] {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && pageFor(file) !== undefined)
    .toSorted();
  return files.map((file) => {
    const [, frontMatter = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(join(content, file), 'utf8')) ?? [];
    const written = corrected(body, correctionsOf(content, file, frontMatter));
    return { file, page: pageFor(file) ?? '', blocks: blocksOf(written), urls: urlsOf(written) };
  });
}

/** The page of a content file; an update’s own page carries its whole text. */
function pageFor(file: string): string | undefined {
  if (!/^(briefings|people|organizations|places)\//.test(file)) return undefined;
  return `${file.replace(/\.md$/, '').replace(/\/briefing$/, '')}/index.html`;
}

function correctionsOf(content: string, file: string, own: string): readonly Correction[] {
  const [briefing, target] = /^(briefings\/[^/]+)\/(?:updates\/)?(.+)\.md$/.exec(file)?.slice(1) ?? [];
  if (briefing === undefined) return [];
  const folder = join(content, briefing, 'updates');
  const corrects = target === 'briefing' ? 'article' : `update:${target}`;
  const updates = readdirSync(join(content, briefing)).includes('updates')
    ? readdirSync(folder).toSorted()
    : [];
  return [own, ...updates.map((name) => frontMatterOf(join(folder, name)))]
    .flatMap((text) => (parse(text) as { corrections?: Correction[] }).corrections ?? [])
    .filter((correction) => correction.corrects === corrects);
}

function frontMatterOf(path: string): string {
  return /^---\n([\s\S]*?)\n---/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
}

function corrected(body: string, corrections: readonly Correction[]): string {
  return corrections.reduce((text, { was, now }) => text.replaceAll(was, now), body);
}

/** Paragraphs, headings, list items and table cells, without the marks of Markdown. */
function blocksOf(body: string): readonly string[] {
  return body
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)|\n(?=[|>#])|(?<=\|)/)
    .filter((block) => !/^\s*[|:\s-]*$/.test(block))
    .map(plain)
    .filter((block) => block !== '');
}

function plain(block: string): string {
  return block
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replaceAll(/\[\^[^\]]+\]/g, '')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/<(https?:[^>]+)>/g, '$1')
    .replaceAll(/^\s*(?:#{1,6}|>|[-*+]|\d+[.)])\s+/g, '')
    .replaceAll(/\*\*|~~|[*_`|]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function urlsOf(body: string): readonly string[] {
  return [...body.matchAll(/https?:\/\/[^\s)>\]]+/g)].map(([url]) => url);
}
