import type { PointMoment } from '../dates/moment.ts';
import type { Briefing } from '../story/briefing.ts';
import type { Directory } from '../story/directory.ts';
import { type Edition, type EditionUpdate, editionAt } from '../story/edition.ts';
import type { Status } from '../story/items.ts';
import { ledgerOf } from '../story/ledger.ts';
import type { Site } from '../story/newsroom.ts';
import { stripOf } from '../story/strip.ts';
import { timelineOf } from '../story/timeline.ts';
import { dayOf } from '../views/day-of.ts';
import { type Page, pageAt, plainInFull } from '../views/page.ts';
import { drawn } from './letters.ts';
import { type Line, lineOf } from './line.ts';

/** What a picture shows: plain data, in which nothing is left to decide but where a line of text breaks. */
export interface Picture {
  readonly site: string;
  /** Where the story stands, or of what kind an update is. */
  readonly chip: Chip;
  /** The briefing of an update. */
  readonly label?: string;
  readonly title: string;
  readonly line: Line;
}

interface Chip {
  readonly text: string;
  readonly look: 'signal' | 'outline' | 'filled';
}

/** The picture of a briefing as it stands in its newest edition. */
export function briefingPicture(site: Site, directory: Directory, edition: Edition): Picture {
  const { headline, status, updated } = edition;
  const page = pageAt(site, '', updated.at.year);
  return {
    site: drawn(site.name),
    chip: { text: page.words.status[status], look: looks[status] },
    title: drawn(headline),
    line: lineTo(updated, page, directory, edition),
  };
}

/**
 * The picture of an update: its title in the wording of today, and the line as it was on its day. So it stays the same
 * when the story goes on.
 */
export function updatePicture(
  site: Site,
  directory: Directory,
  briefing: Briefing,
  { title, kind, published, at }: EditionUpdate,
): Picture {
  const edition = editionAt(briefing, at);
  if (!edition) throw new Error(`${briefing.slug}: an update is older than the article`);
  const page = pageAt(site, '', published.at.year);
  return {
    site: drawn(site.name),
    chip: { text: page.words.updateKind[kind], look: kind === 'correction' ? 'signal' : 'outline' },
    label: drawn(briefing.label),
    title: drawn(title),
    line: lineTo(published, page, directory, edition),
  };
}

/** As on the pages. */
const looks: Readonly<Record<Status, Chip['look']>> = {
  developing: 'signal',
  paused: 'outline',
  concluded: 'filled',
};

function lineTo(published: PointMoment, page: Page, directory: Directory, edition: Edition): Line {
  const timeline = timelineOf(edition, directory, ledgerOf(edition));
  // The dates of single marks are not shown.
  const strip = stripOf(edition, timeline, () => '');
  const day = drawn(plainInFull(page, dayOf(published)));
  return lineOf(page, strip, day, edition.status !== 'concluded');
}
