import type { Published } from './last-visit.ts';

/** A file of the briefing as the list of updates has it. */
export interface LoggedFile extends Published {
  /** Where it is listed, and where it is told. */
  readonly rows: readonly HTMLElement[];
  readonly time: HTMLTimeElement;
  /** Its note, as a link to it. */
  readonly note: HTMLAnchorElement;
}

/** The article and every update, oldest first, as the page lists them. */
export function filesOn(article: HTMLElement): readonly LoggedFile[] {
  const told = [...article.querySelectorAll<HTMLElement>('#story [id^="u-"]')].toReversed();
  const listed = [...article.querySelectorAll<HTMLElement>('#updates > ol > li')];
  return listed.toReversed().flatMap((row, index) => {
    const time = row.querySelector('time');
    const note = row.querySelector<HTMLAnchorElement>('p:not([class]) a');
    // The story tells the newest ones, oldest first.
    const entry = told[listed.length - 1 - index];
    const at = Date.parse(time?.dateTime ?? '');
    return time && note && at
      ? { at, day: time.dateTime.slice(0, 10), rows: [row, ...(entry ? [entry] : [])], time, note }
      : [];
  });
}
