import { CsvError, parse } from 'csv-parse/sync';
import type { Refused } from './article.ts';
import { blocksOf, entryOf, mediaWords, plainOf, type Slide, type Timeline } from './timeline.ts';
import type { DateParts } from './timeline-date.ts';

/** Read the table of TimelineJS, saved as CSV: the columns of its template, in any order, with any of the usual separators. */
export function readTimelineCsv(text: string, timeZone: string): Timeline | Refused {
  const rows = rowsOf(text);
  if ('fault' in rows) return { refused: `The table cannot be read: ${rows.fault}` };
  const [head = [], ...body] = rows;
  const names = head.map((name) => name.trim().toLowerCase());
  if (!names.includes('year') || !names.includes('headline')) {
    return {
      refused: 'The table is no timeline of TimelineJS: its first row has no columns “Year” and “Headline”.',
    };
  }
  const records = body
    .map(
      (cells): Row =>
        (name) =>
          (cells[names.indexOf(name)] ?? '').trim(),
    )
    .filter((row) => names.some((name) => row(name) !== ''));
  const titles = records.filter((row) => row('type').toLowerCase() === 'title');
  const eras = records.filter((row) => row('type').toLowerCase() === 'era');
  const events = records.filter((row) => !titles.includes(row) && !eras.includes(row));
  const [title] = titles;
  const headline = title && plainOf(title('headline'));
  return {
    ...(headline && { title: { text: headline, from: 'the title row of the table' } }),
    blocks: titles.flatMap((row) => blocksOf(row('text'))),
    entries: events.map((row) => entryOf(slideOf(row), timeZone)),
    leftOut: [
      ...eras.map((row) => `an era: “${plainOf(row('headline'))}”, ${row('year')} to ${row('end year')}`),
      ...titles.flatMap((row) => mediaWords(slideOf(row))),
      ...body.flatMap((cells) => strangeCells(cells, names)),
    ],
  };
}

type Row = (name: string) => string;

/** The columns of which every cell has a place in a briefing or in its remarks. */
const columns = new Set([
  ...['year', 'month', 'day', 'time', 'end year', 'end month', 'end day', 'end time', 'display date'],
  ...['headline', 'text', 'media', 'media credit', 'media caption', 'type', 'group'],
]);

/** Cells of other columns. */
function strangeCells(cells: readonly string[], names: readonly string[]): readonly string[] {
  return cells.flatMap((cell, index) => {
    const name = names[index] ?? '';
    return cell.trim() === '' || columns.has(name)
      ? []
      : [`the cell “${cell.trim()}” of the column “${name}”`];
  });
}

function rowsOf(text: string): readonly (readonly string[])[] | { readonly fault: string } {
  const [first = ''] = text.split('\n', 1);
  const separator =
    [',', ';', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
  try {
    return parse(text, { delimiter: separator, relax_column_count: true, skip_empty_lines: true, bom: true });
  } catch (error) {
    if (error instanceof CsvError) return { fault: `${error.message}.` };
    throw error;
  }
}

function slideOf(row: Row): Slide {
  const end = partsOf(row, 'end ');
  return {
    headline: row('headline'),
    text: row('text'),
    start: partsOf(row, ''),
    end: Object.values(end).some((part) => part !== '') ? end : undefined,
    displayDate: row('display date'),
    group: row('group'),
    media: { url: row('media'), credit: row('media credit'), caption: row('media caption') },
  };
}

/** `13:35`, `13:35:10`, `1:35 PM`; anything else makes a date that cannot be read, and is said. */
function partsOf(row: Row, prefix: string): DateParts {
  const time = row(`${prefix}time`);
  const [, hour = time, minute = '', second = '', half = ''] =
    /^(\d{1,2}):(\d\d)(?::(\d\d)(?:\.0+)?)?\s*([ap]\.?m\.?)?$/i.exec(time) ?? [];
  const day = { year: row(`${prefix}year`), month: row(`${prefix}month`), day: row(`${prefix}day`) };
  return { ...day, hour: half === '' ? hour : onFullClock(hour, half), minute, second };
}

function onFullClock(hour: string, half: string): string {
  const number = Number(hour);
  if (number < 1 || number > 12) return `${hour} ${half}`;
  return String((number % 12) + (/^p/i.test(half) ? 12 : 0));
}
