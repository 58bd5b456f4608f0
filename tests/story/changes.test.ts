import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Briefing, itemKinds } from '../../src/story/briefing.ts';
import { type Changes, changesBetween } from '../../src/story/changes.ts';
import { type Edition, editionAt, newestEdition } from '../../src/story/edition.ts';
import type { SafeHtml } from '../../src/story/text.ts';
import {
  aBriefing,
  aCommitment,
  anEvent,
  anUpdate,
  aQuestion,
  aSource,
  aStatement,
} from '../builders/a-briefing.ts';

const kinds = itemKinds.filter((kind) => kind !== 'sources');

/** What the updates of a briefing changed, all together. */
function changesOf(briefing: Briefing): Changes {
  return changesBetween(editionOf(briefing, briefing.article.at), newestEdition(briefing));
}

function editionOf(briefing: Briefing, moment: number): Edition {
  const edition = editionAt(briefing, moment);
  if (!edition) throw new Error('before the article');
  return edition;
}

const point = (plain: string, html = plain) => ({ html: html as SafeHtml, plain, citations: [] });

describe('what an update says of the page', () => {
  test('is a change where it says something else', () => {
    const told = { headline: 'Swap agreed in Istanbul', status: 'paused', summary: 'First summary' } as const;
    expect(changesOf(aBriefing({ updates: [anUpdate('05-16', { told })] }))).toMatchObject({
      headline: { was: 'First headline', now: 'Swap agreed in Istanbul' },
      status: { was: 'developing', now: 'paused' },
    });
    expect(changesOf(aBriefing({ updates: [anUpdate('05-16', { told })] })).summary).toBeUndefined();
  });

  test('is compared point by point, by the place of each in the later edition', () => {
    const article = {
      told: {
        headline: 'H',
        summary: 'S',
        status: 'developing',
        keyPoints: [point('The delegations meet on Friday in Istanbul.')],
      },
    } as const;
    const keyPoints = [
      point('A thousand prisoners are to go home.'),
      point('The delegations meet on Friday in Istanbul.', '<b>linked</b>'),
    ];
    const briefing = aBriefing({ article, updates: [anUpdate('05-16', { told: { keyPoints } })] });
    expect(changesOf(briefing).keyPoints).toEqual([
      { kind: 'new', index: 0, now: 'A thousand prisoners are to go home.' },
    ]);
  });
});

describe('an item', () => {
  const meeting = anEvent('meeting', '2025-05-16', { status: 'planned' });

  test('is new, whatever became of it since', () => {
    const updates = [
      anUpdate('05-16', { items: { timeline: [meeting] } }),
      anUpdate('05-17', { items: { timeline: [{ id: 'meeting', status: 'happened' }] } }),
      anUpdate('05-18', { corrections: [{ corrects: { kind: 'event', id: 'meeting' } }] }),
    ];
    expect(changesOf(aBriefing({ updates })).items.timeline).toMatchObject([
      { kind: 'new', id: 'meeting', now: { status: 'happened' } },
    ]);
  });

  test('is changed in the fields in which it differs, from what it was to what it is', () => {
    const held = anEvent('meeting', '2025-05-16T13:35+03:00', { status: 'happened', sources: ['a'] });
    const briefing = aBriefing({
      items: { timeline: [meeting] },
      updates: [anUpdate('05-16', { items: { timeline: [held] } })],
    });
    expect(changesOf(briefing).items.timeline).toMatchObject([
      {
        kind: 'changed',
        fields: ['date', 'status'],
        was: { date: { edtf: '2025-05-16' }, status: 'planned' },
        now: { date: { edtf: '2025-05-16T13:35+03:00' }, status: 'happened' },
      },
    ]);
  });

  test('is not changed by what a reader is not told, nor by a change that was taken back', () => {
    const says = (plain: string, html: string) => ({ ...meeting, text: point(plain, html) });
    const updates = [
      anUpdate('05-16', {
        items: { timeline: [{ ...says('Text.', '<a>Text</a>.'), importance: 'high', sources: ['a'] }] },
      }),
      anUpdate('05-17', { items: { timeline: [{ id: 'meeting', status: 'cancelled' }] } }),
      anUpdate('05-18', { items: { timeline: [{ id: 'meeting', status: 'planned' }] } }),
    ];
    const briefing = aBriefing({ items: { timeline: [says('Text.', 'Text.')] }, updates });
    expect(changesOf(briefing).items.timeline).toEqual([]);
  });

  test.each([
    ['timeline', 'event', { timeline: [anEvent('a', '2025-05-16')] }],
    ['statements', 'statement', { statements: [aStatement('a', '2025-05-16')] }],
    ['questions', 'question', { questions: [aQuestion('a')] }],
    ['commitments', 'commitment', { commitments: [aCommitment('a')] }],
  ] as const)('of %s is corrected where a correction is filed against it', (kind, target, items) => {
    const other = aCommitment('b');
    const corrections = [{ id: 'c', corrects: { kind: target, id: 'a' } }];
    const briefing = aBriefing({
      items: { ...items, commitments: [...('commitments' in items ? items.commitments : []), other] },
      updates: [anUpdate('05-16', { corrections })],
    });
    expect(changesOf(briefing).items[kind]).toMatchObject([
      { kind: 'corrected', id: 'a', fields: [], corrections: [{ id: 'c', update: '2025-05-16' }] },
    ]);
  });

  test('of another kind with the same id is not corrected', () => {
    const briefing = aBriefing({
      items: { questions: [aQuestion('a')], commitments: [aCommitment('a')] },
      updates: [anUpdate('05-16', { corrections: [{ corrects: { kind: 'question', id: 'a' } }] })],
    });
    expect(changesOf(briefing).items.commitments).toEqual([]);
  });
});

