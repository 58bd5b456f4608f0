import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/story/items.ts';
import { ledgerOf } from '../../src/story/ledger.ts';
import { positionsOf, statementRows } from '../../src/story/positions.ts';
import { anEdition, anUpdate, aQuestion, aStatement } from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';

type Items = NonNullable<NonNullable<Parameters<typeof anEdition>[0]>['items']>;

function positionsWith(items: Items) {
  const who = [
    { id: 'umerov', kind: 'person' as const, side: 'ukraine', role: 'Head' },
    { id: 'medinsky', kind: 'person' as const, side: 'russia', role: 'Head' },
    { id: 'fidan', kind: 'person' as const, side: 'others', role: 'Host' },
  ];
  const edition = anEdition({ items: { who, questions: [aQuestion('truce'), aQuestion('rank')], ...items } });
  return positionsOf(edition, aDirectory(), ledgerOf(edition));
}

const idsOf = (cells: ReturnType<typeof positionsWith>['rows'][number]['cells']) =>
  cells.map((cell) => cell.map(({ statement }) => statement.id));

test('the first two sides have a column each, and everybody else one together', () => {
  const { columns } = positionsWith({});
  expect(columns).toMatchObject([
    { side: { id: 'ukraine' } },
    { side: { id: 'russia' } },
    { kind: 'others' },
  ]);
});

test('a statement stands in the column of its first speaker, oldest first', () => {
  const { rows } = positionsWith({
    statements: [
      aStatement('later', '2025-05-17', { by: ['umerov'], question: 'truce' }),
      aStatement('side', '2025-05-16', { by: ['ukraine'], question: 'truce' }),
      aStatement('other-side', '2025-05-16', { by: ['medinsky', 'umerov'], question: 'truce' }),
      aStatement('host', '2025-05-16', { by: ['fidan'], question: 'truce' }),
      aStatement('stranger', '2025-05-16', { by: ['foreign-ministry'], question: 'truce' }),
      aStatement('nobody', '2025-05-18', { question: 'truce' }),
    ],
  });
  expect(rows.map(({ cells }) => idsOf(cells))).toEqual([
    [['side', 'later'], ['other-side'], ['host', 'stranger', 'nobody']],
    [[], [], []],
  ]);
});

test('a question that nobody answers is still asked, and an answer to none stands by itself', () => {
  const { rows, loose } = positionsWith({
    statements: [
      aStatement('a', '2025-05-16', { question: 'rank' }),
      aStatement('b', '2025-05-17'),
      aStatement('c', '2025-05-15'),
    ],
  });
  expect(rows.map(({ question, cells }) => [question.id, cells.flat().length])).toEqual([
    ['truce', 0],
    ['rank', 1],
  ]);
  expect(loose.map(({ statement }) => statement.id)).toEqual(['c', 'b']);
});

test('a statement is told with its speakers and those who contest it', () => {
  const { loose } = positionsWith({
    statements: [
      aStatement('a', '2025', { by: ['umerov', 'russia'], contestedBy: [{ by: 'fidan', how: 'denies it' }] }),
    ],
  });
  expect(loose[0]).toMatchObject({
    by: [
      { kind: 'person', id: 'umerov' },
      { kind: 'side', id: 'russia' },
    ],
    contestedBy: [{ party: { id: 'fidan' }, how: 'denies it' }],
  });
});

describe('how a position moved', () => {
  const laterOf = (...statements: NonNullable<Items['statements']>) =>
    positionsWith({ statements }).rows[0]?.cells.map((cell) =>
      cell.flatMap(({ statement, isLater }) => (isLater ? [statement.id] : [])),
    );
  const said = (id: string, date: string, by: string) =>
    aStatement(id, date, { by: [by], question: 'truce' });

  test('shows from what a side says after it has spoken, whoever speaks for it', () => {
    expect(
      laterOf(
        said('a', '2025-05-16', 'umerov'),
        said('b', '2025-05-17', 'ukraine'),
        said('c', '2025-05-18', 'medinsky'),
      ),
    ).toEqual([['b'], [], []]);
  });

  test('shows among the others only where one and the same speaks again', () => {
    expect(
      laterOf(
        said('a', '2025-05-16', 'fidan'),
        said('b', '2025-05-17', 'foreign-ministry'),
        said('c', '2025-05-18', 'fidan'),
        aStatement('d', '2025-05-15', { question: 'truce' }),
        aStatement('e', '2025-05-19', { question: 'truce' }),
      ),
    ).toEqual([[], [], ['c']]);
  });

  test('does not show from two statements of one day, or of a day within the month of the other', () => {
    expect(laterOf(said('a', '2025-05-16', 'umerov'), said('b', '2025-05-16', 'umerov'))).toEqual([
      [],
      [],
      [],
    ]);
    expect(laterOf(said('a', '2025-05', 'umerov'), said('b', '2025-05-16T13:00+03:00', 'umerov'))).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('the words in which a statement was told before', () => {
  function beforeOf(change: Partial<Statement>, corrected?: string) {
    const edition = anEdition({
      items: { statements: [aStatement('a', '2025-05-16', { says: 'First.' })] },
      updates: [
        anUpdate('05-17', {
          items: { statements: [{ id: 'a', ...change }] },
          ...(corrected !== undefined && {
            corrections: [{ corrects: { kind: 'statement', id: corrected } }],
          }),
        }),
      ],
    });
    return statementRows(edition, aDirectory(), ledgerOf(edition))[0]?.before.map(
      ({ published, value }) => `${published.edtf} ${value.says}`,
    );
  }

  test('stay, with the date on which they were published', () => {
    expect(beforeOf({ says: 'Second.' })).toEqual(['2025-05-15T20:00+03:00 First.']);
    expect(beforeOf({ quote: 'Second' })).toEqual(['2025-05-15T20:00+03:00 First.']);
  });

  test('are not told where the words stayed', () => {
    expect(beforeOf({ says: 'First.', certainty: 'disputed' })).toEqual([]);
  });

  test('are left to the correction that replaced them', () => {
    expect(beforeOf({ says: 'Second.' }, 'a')).toEqual([]);
    expect(beforeOf({ says: 'Second.' }, 'b')).toHaveLength(1);
  });
});
