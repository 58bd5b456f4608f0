import { correctionsPath } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import { ledgerOf } from '../story/ledger.ts';
import type { Site } from '../story/newsroom.ts';
import { siteCorrections } from '../story/site-corrections.ts';
import { type CorrectionRow, correctionRow } from './briefing/correction-rows.ts';
import { type Page, pageAt } from './page.ts';

/** The page of all corrections. */
export interface CorrectionsModel {
  readonly page: Page;
  /** Newest first. */
  readonly rows: readonly (CorrectionRow & { readonly edition: Edition })[];
}

export function correctionsModel(site: Site, editions: readonly Edition[]): CorrectionsModel {
  const page = pageAt(site, correctionsPath);
  const ledgers = new Map(editions.map((edition) => [edition, ledgerOf(edition)]));
  const rows = siteCorrections(editions).map(({ edition, correction }) => ({
    edition,
    ...correctionRow(page, edition, ledgers.get(edition) ?? ledgerOf(edition), correction),
  }));
  return { page, rows };
}
