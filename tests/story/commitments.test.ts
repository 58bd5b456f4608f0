import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Patch } from '../../src/story/briefing.ts';
import { commitmentRows } from '../../src/story/commitments.ts';
import { type Commitment, commitmentStatuses } from '../../src/story/items.ts';
import { ledgerOf } from '../../src/story/ledger.ts';
import { aCommitment, anEdition, anEvent, anUpdate } from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';

type Change = Partial<Commitment>;

function rowOf(first: Change, ...changes: readonly Change[]) {
  const patch = (change: Change): Patch<Commitment> => ({ id: 'swap', ...change });
  const edition = anEdition({
    items: {
      timeline: [anEvent('talks', '2025-05-16'), anEvent('handover', '2025-05-25')],
      commitments: [aCommitment('swap', first)],
    },
    updates: changes.map((change, index) =>
      anUpdate(`05-${20 + index}`, { items: { commitments: [patch(change)] } }),
    ),
  });
  return commitmentRows(edition, aDirectory(), ledgerOf(edition))[0];
}

test('what is merely agreed holds since no other day than that', () => {
  expect(rowOf({ status: 'agreed' }, { note: 'Still.' })?.since).toBeUndefined();
});

test('a status holds since the event that shows it', () => {
  expect(rowOf({}, { status: 'kept', evidence: 'handover' })?.since?.edtf).toBe('2025-05-25');
});

test('without such an event it holds since the update that said so first', () => {
  const row = rowOf({}, { status: 'under-way' }, { note: 'Still under way.' });
  expect(row?.since?.edtf).toBe('2025-05-20T12:00+03:00');
});

test('a status that came back holds since it came back', () => {
  const row = rowOf({}, { status: 'under-way' }, { status: 'stalled' }, { status: 'under-way' });
  expect(row?.since?.edtf).toBe('2025-05-22T12:00+03:00');
});

test('a status that the article gave holds since the article', () => {
  expect(rowOf({ status: 'stalled' })?.since?.edtf).toBe('2025-05-15T20:00+03:00');
});

test('a commitment is told with who is bound, where it was agreed and what shows its status', () => {
  expect(rowOf({ by: ['ukraine', 'medinsky'], event: 'talks', evidence: 'handover' })).toMatchObject({
    by: [
      { kind: 'side', id: 'ukraine' },
      { kind: 'person', id: 'medinsky' },
    ],
    event: { id: 'talks' },
    evidence: { id: 'handover' },
  });
});

describe('the history of a commitment', () => {
  const historyOf = (...changes: Parameters<typeof rowOf>) =>
    rowOf(...changes)?.steps.map(({ status, date, event }) => [status, date.edtf.slice(0, 10), event?.id]);

  test('begins with the agreement, and has each status with the event that shows it', () => {
    expect(
      historyOf(
        { event: 'talks' },
        { note: 'Nothing yet.' },
        { status: 'under-way' },
        { status: 'kept', evidence: 'handover' },
      ),
    ).toEqual([
      ['agreed', '2025-05-16', 'talks'],
      ['under-way', '2025-05-21', undefined],
      ['kept', '2025-05-25', 'handover'],
    ]);
  });

  test('dates a status by what came with it or after it, and not by the evidence of an earlier one', () => {
    expect(historyOf({}, { status: 'under-way', evidence: 'handover' }, { status: 'stalled' })).toEqual([
      ['agreed', '2025-05-16', undefined],
      ['under-way', '2025-05-25', 'handover'],
      ['stalled', '2025-05-21', undefined],
    ]);
    expect(historyOf({}, { status: 'kept' }, { evidence: 'handover' })?.at(-1)).toEqual([
      'kept',
      '2025-05-25',
      'handover',
    ]);
  });

  test('has a status that the article gave, after the agreement', () => {
    expect(historyOf({ status: 'broken' })).toEqual([
      ['agreed', '2025-05-16', undefined],
      ['broken', '2025-05-15', undefined],
    ]);
  });

  test('has one step for each change of status, whatever else changes, and ends with the present one', () => {
    const change = fc.record(
      { status: fc.constantFrom(...commitmentStatuses), evidence: fc.constantFrom('talks', 'handover') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const row = rowOf({}, ...changes);
        const told = changes.reduce<readonly string[]>(
          (all, { status }) => (status === undefined || status === all.at(-1) ? all : [...all, status]),
          ['agreed'],
        );
        expect(row?.steps.map(({ status }) => status)).toEqual(told);
        expect(row?.commitment.status).toBe(told.at(-1));
      }),
    );
  });
});
