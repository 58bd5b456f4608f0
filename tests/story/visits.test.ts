import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChangingKind, changesBetween } from '../../src/story/changes.ts';
import { editionAt, newestEdition } from '../../src/story/edition.ts';
import type { SafeHtml } from '../../src/story/text.ts';
import { type Mark, marksOf } from '../../src/story/visits.ts';
import { aBriefing, aCommitment, aKnowledge, anEvent, aStatement, anUpdate } from '../builders/a-briefing.ts';

describe('a mark', () => {
  const briefing = aBriefing({
    items: { timeline: [anEvent('first', '2025-05-15')], statements: [aStatement('said', '2025-05-15')] },
    updates: [
      anUpdate('05-16', { items: { timeline: [anEvent('talks', '2025-05-16')] } }),
      anUpdate('05-17', {
        items: { timeline: [{ id: 'talks', title: 'Held' }] },
        told: { headline: 'A second headline' },
      }),
      anUpdate('05-18', {
        items: { timeline: [{ id: 'first', title: 'Right' }] },
        corrections: [{ id: 'wrong', corrects: { kind: 'event', id: 'first' } }],
      }),
    ],
  });
  const marks = marksOf(briefing);

  test('says which update brought a thing, and which changed it last', () => {
    expect(marks.items.timeline.get('talks')).toEqual({ new: 1, changed: 2 });
  });

  test('says which update corrected it, and where the correction is new', () => {
    expect(marks.items.timeline.get('first')).toEqual({ corrected: 3 });
    expect(marks.corrections.get('wrong')).toEqual({ new: 3 });
  });

  test('stands at the headline too', () => {
    expect(marks.headline).toEqual({ changed: 2 });
  });

  test('of an entry that moves to another list says that it is new there', () => {
    const moved = aBriefing({
      items: { notKnown: [aKnowledge('where')], watch: [aKnowledge('when')] },
      updates: [
        anUpdate('05-16', {
          items: { notKnown: [{ id: 'where', status: 'dropped' }], known: [aKnowledge('where')] },
        }),
        anUpdate('05-17', { items: { watch: [aKnowledge('when', { sources: ['late'] })] } }),
      ],
    });
    const { known, watch } = marksOf(moved).items;
    expect(known.get('where')).toEqual({ new: 1 });
    expect(watch.get('when')).toBeUndefined();
  });

  test('is missing where all is as the article brought it', () => {
    expect(marks.items.statements.get('said')).toBeUndefined();
    expect(marks.summary).toBeUndefined();
  });

  test('counts updates of one minute together, as no reader can have seen one without the other', () => {
    const minute = '2025-05-16T12:00+03:00';
    const twice = aBriefing({
      updates: [
        { ...anUpdate(minute, { items: { timeline: [anEvent('a', '2025-05-16')] } }), id: 'a' },
        { ...anUpdate(minute, { items: { timeline: [anEvent('b', '2025-05-16')] } }), id: 'b' },
      ],
    });
    expect([...marksOf(twice).items.timeline]).toEqual([
      ['a', { new: 1 }],
      ['b', { new: 1 }],
    ]);
  });
});

/** Stories of some updates, each of which adds or changes events and commitments. */
const stories = fc
  .array(
    fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), title: fc.constantFrom('x', 'y', 'z') }), {
      maxLength: 3,
    }),
    { maxLength: 6 },
  )
  .map((updates) =>
    aBriefing({
      updates: updates.map((items, index) =>
        anUpdate(`05-${16 + index}`, {
          items: {
            timeline: items.map(({ id, title }) => anEvent(id, '2025-05-20', { title })),
            commitments: items.map(({ id, title }) => aCommitment(id, { says: title })),
            watch: items.map(({ id, title }) =>
              aKnowledge(id, { text: { html: title as SafeHtml, plain: title, citations: [] } }),
            ),
          },
        }),
      ),
    }),
  );

test('marks miss nothing that changed since any earlier edition, and call new what is new', () => {
  fc.assert(
    fc.property(stories, (briefing) => {
      const newest = newestEdition(briefing);
      const marks = marksOf(briefing);
      for (const at of [briefing.article.at, ...briefing.updates.map((update) => update.at)]) {
        const earlier = editionAt(briefing, at) ?? newest;
        const { items } = changesBetween(earlier, newest);
        for (const kind of ['timeline', 'commitments', 'watch'] satisfies ChangingKind[]) {
          for (const { id, kind: state } of items[kind]) {
            expect(stateFor(earlier.updates.length, marks.items[kind].get(id))).toBe(state);
          }
        }
      }
      expect(stateFor(newest.updates.length, marks.items.timeline.get('a'))).toBeUndefined();
    }),
  );
});

/** As the script on the page reads a mark. */
function stateFor(seen: number, mark: Mark = {}): string | undefined {
  if (seen < (mark.new ?? 0)) return 'new';
  if (seen < (mark.corrected ?? 0)) return 'corrected';
  return seen < (mark.changed ?? 0) ? 'changed' : undefined;
}
