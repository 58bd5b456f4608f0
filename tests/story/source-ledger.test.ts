import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceLedger, withSources } from '../../src/story/source-ledger.ts';
import {
  aBriefing,
  aCommitment,
  aKnowledge,
  anEdition,
  anEvent,
  anUpdate,
  aQuestion,
  aSource,
  aStatement,
  aWording,
} from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';

const citing = (...citations: readonly string[]) => ({ html: '' as never, plain: 'Words.', citations });

/** What rests on each source of a briefing. */
const usesOf = (...[given]: Parameters<typeof anEdition>) =>
  sourceLedger(anEdition(given), aDirectory()).map(
    ({ source, uses }) =>
      `${source.id}: ${uses.map(({ kind, id }) => [kind, id].join(' ').trim()).join(', ')}`,
  );

test('all that rests on a source is named: texts first, then items, then corrections', () => {
  const update = anUpdate('05-16', {
    text: [aWording('Text.', { citations: ['a'] })],
    corrections: [{ id: 'fix', sources: ['a'] }],
  });
  const briefing = {
    article: {
      text: [aWording('Text.', { citations: ['a', 'a'] })],
      told: { ...aBriefing().article.told, keyPoints: [citing('a'), citing('a')] },
    },
    items: {
      sources: [aSource('a'), aSource('b')],
      timeline: [anEvent('talks', '2025', { text: citing('a'), sources: ['a'] })],
      statements: [aStatement('says', '2025', { sources: ['a'] })],
      commitments: [aCommitment('swap', { sources: ['a'] })],
      watch: [aKnowledge('next', { sources: ['a'] })],
      known: [aKnowledge('sure', { text: citing('a') })],
    },
    updates: [update],
  };
  expect(usesOf(briefing)).toEqual([
    'a: keyPoints, article, update 2025-05-16, event talks, statement says, commitment swap, known sure, watch next, correction fix',
    'b: ',
  ]);
});

test('what was dropped rests on nothing', () => {
  const items = {
    sources: [aSource('a')],
    known: [aKnowledge('gone', { status: 'dropped', sources: ['a'] })],
  };
  expect(usesOf({ items })).toEqual(['a: ']);
});

test('an item has its title, and what to know of its sources', () => {
  const items = {
    sources: [aSource('a', { type: 'state-media' })],
    timeline: [anEvent('talks', '2025', { title: 'Talks', sources: ['a'] })],
  };
  const [entry] = sourceLedger(anEdition({ items }), aDirectory());
  expect(entry?.uses).toEqual([{ kind: 'event', id: 'talks', title: 'Talks', support: 'state-media' }]);
});

test('a statement is told with whoever says it', () => {
  const statements = [aStatement('says', '2025', { by: ['umerov', 'russia'], sources: ['a'] })];
  const [entry] = sourceLedger(anEdition({ items: { sources: [aSource('a')], statements } }), aDirectory());
  expect(entry?.uses[0]?.by?.map(({ shortName }) => shortName)).toEqual(['Umerov', 'russia']);
});

test('of a disputed fact the question rests on a source, not the accounts that differ', () => {
  const account = (id: string, ...sources: readonly string[]) =>
    aStatement(id, '2025', { question: 'start', sources });
  const items = {
    sources: [aSource('a'), aSource('b'), aSource('c')],
    questions: [aQuestion('start', { kind: 'fact', asks: 'When did it begin?' })],
    statements: [account('noon', 'a'), account('one', 'a', 'b')],
  };
  const ledger = sourceLedger(anEdition({ slug: 'talks', items }), aDirectory());
  const spot = { path: 'briefings/talks/disputed/', anchor: 'q-start' };
  const question = { kind: 'question', id: 'start', title: 'When did it begin?', spot };
  expect(ledger.map(({ uses }) => uses)).toEqual([[question], [question], []]);
});

test('a statement on what the sides want is told itself', () => {
  const items = {
    sources: [aSource('a')],
    questions: [aQuestion('truce', { kind: 'position' })],
    statements: [aStatement('says', '2025', { question: 'truce', sources: ['a'] })],
  };
  expect(usesOf({ items })).toEqual(['a: statement says']);
});

test('every source that an event rests on names the event exactly once', () => {
  const ids = ['a', 'b', 'c'];
  const some = fc.array(fc.constantFrom(...ids), { maxLength: 5 });
  fc.assert(
    fc.property(some, some, (sources, citations) => {
      const timeline = [anEvent('talks', '2025', { sources, text: citing(...citations) })];
      const entries = sourceLedger(
        anEdition({ items: { sources: ids.map((id) => aSource(id)), timeline } }),
        aDirectory(),
      );
      expect(entries.map(({ source, uses }) => [source.id, uses.length])).toEqual(
        ids.map((id) => [id, [...sources, ...citations].includes(id) ? 1 : 0]),
      );
    }),
  );
});

test('a briefing without sources has no page of them', () => {
  const bare = anEdition({ slug: 'bare' });
  const sourced = anEdition({ slug: 'sourced', items: { sources: [aSource('a')] } });
  expect(withSources([bare, sourced]).map(({ slug }) => slug)).toEqual(['sourced']);
});
