import type { Directory } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import { type Front, frontOf } from '../story/front.ts';
import { ledgerOf } from '../story/ledger.ts';
import type { Site } from '../story/newsroom.ts';
import { type Strip, stripOf } from '../story/strip.ts';
import { timelineOf } from '../story/timeline.ts';
import { type PageFeeds, siteFeeds } from './feed-links.ts';
import { type Page, pageAt, plainDay } from './page.ts';

/** All that the front page shows. */
export interface FrontModel {
  readonly page: Page;
  readonly front: Front;
  /** Of the lead. */
  readonly strip?: Strip;
  /** None before anything was published. */
  readonly feeds?: PageFeeds;
}

export function frontModel(site: Site, directory: Directory, editions: readonly Edition[]): FrontModel {
  const front = frontOf(site, editions, directory);
  const { lead } = front;
  const page = pageAt(site, '', lead?.updated.at.year);
  const timeline = lead && timelineOf(lead, directory, ledgerOf(lead));
  const strip = timeline && stripOf(lead, timeline, (moment) => plainDay(page, moment));
  return { page, front, ...(strip && { strip }), ...(lead && { feeds: siteFeeds(page) }) };
}
