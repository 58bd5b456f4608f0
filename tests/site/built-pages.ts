import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { inject } from 'vitest';
import type { SiteName } from './sites.ts';

/** A page as a browser would read it. */
export interface BuiltPage {
  /** Its file, from the root of the site, such as `people/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly tree: Root;
}

/** The file of a briefing’s page as it stood at the end of an older day. */
export const olderEdition = /^briefings\/[^/]+\/editions\/[^/]+\/index\.html$/;

/** The file of a timeline for frames on other sites. */
export const embedded = /^briefings\/[^/]+\/embed\/[^/]+\/index\.html$/;

/** The folder that a site was built into. */
export function folderOf(site: SiteName): string {
  return join(inject('sites'), site);
}

/** Every file of a built site, from its root, in order. */
export function filesOf(site: SiteName): readonly string[] {
  return readdirSync(folderOf(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folderOf(site).length + 1))
    .toSorted();
}

/** Every page of a built site, except those that only lead on. */
export function pagesOf(site: SiteName): readonly BuiltPage[] {
  return htmlOf(site).filter((page) => !leadsOn(page));
}

/** The pages of a built site that only lead on to where they have moved. */
export function movedPagesOf(site: SiteName): readonly BuiltPage[] {
  return htmlOf(site).filter(leadsOn);
}

function htmlOf(site: SiteName): readonly BuiltPage[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageOf(site, file));
}

function leadsOn({ html }: BuiltPage): boolean {
  return html.includes('<meta http-equiv="refresh"');
}

/** One page, by its file. */
export function pageOf(site: SiteName, file: string): BuiltPage {
  const html = readFileSync(join(folderOf(site), file), 'utf8');
  return { file, html, tree: fromHtml(html) };
}

/** Every element of a tree, in the order of the page. */
export function elementsOf(tree: Nodes): readonly Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** The first element with an id. */
export function elementById(tree: Nodes, id: string): Element | undefined {
  return elementsOf(tree).find((element) => element.properties.id === id);
}

/** What a reader reads, with single spaces, without the numbers of notes and the flags of corrections. */
export function textOf(tree: Nodes): string {
  const parts: string[] = [];
  collect(tree, parts);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

const silent = new Set(['script', 'style', 'title', 'sup']);
const inline = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'q',
  's',
  'small',
  'span',
  'strong',
  'time',
]);

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value);
  if (!('children' in node)) return;
  if (node.type === 'element' && silent.has(node.tagName)) return;
  if (node.type === 'element' && isFlag(node)) return void parts.push(parts.pop()?.trimEnd() ?? '');
  const gap = node.type === 'element' && inline.has(node.tagName) ? '' : ' ';
  parts.push(gap);
  for (const child of node.children) collect(child, parts);
  parts.push(gap);
}

/** A flag stands after the words that it belongs to, and a space. */
function isFlag({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('flag');
}
