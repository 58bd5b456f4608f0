import { stringify } from 'csv-stringify/sync';
import type { Moment } from '../../dates/moment.ts';
import type { NumberedSource } from '../../story/ledger.ts';
import { exactly } from '../exactly.ts';
import { cleanText } from '../plain-text.ts';
import { uriOf } from '../uri.ts';

export type Cell = string | number | undefined;

/** The columns of a table, by name: what each says of a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/**
 * A table as RFC 4180 has it, in UTF-8, with a line of names. It begins with a byte order mark, without which Excel
 * garbles every letter but those of English; and text that a spreadsheet would take for a formula begins with `'`.
 */
export function writeTable<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  const cells = rows.map((row) => Object.values(columns).map((cellOf) => clean(cellOf(row))));
  return stringify([Object.keys(columns), ...cells], {
    bom: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}

/** The columns of a date: as its source has it (EDTF), and in ISO 8601 whatever of it is exact. */
export const dateColumns = {
  date: ({ date }) => date.edtf,
  start: ({ date }) => exactly(date.kind === 'point' ? date.at : date.start),
  end: ({ date }) => (date.kind === 'point' ? undefined : exactly(date.end)),
} satisfies Columns<{ readonly date: Moment }>;

/** Several names or phrases in one cell. */
export function several(texts: readonly string[]): string {
  return texts.join('; ');
}

/** The addresses of sources in one cell. */
export function addresses(sources: readonly NumberedSource[]): string {
  return sources.map(({ source }) => uriOf(source.url)).join(' ');
}

function clean(cell: Cell): Cell {
  // No space is left before a sign that would begin a formula.
  return typeof cell === 'string' ? cleanText(cell).trim() : cell;
}
