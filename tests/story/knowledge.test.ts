import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/story/edition.ts';
import { editionAt, newestEdition } from '../../src/story/edition.ts';
import { knowledgeLists, knowledgeStatuses } from '../../src/story/items.ts';
import { knowledgeOf } from '../../src/story/knowledge.ts';
import { ledgerOf } from '../../src/story/ledger.ts';
import { aBriefing, aKnowledge, anEdition, anUpdate, aSource } from '../builders/a-briefing.ts';

const listsOf = (edition: Edition) =>
  knowledgeOf(edition, ledgerOf(edition)).map(
    ({ list, rows }) => `${list}: ${rows.map(({ entry }) => entry.id).join(' ')}`,
  );

test('what is known stands before what is not, and that before what to watch; an empty list is left out', () => {
  const items = { watch: [aKnowledge('c')], known: [aKnowledge('b'), aKnowledge('a')] };
  expect(listsOf(anEdition({ items }))).toEqual(['known: b a', 'watch: c']);
  expect(listsOf(anEdition())).toEqual([]);
});

test('what was dropped leaves its list, stays in the history, and comes back where it was', () => {
  const drop = anUpdate('05-16', { items: { notKnown: [{ id: 'a', status: 'dropped' }] } });
  const back = anUpdate('05-17', { items: { notKnown: [{ id: 'a', status: 'current' }] } });
  const items = { notKnown: [aKnowledge('a'), aKnowledge('b')] };
  const dropped = anEdition({ items, updates: [drop] });
  expect(listsOf(dropped)).toEqual(['notKnown: b']);
  expect(dropped.items.notKnown[0]?.versions.map(({ value }) => value.status)).toEqual([
    'current',
    'dropped',
  ]);
  expect(listsOf(anEdition({ items, updates: [drop, back] }))).toEqual(['notKnown: a b']);
});

test('an entry has the sources on which it rests, by number', () => {
  const items = {
    sources: [aSource('a'), aSource('b')],
    known: [aKnowledge('k', { sources: ['b', 'a'] })],
  };
  const edition = anEdition({ items });
  const [column] = knowledgeOf(edition, ledgerOf(edition));
  expect(column?.rows[0]?.sources.map(({ number }) => number)).toEqual([1, 2]);
});

test('every entry that an edition holds as current is listed once, and later updates change no earlier list', () => {
  const patch = fc.record({
    list: fc.constantFrom(...knowledgeLists),
    id: fc.constantFrom('a', 'b', 'c'),
    status: fc.constantFrom(...knowledgeStatuses),
  });
  fc.assert(
    fc.property(fc.array(patch, { maxLength: 8 }), (patches) => {
      const updates = patches.map(({ list, id, status }, index) =>
        anUpdate(`05-${16 + index}`, { items: { [list]: [aKnowledge(id, { status })] } }),
      );
      const briefing = aBriefing({ updates });
      const current = knowledgeLists.flatMap((list) => {
        const last = new Map(patches.filter((one) => one.list === list).map((one) => [one.id, one.status]));
        return [...last].flatMap(([id, status]) => (status === 'current' ? [`${list} ${id}`] : []));
      });
      const newest = newestEdition(briefing);
      const listed = knowledgeOf(newest, ledgerOf(newest)).flatMap(({ list, rows }) =>
        rows.map(({ entry }) => `${list} ${entry.id}`),
      );
      expect(listed.toSorted()).toEqual(current.toSorted());
      updates.forEach(({ at }, index) => {
        const then = editionAt(briefing, at);
        expect(then && listsOf(then)).toEqual(
          listsOf(newestEdition(aBriefing({ updates: updates.slice(0, index + 1) }))),
        );
      });
    }),
  );
});
