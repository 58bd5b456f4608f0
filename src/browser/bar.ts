import { type CountedNews, countedNews } from './counted-news.ts';
import type { LoggedFile } from './log.ts';

export type Counts = Partial<Record<CountedNews, number>>;

/** The section that tells a reader what is new. */
export interface Bar {
  readonly section: Element;
  readonly only: HTMLButtonElement;
  readonly read: HTMLButtonElement;
}

/** So many of the newest updates are named. */
const NOTES = 3;

/** Makes the section from its template; `files` are those that the reader has not seen, oldest first. */
export function barFrom(
  template: HTMLTemplateElement,
  title: string,
  counts: Counts,
  files: readonly LoggedFile[],
): Bar | undefined {
  const section = document.importNode(template.content, true).firstElementChild;
  const [only, read] = section?.querySelectorAll('button') ?? [];
  if (!section || !only || !read) return undefined;
  section.querySelector('h2')?.replaceChildren(title);
  section.querySelector('b')?.replaceChildren(countsText(template.dataset.counts ?? '', counts));
  section.querySelector('ul')?.append(...files.slice(-NOTES).toReversed().map(noteItem));
  return { section, only, read };
}

function noteItem({ time, note }: LoggedFile): HTMLElement {
  const item = document.createElement('li');
  item.append(time.cloneNode(true), ' ', note.cloneNode(true));
  return item;
}

/** “5 new events, 2 changed, 1 correction”; `forms` are those of the template. */
function countsText(forms: string, counts: Counts): string {
  const { lang } = document.documentElement;
  const rules = new Intl.PluralRules(lang);
  const categories = rules.resolvedOptions().pluralCategories.toSorted();
  return forms
    .split(';')
    .flatMap((phrases, index) => {
      const count = counts[countedNews[index] ?? 'updates'];
      const phrase = count && phrases.split('|')[categories.indexOf(rules.select(count))];
      return phrase ? phrase.replace('{}', count.toLocaleString(lang)) : [];
    })
    .join(', ');
}

/** A day in the language of the page, without the year that the page leaves out. */
export function dayText(date: Date, pageYear: string, timeZone?: string): string {
  const withYear = String(date.getFullYear()) !== pageYear;
  return date
    .toLocaleDateString(document.documentElement.lang, {
      day: 'numeric',
      month: 'long',
      ...(withYear && { year: 'numeric' }),
      ...(timeZone !== undefined && { timeZone }),
    })
    .replaceAll(' ', '\u00a0');
}
