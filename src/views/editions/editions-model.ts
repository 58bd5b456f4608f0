import type { PointMoment } from '../../dates/moment.ts';
import type { Briefing } from '../../story/briefing.ts';
import { type Directory, pathToBriefing, pathToEdition, pathToEditions } from '../../story/directory.ts';
import type { Edition, EditionUpdate } from '../../story/edition.ts';
import { dayEditions } from '../../story/editions.ts';
import type { Site } from '../../story/newsroom.ts';
import { type Page, pageAt } from '../page.ts';
import { type ChangeLine, changeLines } from './change-lines.ts';

/** Every edition of a briefing, and what changed from each to the next. */
export interface EditionsModel {
  readonly page: Page;
  /** The newest. */
  readonly edition: Edition;
  /** Newest first. */
  readonly steps: readonly EditionStep[];
}

export interface EditionStep {
  readonly day: PointMoment;
  /** From the site's root; that of the newest edition is the briefing itself. */
  readonly path: string;
  /** The article was first published that day. */
  readonly isFirst: boolean;
  /** Oldest first. */
  readonly updates: readonly EditionUpdate[];
  readonly lines: readonly ChangeLine[];
  /** How many sources are new. */
  readonly sources: number;
}

export function editionsModel(site: Site, directory: Directory, briefing: Briefing): EditionsModel {
  const { slug } = briefing;
  const all = dayEditions(briefing);
  const newest = all.at(-1);
  if (!newest) throw new Error(`${slug} has no edition`);
  const page = pageAt(site, pathToEditions(slug), newest.day.at.year);
  const steps = all.map((one): EditionStep => {
    const { day, edition, changes } = one;
    const path = one === newest ? pathToBriefing(slug) : pathToEdition(slug, day.edtf);
    return {
      day,
      path,
      isFirst: !changes,
      updates: changes?.updates ?? edition.updates,
      lines: changes ? changeLines(page, edition, changes, directory, path) : [],
      sources: changes?.sources ?? 0,
    };
  });
  return { page, edition: newest.edition, steps: steps.toReversed() };
}
