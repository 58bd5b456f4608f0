import { type CastColumn, castOf } from '../../story/cast.ts';
import { type CommitmentRow, commitmentRows } from '../../story/commitments.ts';
import { type Directory, pathToBriefing } from '../../story/directory.ts';
import type { Edition } from '../../story/edition.ts';
import { type DisputeLines, disputeLines } from '../../story/disputes.ts';
import { type KnowledgeColumn, knowledgeOf } from '../../story/knowledge.ts';
import type { OlderDay } from '../../story/editions.ts';
import { type Ledger, ledgerOf } from '../../story/ledger.ts';
import type { Site } from '../../story/newsroom.ts';
import { type Positions, positionsOf } from '../../story/positions.ts';
import { type Room, roomOf } from '../../story/room.ts';
import { type Strip, stripOf } from '../../story/strip.ts';
import { type Timeline, timelineOf } from '../../story/timeline.ts';
import { type ToldUpdates, type UpdateInOrder, toldUpdates, updateLog } from '../../story/update-log.ts';
import type { Marks } from '../../story/visits.ts';
import { type Page, pageAt, pageOfDay, plainDay } from '../page.ts';
import { type CorrectionRow, correctionRows } from './correction-rows.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { type SectionEntry, sectionsOf } from './sections.ts';

/** All that the page of a briefing shows. */
export interface BriefingModel {
  readonly page: Page;
  readonly edition: Edition;
  /** Which day it is of, where it is not the newest. */
  readonly older?: OlderDay;
  readonly strip?: Strip;
  readonly outlook?: Outlook;
  readonly sections: readonly SectionEntry[];
  readonly told: ToldUpdates;
  readonly timeline: Timeline;
  readonly cast: readonly CastColumn[];
  /** On a page of its own. */
  readonly room: Room | undefined;
  readonly positions: Positions;
  /** Disputed facts as lines, since they have a page of their own; absent on an older edition, which has them in full. */
  readonly disputes?: DisputeLines;
  readonly commitments: readonly CommitmentRow[];
  readonly knowledge: readonly KnowledgeColumn[];
  /** Newest first, and oldest first once the story is concluded. */
  readonly log: readonly UpdateInOrder[];
  readonly corrections: readonly CorrectionRow[];
  readonly ledger: Ledger;
  /** For readers who come back. */
  readonly marks?: Marks;
}

/** The briefing's own page, with what it says to readers who come back, or one as it stood at the end of an older day. */
export function briefingModel(
  site: Site,
  directory: Directory,
  edition: Edition,
  { marks, older }: { readonly marks?: Marks; readonly older?: OlderDay } = {},
): BriefingModel {
  const { year } = edition.updated.at;
  const page = older
    ? pageOfDay(site, edition.slug, older.day.edtf, year)
    : pageAt(site, pathToBriefing(edition.slug), year);
  const ledger = ledgerOf(edition);
  const timeline = timelineOf(edition, directory, ledger);
  const outlook = outlookOf(edition, timeline);
  const strip = stripOf(edition, timeline, (moment) => plainDay(page, moment));
  const shown = {
    timeline,
    cast: castOf(edition, directory),
    room: older?.room === false ? undefined : roomOf(edition, directory, ledger),
    positions: positionsOf(edition, directory, ledger),
    commitments: commitmentRows(edition, directory, ledger),
    knowledge: knowledgeOf(edition, ledger),
    log: edition.status === 'concluded' ? updateLog(edition).toReversed() : updateLog(edition),
    corrections: correctionRows(page, edition, ledger),
    ledger,
  };
  return {
    page,
    edition,
    ...(older && { older }),
    ...(!older && { disputes: disputeLines(edition, shown.positions) }),
    ...(strip && { strip }),
    ...(outlook && { outlook }),
    sections: sectionsOf({ edition, ...shown }),
    told: toldUpdates(edition),
    ...shown,
    ...(marks && { marks }),
  };
}
