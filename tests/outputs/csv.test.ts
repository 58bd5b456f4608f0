import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeEvents } from '../../src/outputs/csv/events.ts';
import { writePeople } from '../../src/outputs/csv/people.ts';
import { writeStatements } from '../../src/outputs/csv/statements.ts';
import { writeTable } from '../../src/outputs/csv/table.ts';
import {
  aMoment,
  anEvent,
  anUpdate,
  aQuestion,
  aSource,
  aStatement,
  aWordingNaming,
} from '../builders/a-briefing.ts';
import { aDataDesk } from '../builders/a-data-desk.ts';
import { aDirectory, aPerson, aPlace } from '../builders/a-directory.ts';

const read = (csv: string): readonly Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('a table', () => {
  const cell = (value: string | number | undefined) => writeTable([value], { cell: (one) => one });

  test('begins with a byte order mark and a line of names, and ends every line with CR LF', () => {
    expect(cell('a')).toBe('\uFEFFcell\r\na\r\n');
    expect(writeTable([], { id: () => '', name: () => '' })).toBe('\uFEFFid,name\r\n');
  });

  test('quotes what would end a cell', () => {
    expect(cell('“a”, "b"\nc')).toBe('\uFEFFcell\r\n"“a”, ""b""\nc"\r\n');
    expect(read(cell('a\r\nb\rc'))).toEqual([{ cell: 'a\nb\nc' }]);
  });

  test.each(['=1+1', '+49', '-1', '@sum', '\t=1', '\r=1', '\n=1', ' =1', '＝1'])(
    'makes no formula of %j',
    (text) => {
      expect(read(cell(text))).toEqual([{ cell: `'${text.trim()}` }]);
    },
  );

  test('leaves numbers as they are', () => {
    expect(cell(-77.037)).toBe('\uFEFFcell\r\n-77.037\r\n');
    expect(read(cell(undefined))).toEqual([{ cell: '' }]);
  });

  test('gives back every text that a reader could see', () => {
    const texts = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1 }), (rows) => {
        const written = writeTable(rows, { first: ([first]) => first, second: ([, second]) => second });
        const bare = (text: string) => text.trim().replace(/^(?=[=+\-@＝＋－＠])/, "'");
        expect(read(written)).toEqual(
          rows.map(([first, second]) => ({ first: bare(first), second: bare(second) })),
        );
      }),
    );
  });
});

test('an event is a row with its date, where it was, who was there, and its sources', () => {
  const csv = writeEvents(
    aDataDesk({
      directory: aDirectory(undefined, undefined, [
        aPlace('istanbul', { coordinates: { latitude: 41.01, longitude: -28.97 } }),
      ]),
      items: {
        timeline: [
          anEvent('round', '2025-05-16T13:35+03:00', {
            place: 'istanbul',
            participants: [
              { person: 'umerov', as: 'head' },
              { person: 'fidan' },
              { person: 'medinsky', absent: true },
            ],
            sources: ['b', 'a'],
            announcedFor: aMoment('2025-05-15'),
          }),
          anEvent('truce', '2025-05-10/2025-05-12~', { status: 'cancelled' }),
        ],
        sources: [aSource('a'), aSource('b')],
      },
    }),
  );
  expect(csv).toContain(',41.01,-28.97,');
  expect(read(csv)).toMatchObject([
    { id: 'truce', date: '2025-05-10/2025-05-12~', start: '2025-05-10', end: '', status: 'cancelled' },
    {
      id: 'round',
      date: '2025-05-16T13:35+03:00',
      start: '2025-05-16T13:35:00+03:00',
      announced_for: '2025-05-15',
      place: 'istanbul',
      participants: 'First Umerov (head); First Fidan',
      announced_only: 'First Medinsky',
      sources: 'https://a.example/ https://b.example/',
      permalink: 'https://news.example/a/briefings/talks/#e-round',
      uri: 'tag:news.example,2026:briefings/talks/events/round',
    },
  ]);
});

test('a statement is a row with who says it, what it answers and who contests it', () => {
  const csv = writeStatements(
    aDataDesk({
      items: {
        timeline: [anEvent('round', '2025-05-16')],
        questions: [aQuestion('truce', { asks: 'A truce?' })],
        statements: [
          aStatement('no', '2025-05-16', {
            by: ['russia', 'medinsky'],
            question: 'truce',
            event: 'round',
            contestedBy: [{ by: 'umerov', how: 'Not so' }],
          }),
        ],
      },
    }),
  );
  expect(read(csv)).toMatchObject([
    {
      id: 'no',
      by: 'russia; First Medinsky',
      says: 'Says no.',
      question: 'A truce?',
      event: 'Event round',
      contested_by: 'First Umerov: Not so',
      permalink: 'https://news.example/a/briefings/talks/#st-no',
    },
  ]);
});

test('a person whom the story names is a row, by family name', () => {
  const directory = aDirectory([
    aPerson('umerov', {
      aliases: ['Rustem', 'R. U.'],
      nativeName: { text: 'Умєров', language: 'uk' },
      roles: [
        { title: 'Minister', from: aMoment('2023'), sources: [] },
        { title: 'Deputy', to: aMoment('2020'), sources: [] },
      ],
    }),
    aPerson('fidan'),
    aPerson('stranger'),
  ]);
  const csv = writePeople(
    aDataDesk({
      directory,
      items: {
        who: [{ id: 'umerov', kind: 'person', side: 'ukraine', role: 'Head' }],
        timeline: [
          anEvent('round', '2025-05-16', {
            participants: [{ person: 'umerov' }, { person: 'fidan', absent: true }],
          }),
        ],
        statements: [aStatement('yes', '2025-05-16', { by: ['umerov'] })],
      },
      updates: [anUpdate('05-16', { text: [aWordingNaming({ kind: 'person', id: 'fidan' })] })],
    }),
  );
  expect(read(csv)).toMatchObject([
    {
      id: 'fidan',
      side: '',
      events: '0',
      statements: '0',
      permalink: 'https://news.example/a/people/fidan/',
    },
    {
      id: 'umerov',
      aliases: 'Rustem; R. U.',
      native_name: 'Умєров',
      side: 'ukraine',
      role: 'Head',
      offices: 'Minister',
      events: '1',
      statements: '1',
    },
  ]);
});
