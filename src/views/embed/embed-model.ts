import type { Directory } from '../../story/directory.ts';
import type { Edition } from '../../story/edition.ts';
import { ledgerOf } from '../../story/ledger.ts';
import type { Site } from '../../story/newsroom.ts';
import { pathToEmbed } from '../../story/offers.ts';
import { type EventRow, timelineOf } from '../../story/timeline.ts';
import { type Page, pageAt } from '../page.ts';

/** The timeline of a briefing for the frame of another site, newest first, for there only the top of it is seen at once. */
export interface EmbedModel {
  readonly page: Page;
  readonly edition: Edition;
  readonly ahead: readonly EmbedEvent[];
  readonly past: readonly EmbedEvent[];
  /** How many older events only the briefing tells. */
  readonly left: number;
}

export interface EmbedEvent {
  readonly row: EventRow;
  /** Only its date and title. */
  readonly brief: boolean;
}

/** So many of the newest events are told in full, and of older ones those that are `high`. */
const NEWEST_IN_FULL = 10;
/** The oldest events beyond so many are left out, so that the frame stays light however long the story is. */
const MOST = 100;

export function embedModel(site: Site, directory: Directory, edition: Edition): EmbedModel {
  const timeline = timelineOf(edition, directory, ledgerOf(edition));
  const past = timeline.past.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)).toReversed();
  return {
    page: { ...pageAt(site, pathToEmbed(edition.slug), edition.updated.at.year), noSources: true },
    edition,
    ahead: timeline.ahead.toReversed().map((row) => ({ row, brief: row.event.importance === 'low' })),
    past: past
      .slice(0, MOST)
      .map((row, index) => ({ row, brief: row.event.importance !== 'high' && index >= NEWEST_IN_FULL })),
    left: Math.max(0, past.length - MOST),
  };
}
