import { list } from '../i18n/format.ts';
import type { StatementRow } from '../story/positions.ts';
import type { Page } from './page.ts';

/** Whoever says it, by their short names. */
export function speakers({ locale, words }: Page, { by }: StatementRow): string {
  if (by.length === 0) return words.accordingToSources;
  return list(
    by.map(({ shortName }) => shortName),
    locale,
  );
}

/** “contested by Zelenskyy: nobody in it takes decisions”, or nothing. */
export function contestLine({ words }: Page, { contestedBy }: StatementRow): string | undefined {
  if (contestedBy.length === 0) return undefined;
  return contestedBy.map(({ party, how }) => `${words.contestedBy([party.shortName])}: ${how}`).join('; ');
}
