import { ledgerOf } from '../../story/ledger.ts';
import { statementRows } from '../../story/positions.ts';
import type { DataDesk } from '../data-desk.ts';
import { permalinkIn } from '../permalinks.ts';
import { addresses, dateColumns, several, writeTable } from './table.ts';

/** `statements.csv`: a row for each statement, oldest first. */
export function writeStatements({ edition, directory, origin }: DataDesk): string {
  const events = new Map(edition.items.timeline.map(({ id, value }) => [id, value.title]));
  const rows = statementRows(edition, directory, ledgerOf(edition)).map((row) => ({
    ...row,
    ...permalinkIn(edition, 'statement', row.statement.id, origin),
  }));
  return writeTable(rows, {
    id: ({ statement }) => statement.id,
    ...dateColumns,
    by: ({ by }) => several(by.map(({ name }) => name)),
    says: ({ statement }) => statement.says,
    quote: ({ statement }) => statement.quote,
    question: ({ question }) => question?.asks,
    event: ({ statement }) => events.get(statement.event ?? ''),
    contested_by: ({ contestedBy }) => several(contestedBy.map(({ party, how }) => `${party.name}: ${how}`)),
    certainty: ({ statement }) => statement.certainty,
    sources: ({ sources }) => addresses(sources),
    permalink: ({ permalink }) => permalink,
    uri: ({ uri }) => uri,
  });
}
