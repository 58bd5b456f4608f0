import type { FoundText } from './search-index.ts';
import { isNamed, nameMeant, partsOf } from './search-match.ts';

/** A result and its text. */
export interface Result {
  readonly kind: string;
  readonly text: FoundText;
}

/** What a row is made of. */
export interface RowMaker {
  /** Of a row; its data say of what kind a thing is: `data-person="Person"`. */
  readonly template: HTMLTemplateElement;
  /** The way from the page to the root of the site. */
  readonly root: string;
}

/** What is called exactly so comes first; otherwise the order stays. */
export function namesakesFirst(results: readonly Result[], query: string): readonly Result[] {
  const isMeant = ({ text: { meta } }: Result) => isNamed(meta.names ?? '', query);
  return [...results.filter(isMeant), ...results.filter((result) => !isMeant(result))];
}

/** A row of the list: when and what it is, where it leads, the words that matched, and the story that it belongs to. */
export function rowOf(
  { kind, text }: Result,
  query: string,
  { template, root }: RowMaker,
): Element | undefined {
  const row = document.importNode(template.content, true).firstElementChild;
  const [time, label, link, excerpt, story, names] = row?.querySelectorAll<HTMLElement>('[data-part]') ?? [];
  if (!row || !time || !label || !excerpt || !story || !names) return undefined;
  if (!(link instanceof HTMLAnchorElement)) return undefined;
  const { raw_url: path, meta } = text;
  time.textContent = meta.date ?? '';
  label.textContent = template.dataset[kind] ?? '';
  if (!meta.date) time.replaceWith(...label.childNodes);
  link.href = root + path;
  link.textContent = meta.title ?? path;
  // What has nothing to say was indexed by its title.
  const parts = text.content === meta.title ? [] : partsOf(text.excerpt, text.content);
  excerpt.append(...parts.map(({ text: words, marked }) => (marked ? markOf(words) : words)));
  const home = storyOf(path);
  if (home) {
    for (const name of ['lang', 'dir']) copyAttribute(home, name, [link, excerpt, story]);
    if (kind !== 'briefing') story.textContent = home.textContent;
  }
  const name = parts.some(({ marked }) => marked) ? undefined : nameMeant(meta.others ?? '', query);
  names.textContent = name === undefined ? '' : (names.dataset.phrase?.replace('{}', () => name) ?? '');
  for (const part of row.querySelectorAll('[data-part]:empty')) part.remove();
  return row;
}

function markOf(words: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = words;
  return mark;
}

/** The link that the page has to the story that a path lies in. */
function storyOf(path: string): HTMLElement | null {
  const [, slug] = /^briefings\/([\w-]+)\//.exec(path) ?? [];
  return slug === undefined ? null : document.querySelector(`a[data-story="${slug}"]`);
}

function copyAttribute(from: Element, name: string, to: readonly Element[]): void {
  const value = from.getAttribute(name);
  if (value !== null) for (const element of to) element.setAttribute(name, value);
}