test('sources are counted, updates and corrections listed, as far as they are new', () => {
  const briefing = aBriefing({
    items: { sources: [aSource('a')] },
    updates: [
      anUpdate('05-16', { items: { sources: [aSource('b'), { id: 'a', note: 'Moved.' }] } }),
      anUpdate('05-17', { items: { sources: [aSource('c')] }, corrections: [{ id: 'late' }] }),
    ],
  });
  const first = editionOf(briefing, Date.parse('2025-05-16T12:00Z'));
  const { sources, updates, corrections } = changesBetween(first, newestEdition(briefing));
  expect([sources, updates.map(({ id }) => id), corrections.map(({ id }) => id)]).toEqual([
    1,
    ['2025-05-17'],
    ['late'],
  ]);
});

describe('for any briefing', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const file = fc.record({
    day: fc.integer({ min: 16, max: 19 }),
    timeline: fc.array(
      fc.record({ id, title: fc.constantFrom('One', 'Two'), status: fc.constantFrom('planned', 'happened') }),
      { maxLength: 2 },
    ),
    questions: fc.array(fc.record({ id, asks: fc.constantFrom('Who?', 'When?') }), { maxLength: 2 }),
    corrected: fc.option(id),
  });
  const briefings = fc.array(file, { maxLength: 6 }).map((files) =>
    aBriefing({
      items: { timeline: [anEvent('a', '2025-05-15')] },
      updates: files.map(({ day, timeline, questions, corrected }, index) =>
        anUpdate(`05-${day}`, {
          id: `2025-05-${day}-${index}`,
          items: {
            timeline: timeline.map((given) => anEvent(given.id, '2025-05-16', given)),
            questions: questions.map((given) => aQuestion(given.id, given)),
          },
          corrections: corrected === null ? [] : [{ corrects: { kind: 'event', id: corrected } }],
        }),
      ),
    }),
  );
  const moment = fc.integer({ min: Date.parse('2025-05-15T17:00Z'), max: Date.parse('2025-05-20T00:00Z') });
  const twoMoments = fc.tuple(moment, moment).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const nothing: Changes = {
    keyPoints: [],
    items: {
      timeline: [],
      statements: [],
      questions: [],
      commitments: [],
      known: [],
      notKnown: [],
      watch: [],
      who: [],
    },
    sources: 0,
    updates: [],
    corrections: [],
  };

  test('nothing changed between an edition and itself', () => {
    fc.assert(
      fc.property(briefings, moment, (briefing, when) => {
        const edition = editionOf(briefing, when);
        expect(changesBetween(edition, edition)).toEqual(nothing);
      }),
    );
  });

  test('every item that is new or different is in the changes exactly once, and no other', () => {
    fc.assert(
      fc.property(briefings, twoMoments, (briefing, [early, late]) => {
        const [a, b] = [editionOf(briefing, early), editionOf(briefing, late)];
        const { items, corrections } = changesBetween(a, b);
        const corrected = new Set(corrections.map(({ corrects }) => corrects.id));
        for (const kind of kinds) {
          const before = new Map(a.items[kind].map((item) => [item.id, JSON.stringify(item.value)]));
          const expected = b.items[kind].filter(
            (item) =>
              before.get(item.id) !== JSON.stringify(item.value) ||
              (kind === 'timeline' && corrected.has(item.id)),
          );
          expect(items[kind].map((change) => change.id)).toEqual(expected.map((item) => item.id));
          for (const change of items[kind]) expect(change.kind === 'new').toBe(!before.has(change.id));
        }
      }),
    );
  });

  test('changes never depend on what is published later', () => {
    fc.assert(
      fc.property(briefings, twoMoments, (briefing, [early, late]) => {
        const known = { ...briefing, updates: briefing.updates.filter(({ at }) => at <= late) };
        expect(changesBetween(editionOf(known, early), newestEdition(known))).toEqual(
          changesBetween(editionOf(briefing, early), editionOf(briefing, late)),
        );
      }),
    );
  });

  test('every new update and correction is brought by one step from edition to edition', () => {
    fc.assert(
      fc.property(briefings, twoMoments, (briefing, [early, late]) => {
        const [a, b, c] = [briefing.article.at, early, late].map((when) => editionOf(briefing, when));
        if (!a || !b || !c) throw new Error('three moments');
        for (const part of ['updates', 'corrections'] as const) {
          const steps = [...changesBetween(a, b)[part], ...changesBetween(b, c)[part]];
          expect(steps).toEqual(changesBetween(a, c)[part]);
        }
      }),
    );
  });

  test('what superseded an item names the value that it superseded', () => {
    fc.assert(
      fc.property(briefings, twoMoments, (briefing, [early, late]) => {
        const [a, b] = [editionOf(briefing, early), editionOf(briefing, late)];
        for (const change of changesBetween(a, b).items.timeline) {
          const versions = b.items.timeline.find((item) => item.id === change.id)?.versions ?? [];
          expect(versions.at(-1)?.value).toEqual(change.now);
          if (change.kind !== 'new') {
            expect(versions.map(({ value }) => value)).toContainEqual(change.was);
          }
        }
      }),
    );
  });
});
