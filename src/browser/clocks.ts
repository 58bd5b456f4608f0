import { howLong } from './how-long.ts';
import { yourTime } from './your-time.ts';

/**
 * Adds to each time of day what the reader’s clock says then, and how long ago the page was published or how soon the
 * next plan is. Nothing on the screen moves for it: what would push something else waits until it is out of sight.
 */
export function addYourTime(phrase: string, now: number): void {
  const { lang } = document.documentElement;
  const waiting = new Map<Element, readonly HTMLElement[]>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const left = (waiting.get(target) ?? []).filter((text) => !isAdded(target, text, isIntersecting));
      waiting.set(target, left);
      if (left.length === 0) observer.unobserve(target);
    }
  });
  for (const line of document.querySelectorAll('.when, .meta dd')) {
    const times = [...line.querySelectorAll<HTMLTimeElement>('time[datetime*=T]')];
    const yours = yourTime(
      times.map(({ dateTime, dataset }) => ({ datetime: dateTime, about: dataset.about })),
      lang,
    );
    const texts = [yours && phrase.replace('{}', yours), times[0] && away(line, times[0], now, lang)];
    const added = texts.flatMap((text) => (text ? ownText(text) : []));
    if (added.length === 0) continue;
    waiting.set(line, added);
    observer.observe(line);
  }
}

/** The rest of a page that is a week old has no use for it. */
function away(line: Element, time: HTMLTimeElement, now: number, language: string): string | undefined {
  const at = Date.parse(time.dateTime);
  const isHere = at > now ? line.matches('.next > *') : line.matches('.meta *');
  return isHere ? howLong(at, now, language) : undefined;
}

function ownText(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'own';
  element.append(` ${text}`);
  return element;
}

/** Behind the time in UTC. */
function isAdded(line: Element, text: HTMLElement, isOnScreen: boolean): boolean {
  const box = line.closest<HTMLElement>('.meta div:not(:last-child), .row, .next, header');
  const height = box?.offsetHeight;
  line.querySelector('small')?.append(text);
  if (!isOnScreen || box?.offsetHeight === height) return true;
  text.remove();
  return false;
}
