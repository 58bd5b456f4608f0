import { askedSince } from './asked-since.ts';
import { dayText } from './bar.ts';
import { isPlausible, updatesAt, type Visit, visitIn } from './last-visit.ts';
import { filesOn } from './log.ts';
import { clearNews, showNews } from './show-news.ts';
import { read, write } from './store.ts';

/** Tells readers who come back what is new since their visit; `template` has the words. */
export function tellNews(template: HTMLTemplateElement, article: HTMLElement): void {
  const { dataset } = template;
  const files = filesOn(article);
  const newest = files.at(-1);
  const key = `throughline:${article.dataset.briefing}`;
  if (!newest) {
    rememberArticle(key);
    return;
  }
  const pageYear = newest.day.slice(0, 4);
  const asOf = (day = '') => dayText(new Date(`${day}T12:00Z`), pageYear, 'UTC');
  const show = (seen: number, phrase = '', date: string) =>
    showNews(template, article, files, seen, phrase.replace('{}', date));

  const tellAsked = (): boolean => {
    const asked = askedSince(location.hash, files);
    if (asked) show(asked.seen, dataset.date, asOf(asked.day))?.read.remove();
    return asked !== undefined;
  };

  const tellVisit = (): void => {
    const now = Date.now();
    const seeAll = () => write('localStorage', key, { v: 1, at: newest.at, on: Date.now() } satisfies Visit);
    const stored = visitIn(read('localStorage', key), files);
    if (!stored || stored.at === newest.at) seeAll();
    // Read to the end, and then reloaded or come back to: in this tab, what was marked stays marked.
    const kept = read('sessionStorage', key) as
      { readonly of?: number; readonly visit?: unknown } | undefined;
    const visit = (stored && kept?.of === newest.at && visitIn(kept.visit, files)) || stored;
    if (!visit) return;
    const seen = updatesAt(files, visit.at);
    const bar = isPlausible(visit, now)
      ? show(seen, dataset.visit, dayText(new Date(visit.on), pageYear))
      : show(seen, dataset.edition, asOf(files[seen]?.day));
    if (!bar) return;
    bar.read.onclick = () => {
      seeAll();
      write('sessionStorage', key, undefined);
      clearNews(article);
    };
    whenReached([...article.querySelectorAll('.new')].at(-1), () => {
      write('sessionStorage', key, { of: newest.at, visit });
      seeAll();
    });
  };

  if (!tellAsked()) tellVisit();
  addEventListener('hashchange', tellAsked);
}

/** A briefing without updates has no list of them, and nothing to tell yet. */
function rememberArticle(key: string): void {
  const published = document.querySelector<HTMLMetaElement>('meta[property="article:published_time"]');
  const at = Date.parse(published?.content ?? '');
  if (at) write('localStorage', key, { v: 1, at, on: Date.now() } satisfies Visit);
}

/** Once, when an element comes into view. */
function whenReached(element: Element | undefined, act: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  });
  if (element) observer.observe(element);
}
