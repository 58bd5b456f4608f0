import { expect, test } from 'vitest';
import type { Patch } from '../../src/story/briefing.ts';
import { commitmentRows } from '../../src/story/commitments.ts';
import type { Commitment } from '../../src/story/items.ts';
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
