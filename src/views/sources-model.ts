import { type Directory, pathToSources, pathToUpdate } from '../story/directory.ts';
import { list } from '../i18n/format.ts';
import type { Edition } from '../story/edition.ts';
import type { Id } from '../story/items.ts';
import type { Site } from '../story/newsroom.ts';
import { type SourceEntry, sourceLedger, type SourceUse } from '../story/source-ledger.ts';
import { hrefTo, hrefToBriefing, hrefToSpot, type Page, pageAt } from './page.ts';

/** The page with all sources of a briefing and what rests on each. */
export interface SourcesModel {
  readonly page: Page;
  readonly edition: Edition;
  readonly entries: readonly SourceEntry[];
}

export function sourcesModel(site: Site, directory: Directory, edition: Edition): SourcesModel {
  return {
    page: pageAt(site, pathToSources(edition.slug), edition.updated.at.year),
    edition,
    entries: sourceLedger(edition, directory),
  };
}

/** What rests on a source: a statement is told with whoever says it. */
export function labelOfUse({ words, locale }: Page, { kind, by = [] }: SourceUse): string {
  if (by.length === 0) return words.sourceUse[kind];
  const names = by.map(({ shortName }) => shortName);
  return list(names, locale);
}

/** Where that which rests on a source stands: on the briefing's page, or an update on its own. */
export function hrefToUse(page: Page, slug: Id, { kind, id = '', spot }: SourceUse): string {
  if (spot) return hrefToSpot(page, spot);
  switch (kind) {
    case 'article':
      return hrefToBriefing(page, slug, 'story');
    case 'keyPoints':
      return hrefToBriefing(page, slug, 'key');
    case 'update':
      return hrefTo(page, pathToUpdate(slug, id));
    case 'event':
      return hrefToBriefing(page, slug, `e-${id}`);
    case 'statement':
      return hrefToBriefing(page, slug, `st-${id}`);
    case 'question':
      return hrefToBriefing(page, slug, `q-${id}`);
    case 'commitment':
      return hrefToBriefing(page, slug, `k-${id}`);
    case 'known':
    case 'notKnown':
    case 'watch':
      return hrefToBriefing(page, slug, `n-${id}`);
    case 'correction':
      return hrefToBriefing(page, slug, `c-${id}`);
  }
}
