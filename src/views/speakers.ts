import { list } from '../i18n/format.ts';
import type { StatementRow } from '../story/positions.ts';
import type { Page } from './page.ts';

/** Whoever says it, by their short names; else who reports it. */
export function speakers({ locale, words }: Page, { by, sources }: StatementRow): string {
  const publishers = [...new Set(sources.map(({ source }) => source.publisher))];
  if (by.length === 0) return publishers.length > 0 ? words.reportedBy(publishers) : words.noSpeaker;
  return list(
    by.map(({ shortName }) => shortName),
    locale,
  );
}
