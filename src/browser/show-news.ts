import { type Bar, barFrom } from './bar.ts';
import type { LoggedFile } from './log.ts';
import { countNews, type NewsRow, newsSince } from './news.ts';

/**
 * Marks what is new to a reader who has seen so many updates, and tells it in a bar below the headline. Undefined
 * where nothing is new, and nothing is shown.
 */
export function showNews(
  template: HTMLTemplateElement,
  article: HTMLElement,
  files: readonly LoggedFile[],
  seen: number,
  title: string,
): Bar | undefined {
  clearNews(article);
  const unseen = files.slice(seen + 1);
  const rows = newsSince(article, seen);
  const bar = unseen.length > 0 && barFrom(template, title, countNews(rows, unseen.length), unseen);
  if (!bar) return undefined;
  for (const row of [...rows, ...unseen.flatMap(rowsOf)]) mark(row, template.dataset, files);
  bar.only.onclick = () => {
    bar.only.ariaPressed = String(article.classList.toggle('only'));
  };
  article.querySelector('.top')?.after(bar.section);
  return bar;
}

/** The page as it is to a reader who has seen everything. */
export function clearNews(article: HTMLElement): void {
  article.classList.remove('only');
  for (const row of article.querySelectorAll('.new')) row.classList.remove('new');
  for (const added of article.querySelectorAll('.since, b.flag, .brought')) added.remove();
}

function rowsOf({ rows }: LoggedFile): readonly NewsRow[] {
  return rows.map((row) => ({ row, state: 'new', counts: undefined, by: 0 }));
}

/** A word beside the title, and with what changed the note of the update that changed it. */
function mark({ row, state, by }: NewsRow, words: DOMStringMap, files: readonly LoggedFile[]): void {
  row.classList.add('new');
  const title = row.querySelector('h3, h4, th') ?? row.querySelector(':scope > p:not([class])') ?? row;
  const before = title.querySelector(':scope > small');
  const add = (one: Element) => (before ? before.before(' ', one, ' ') : title.append(' ', one));
  // A lasting flag says the same, and leads to the correction.
  if (state !== 'corrected' || !row.querySelector('a.flag')) add(element('b', 'flag', words[state] ?? ''));
  // Nor is a note given twice, or for the page as a whole, of which every update is news.
  const note = state === 'new' || row.matches('h1, .lede') ? undefined : files[by]?.note;
  const isGiven = note && [...row.querySelectorAll('a.flag')].some((flag) => leadsTo(flag, note));
  if (note && !isGiven) add(element('small', 'brought', note.cloneNode(true)));
}

function leadsTo(link: Element, other: Element): boolean {
  return link.getAttribute('href') === other.getAttribute('href');
}

function element(name: 'b' | 'small', className: string, content: string | Node): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(content);
  return made;
}
