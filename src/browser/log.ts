import type { Published } from './last-visit.ts';

/** A file of the briefing as the list of updates has it. */
export interface LoggedFile extends Published {
  /** Where it is listed, and where it is told. */
  readonly rows: readonly HTMLElement[];
  readonly time: HTMLTimeElement;
  /** Its note, as a link to it. */
  readonly note: HTMLAnchorElement;
}

/** The article and every update, oldest first, whichever is first in the list of the page. */
export function filesOn(article: HTMLElement): readonly LoggedFile[] {
  const list = article.querySelector('#updates > ol');
  const listed = [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
  return (list?.matches('[reversed]') ? listed.toReversed() : listed).flatMap((row) => {
    const time = row.querySelector('time');
    const note = row.querySelector<HTMLAnchorElement>('p:not([class]) a');
    // `updates/2025-05-16-talks/`, or the article’s `#story`.
    const id = note?.getAttribute('href')?.split('/').at(-2);
    const entry = article.querySelector<HTMLElement>(`#story #u-${id}`);
    const at = Date.parse(time?.dateTime ?? '');
    return time && note && at
      ? { at, day: time.dateTime.slice(0, 10), rows: [row, ...(entry ? [entry] : [])], time, note }
      : [];
  });
}
