import type { Instant, PointMoment } from '../dates/moment.ts';
import { dayAt } from '../dates/zone.ts';
import type { Briefing } from './briefing.ts';
import { type Changes, changesBetween } from './changes.ts';
import { type Edition, editionAt, newestEdition } from './edition.ts';
import { withMeetings } from './room.ts';

/** A day on which the article or an update was published, in the time zone of the story. */
export interface EditionDay {
  readonly day: PointMoment;
  /** When the last file of that day was published. */
  readonly at: Instant;
}

/** Oldest first, at least one. */
export function editionDays({ article, updates, timeZone }: Briefing): readonly EditionDay[] {
  const days = new Map<string, EditionDay>();
  for (const at of [article.at, ...updates.map((update) => update.at)].toSorted((a, b) => a - b)) {
    const day = dayAt(timeZone, at);
    days.set(day.edtf, { day, at });
  }
  return [...days.values()];
}

/** The briefing as it stood at the end of a day, and what had changed since the edition before. */
export interface DayEdition {
  readonly day: PointMoment;
  readonly edition: Edition;
  /** Absent for the first. */
  readonly changes?: Changes;
}

/** Every edition of a briefing, oldest first. */
export function dayEditions(briefing: Briefing): readonly DayEdition[] {
  const editions = editionDays(briefing).map((one) => ({
    day: one.day,
    edition: editionOfDay(briefing, one),
  }));
  return editions.map(({ day, edition }, index) => {
    const before = editions[index - 1];
    return { day, edition, ...(before && { changes: changesBetween(before.edition, edition) }) };
  });
}

/** A day whose edition is no longer the newest, between its neighbours. */
export interface OlderDay extends EditionDay {
  readonly earlier?: PointMoment;
  /** Absent where the edition after it is the newest. */
  readonly later?: PointMoment;
  /** Whether the newest edition has a table of meetings: the page of it is the only one. */
  readonly room: boolean;
}

/** Oldest first. */
export function olderDays(briefing: Briefing): readonly OlderDay[] {
  const older = editionDays(briefing).slice(0, -1);
  if (older.length === 0) return [];
  const room = withMeetings([newestEdition(briefing)]).length > 0;
  return older.map((one, index) => {
    const [earlier, later] = [older[index - 1]?.day, older[index + 1]?.day];
    return { ...one, ...(earlier && { earlier }), ...(later && { later }), room };
  });
}

/** The briefing as it stood at the end of one of its days. */
export function editionOfDay(briefing: Briefing, { day, at }: EditionDay): Edition {
  const edition = editionAt(briefing, at);
  if (!edition) throw new Error(`${briefing.slug} had not been published on ${day.edtf}`);
  return edition;
}
