import { howLong } from './how-long.ts';
import { yourTime } from './your-time.ts';

/**
 * Adds to each time of day what the reader’s clock says then, and how long ago the page was published or how soon the
 * next plan is. Nothing on the screen moves for it: what would push something else waits until it is below the screen.
 */
export function addYourTime(phrase: string, now: number): void {
  const { lang } = document.documentElement;
  const waiting = new Map<Element, readonly HTMLElement[]>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      if (!isIntersecting && boundingClientRect.top < 0) continue;
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
    const added = [
      ...(yours ? [ownText(phrase.replace('{}', yours))] : []),
      ...(times[0] ? away(line, times[0], now, lang) : []),
    ];
    if (added.length === 0) continue;
    waiting.set(line, added);
    observer.observe(line);
  }
}

/** Kept true as long as the page is open. */
function away(
  line: Element,
  { dateTime }: HTMLTimeElement,
  now: number,
  lang: string,
): readonly HTMLElement[] {
  const at = Date.parse(dateTime);
  const text = line.matches(at > now ? '.next *' : '.meta *') && howLong(at, now, lang);
  if (!text) return [];
  const element = ownText(text);
  setInterval(() => element.replaceChildren(howLong(at, Date.now(), lang) ?? ''), 60_000);
  return [element];
}

function ownText(text: string): HTMLElement {
  const element = document.createElement('small');
  element.className = 'own';
  element.append(text);
  return element;
}

/** At the end of the line, so that nothing in it moves either; where that has one line for its clocks, at the end of it. */
function isAdded(line: Element, text: HTMLElement, isOnScreen: boolean): boolean {
  const boxes = ['.meta div:not(:last-child)', '.row, .next, header'].map((box) => line.closest(box));
  const heights = () => boxes.map((box) => box?.getBoundingClientRect().height).join();
  const before = heights();
  const end = line.matches('.row *') ? line : line.querySelector('small');
  end?.append(' ', text);
  if (!isOnScreen || heights() === before) return true;
  text.remove();
  return false;
}
