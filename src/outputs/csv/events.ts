import { ledgerOf } from '../../story/ledger.ts';
import { type Attendance, eventRows } from '../../story/timeline.ts';
import type { DataDesk } from '../data-desk.ts';
import { permalinkIn } from '../permalinks.ts';
import { addresses, dateColumns, several, writeTable } from './table.ts';

/** `events.csv`: a row for each event, oldest first. */
export function writeEvents({ edition, directory, origin }: DataDesk): string {
  const rows = eventRows(edition, directory, ledgerOf(edition)).map((row) => ({
    ...row,
    date: row.event.date,
    ...permalinkIn(edition, 'event', row.event.id, origin),
    at: row.place && directory.places.get(row.place.id)?.coordinates,
  }));
  return writeTable(rows, {
    id: ({ event }) => event.id,
    ...dateColumns,
    status: ({ event }) => event.status,
    announced_for: ({ announcedFor }) => several(announcedFor.map(({ edtf }) => edtf)),
    title: ({ event }) => event.title,
    text: ({ event }) => event.text?.plain,
    place: ({ place }) => place?.name,
    latitude: ({ at }) => at?.latitude,
    longitude: ({ at }) => at?.longitude,
    participants: ({ participants }) => several(participants.map(nameAndPart)),
    announced_only: ({ absent }) => several(absent.map(nameAndPart)),
    importance: ({ event }) => event.importance,
    certainty: ({ event }) => event.certainty,
    sources: ({ sources }) => addresses(sources),
    permalink: ({ permalink }) => permalink,
    uri: ({ uri }) => uri,
  });
}

function nameAndPart({ party, as }: Attendance): string {
  return as === undefined ? party.name : `${party.name} (${as})`;
}
