import { type ExactSpan, exactSpanOf } from '../dates/exact-span.ts';
import type { Directory } from './directory.ts';
import type { Edition, Item, Version } from './edition.ts';
import type { Event } from './items.ts';
import type { Ledger } from './ledger.ts';
import { type EventRow, eventRows, isOpen } from './timeline.ts';

/** An event that a calendar can hold, as its date is exact. */
export interface DatedEvent {
  readonly row: EventRow;
  readonly span: ExactSpan;
  readonly versions: readonly Version<Event>[];
}

/** Oldest first. */
export function agendaOf(edition: Edition, directory: Directory, ledger: Ledger): readonly DatedEvent[] {
  const items = new Map(edition.items.timeline.map((item) => [item.id, item]));
  return eventRows(edition, directory, ledger).flatMap((row) => {
    const span = exactSpanOf(row.event.date);
    return span ? [{ row, span, versions: items.get(row.event.id)?.versions ?? [] }] : [];
  });
}

/** Whether an event was announced in this briefing before its time. */
export function wasPlanned({ versions }: Pick<Item<Event>, 'versions'>): boolean {
  return versions.some(({ value }) => isOpen(value));
}

/** How often an event was given another date, place or status, or was told more or less firmly. */
export function revisionsOf({ versions }: Pick<Item<Event>, 'versions'>): number {
  const standings = versions.map(({ value }) => standingOf(value));
  return standings.filter((standing, index) => index > 0 && standing !== standings[index - 1]).length;
}

function standingOf({ date, place, status, certainty }: Event): string {
  return JSON.stringify([date.edtf, place, status, status === 'planned' && certainty === 'confirmed']);
}
