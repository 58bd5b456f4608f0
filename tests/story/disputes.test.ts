import { describe, expect, test } from 'vitest';
import {
  DISPUTES_IN_A_LINE,
  disputeLines,
  disputesOf,
  markOfDispute,
  spotOfQuestion,
  spotOfStatement,
  statementSpots,
  versionCount,
  withDisputes,
} from '../../src/story/disputes.ts';
import type { Edition } from '../../src/story/edition.ts';
import { ledgerOf } from '../../src/story/ledger.ts';
import { positionsOf } from '../../src/story/positions.ts';
import { marksOf } from '../../src/story/visits.ts';
import { aBriefing, anEdition, anUpdate, aQuestion, aSource, aStatement } from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';

const aFact = (id: string) => aQuestion(id, { kind: 'fact' });
const linesOf = (edition: Edition) =>
  disputeLines(edition, positionsOf(edition, aDirectory(), ledgerOf(edition)));

test('disputed facts have a page, and what the sides want has none', () => {
  const disputed = anEdition({ items: { questions: [aFact('length'), aQuestion('truce')] } });
  const quiet = anEdition({ items: { questions: [aQuestion('truce')] } });
  expect(withDisputes([disputed, quiet])).toEqual([disputed]);
  expect(disputesOf(disputed, aDirectory()).rows.map(({ question }) => question.id)).toEqual(['length']);
});

test('the page lists the sources of its accounts, each once, and no others', () => {
  const edition = anEdition({
    items: {
      questions: [aFact('length'), aQuestion('truce')],
      statements: [
        aStatement('a', '2025-05-16', { question: 'length', sources: ['wire', 'tass'] }),
        aStatement('b', '2025-05-16', { question: 'length', sources: ['tass'] }),
        aStatement('c', '2025-05-16', { question: 'truce', sources: ['other'] }),
      ],
      sources: [aSource('other'), aSource('tass'), aSource('wire')],
    },
  });
  const { sources } = disputesOf(edition, aDirectory());
  expect(sources.map(({ number, source }) => [number, source.id])).toEqual([
    [2, 'tass'],
    [3, 'wire'],
  ]);
});

describe('the briefing has a line', () => {
  test('for the disputes that moved last, by a new account or by what is settled', () => {
    const edition = anEdition({
      items: { questions: [aFact('a'), aFact('b'), aFact('c')] },
      updates: [
        anUpdate('05-17', { items: { questions: [{ id: 'b', standing: 'Settled.' }] } }),
        anUpdate('05-18', { items: { statements: [aStatement('s', '2025-05-18', { question: 'c' })] } }),
      ],
    });
    expect(linesOf(edition).rows.map(({ question }) => question.id)).toEqual(['c', 'b', 'a']);
  });

  test('for some, and counts them all', () => {
    const questions = Array.from({ length: DISPUTES_IN_A_LINE + 2 }, (_, index) => aFact(`q${index}`));
    const lines = linesOf(anEdition({ items: { questions } }));
    expect([lines.rows.length, lines.count]).toEqual([DISPUTES_IN_A_LINE, DISPUTES_IN_A_LINE + 2]);
  });

  test('with the number of accounts', () => {
    const statements = ['s', 't'].map((id) => aStatement(id, '2025-05-18', { question: 'a' }));
    const { rows } = linesOf(anEdition({ items: { questions: [aFact('a')], statements } }));
    expect(rows.map(versionCount)).toEqual([2]);
  });
});

test('to readers who come back, a dispute changed when an account came or was put right', () => {
  const briefing = aBriefing({
    items: { questions: [aFact('old'), aFact('still')] },
    updates: [
      anUpdate('05-17', { items: { questions: [aFact('fresh')] } }),
      anUpdate('05-18', {
        items: {
          statements: [
            aStatement('s', '2025-05-18', { question: 'old' }),
            aStatement('t', '2025-05-18', { question: 'fresh' }),
          ],
        },
      }),
      anUpdate('05-19', {
        items: { statements: [{ id: 's', says: 'Something else.' }] },
        corrections: [{ corrects: { kind: 'statement', id: 's' } }],
      }),
    ],
  });
  const edition = anEdition({ ...briefing, items: briefing.article.items });
  const marks = marksOf(briefing).items;
  const markOf = Object.fromEntries(
    linesOf(edition).rows.map((row) => [row.question.id, markOfDispute(row, marks)]),
  );
  expect(markOf).toEqual({ fresh: { new: 1, changed: 2 }, old: { changed: 2, corrected: 3 }, still: {} });
});

describe('what is disputed stands', () => {
  test('on its own page, with the statements that answer it', () => {
    const spot = { path: 'briefings/talks/disputed/', anchor: 'q-length' };
    expect(spotOfQuestion('talks', { id: 'length', kind: 'fact' })).toEqual(spot);
    expect(spotOfStatement('talks', { id: 's' }, { id: 'length', kind: 'fact' })).toEqual({
      ...spot,
      anchor: 'st-s',
    });
  });

  test('apart from everything else, which stands on the briefing’s page', () => {
    const { items } = anEdition({ items: { questions: [aFact('length'), aQuestion('truce')] } });
    const spotOf = statementSpots('talks', items);
    const pathOf = (question?: string) => spotOf({ id: 's', question }).path;
    expect([pathOf('length'), pathOf('truce'), pathOf()]).toEqual([
      'briefings/talks/disputed/',
      'briefings/talks/',
      'briefings/talks/',
    ]);
  });
});
