import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentRows } from '../../src/story/commitments.ts';
import { type Source, type SourceType, sourceTypes } from '../../src/story/items.ts';
import { ledgerOf } from '../../src/story/ledger.ts';
import { statementRows } from '../../src/story/positions.ts';
import { supportIn, supportOf } from '../../src/story/support.ts';
import { eventRows } from '../../src/story/timeline.ts';
import { aCommitment, anEdition, anEvent, aSource, aStatement } from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';

const of = (...types: readonly SourceType[]) =>
  supportOf(types.map((type, index) => aSource(`source-${index}`, { type }) as Source));

describe('what rests', () => {
  test.each<[string, readonly SourceType[], ReturnType<typeof supportOf>]>([
    ['on nothing', [], undefined],
    ['on one source', ['news'], 'one-source'],
    ['on one source that is no state media and no party', ['official'], 'one-source'],
    ['on two', ['news', 'wire'], undefined],
    ['on one of state media', ['state-media'], 'state-media'],
    ['on several of state media', ['state-media', 'state-media'], 'state-media'],
    ['on a party', ['party'], 'party'],
    ['on state media and a party', ['party', 'state-media'], 'state-media-and-party'],
    ['on state media and an agency', ['state-media', 'wire'], undefined],
  ])('%s', (_, types, support) => {
    expect(of(...types)).toBe(support);
  });

  test('on one independent source and any other needs no word', () => {
    const independent = fc.constantFrom(
      ...sourceTypes.filter((type) => type !== 'state-media' && type !== 'party'),
    );
    fc.assert(
      fc.property(
        independent,
        fc.array(fc.constantFrom(...sourceTypes), { minLength: 1 }),
        (type, others) => of(...others, type) === undefined,
      ),
    );
  });
});

const sources = [aSource('paper'), aSource('agency'), aSource('tass', { type: 'state-media' })];

test('a source that is named twice is one source', () => {
  expect(supportIn(anEdition({ items: { sources } }))(['paper', 'paper'])).toBe('one-source');
});

test('what is called reported needs no word on its one source, but one on whose it is', () => {
  const supportBy = supportIn(anEdition({ items: { sources } }));
  expect(supportBy(['paper'], 'reported')).toBeUndefined();
  expect(supportBy(['paper'], 'disputed')).toBe('one-source');
  expect(supportBy(['tass'], 'reported')).toBe('state-media');
});

test('events, statements and commitments carry it', () => {
  const edition = anEdition({
    items: {
      sources,
      timeline: [
        anEvent('a', '2025-05-16', { sources: ['tass'] }),
        anEvent('b', '2025-05-17', { sources: ['paper', 'agency'] }),
      ],
      statements: [aStatement('c', '2025-05-16', { sources: ['paper'] })],
      commitments: [aCommitment('d', { sources: ['agency'] })],
    },
  });
  const args = [edition, aDirectory(), ledgerOf(edition)] as const;
  expect(eventRows(...args).map(({ support }) => support)).toEqual(['state-media', undefined]);
  expect(statementRows(...args)[0]?.support).toBe('one-source');
  expect(commitmentRows(...args)[0]?.support).toBe('one-source');
});

test('an event rests on the sources of its text, too', () => {
  const text = { html: '' as never, plain: '', citations: ['agency'] };
  const timeline = [anEvent('a', '2025-05-16', { sources: ['paper'], text })];
  const edition = anEdition({ items: { sources, timeline } });
  expect(eventRows(edition, aDirectory(), ledgerOf(edition))[0]?.support).toBeUndefined();
});
