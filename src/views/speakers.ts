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
