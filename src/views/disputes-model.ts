import type { Directory } from '../story/directory.ts';
import { disputesOf, pathToDisputes } from '../story/disputes.ts';
import type { Edition } from '../story/edition.ts';
import type { NumberedSource } from '../story/ledger.ts';
import type { PositionColumn, PositionRow } from '../story/positions.ts';
import type { Site } from '../story/newsroom.ts';
import { type Page, pageAt } from './page.ts';

/** The page with every account of the disputed facts of a briefing that has any. */
export interface DisputesModel {
  readonly page: Page;
  readonly edition: Edition;
  readonly columns: readonly PositionColumn[];
  readonly rows: readonly PositionRow[];
  /** With their numbers in the briefing. */
  readonly sources: readonly NumberedSource[];
}

export function disputesModel(site: Site, directory: Directory, edition: Edition): DisputesModel {
  return {
    page: pageAt(site, pathToDisputes(edition.slug), edition.updated.at.year),
    edition,
    ...disputesOf(edition, directory),
  };
}
