import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemKinds } from '../../src/story/briefing.ts';
import { editionAt, newestEdition } from '../../src/story/edition.ts';
import {
  aBriefing,
  aCommitment,
  aMoment,
  anEdition,
  anEvent,
  anUpdate,
  aSource,
  aWording,
} from '../builders/a-briefing.ts';

const at = (text: string) => Date.parse(text);

describe('what the page says', () => {
  test('is that of the article, until an update says otherwise', () => {
    const briefing = aBriefing({
      updates: [
        anUpdate('05-16', { told: { headline: 'Second headline' } }),
        anUpdate('05-17', { told: { status: 'paused' } }),
      ],
    });
    expect(editionAt(briefing, at('2025-05-16T08:00Z'))).toMatchObject({
      headline: 'First headline',
      status: 'developing',
    });
    expect(newestEdition(briefing)).toMatchObject({
      headline: 'Second headline',
      summary: 'First summary',
      status: 'paused',
    });
  });

  test('is, of an update’s title and note, what they read at the time', () => {
    const later = at('2025-05-17T12:00+03:00');
    const title = [
      { since: 0, words: 'Wrong title' },
      { since: later, words: 'Right title' },
    ];
    const briefing = aBriefing({ updates: [anUpdate('05-16', { title }), anUpdate('05-17')] });
    expect(editionAt(briefing, later - 1)?.updates[0]).toMatchObject({
      title: 'Wrong title',
      note: 'A note.',
    });
    expect(editionAt(briefing, later)?.updates[0]?.title).toBe('Right title');
  });

  test('is dated by the article and by the newest update', () => {
    const { published, updated } = anEdition({ updates: [anUpdate('05-17'), anUpdate('05-16')] });
    expect([published.edtf, updated.edtf]).toEqual(['2025-05-15T20:00+03:00', '2025-05-17T12:00+03:00']);
  });

  test('orders updates of one minute by their ids', () => {
    const updates = ['b', 'a', 'c'].map((id) => anUpdate('05-16', { id, told: { headline: id } }));
    expect(anEdition({ updates }).updates.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(anEdition({ updates }).headline).toBe('c');
  });

  test('did not exist before the article was published', () => {
    expect(editionAt(aBriefing(), at('2025-05-15T16:59Z'))).toBeUndefined();
    expect(editionAt(aBriefing(), at('2025-05-15T17:00Z'))).toBeDefined();
  });

  test('reads in the wording of its day', () => {
    const [first, corrected] = [at('2025-05-15T17:00Z'), at('2025-05-16T09:00Z')];
    const text = [aWording('Thursday', { since: first }), aWording('Friday', { since: corrected })];
    const briefing = aBriefing({ article: { text }, updates: [anUpdate('05-16')] });
    expect(editionAt(briefing, first)?.article.plain).toBe('Thursday');
    expect(newestEdition(briefing).article.plain).toBe('Friday');
  });

  test('lists corrections oldest first, with the update that made them', () => {
    const { corrections } = anEdition({
      updates: [
        anUpdate('05-17', { corrections: [{ id: 'b' }] }),
        anUpdate('05-16', { corrections: [{ id: 'a' }] }),
      ],
    });
    expect(corrections.map(({ id, update }) => [id, update])).toEqual([
      ['a', '2025-05-16'],
      ['b', '2025-05-17'],
    ]);
  });
});

describe('an item', () => {
  const planned = anEvent('meeting', '2025-05-16', { status: 'planned', importance: 'high', sources: ['a'] });

  test('has what files leave out', () => {
    const { items } = anEdition({
      items: { timeline: [anEvent('meeting', '2025')], commitments: [aCommitment('swap')] },
    });
    expect(items.timeline[0]?.value).toMatchObject({
      status: 'happened',
      importance: 'normal',
      participants: [],
      sources: [],
    });
    expect(items.commitments[0]?.value.sources).toEqual([]);
  });

  test('keeps every field that an update does not name, and takes those that it names as a whole', () => {
    const held = { id: 'meeting', status: 'happened', sources: ['b'] } as const;
    const [meeting] = anEdition({
      items: { timeline: [planned] },
      updates: [anUpdate('05-16', { items: { timeline: [held] } })],
    }).items.timeline;
    expect(meeting?.value).toMatchObject({
      title: 'Event meeting',
      importance: 'high',
      status: 'happened',
      sources: ['b'],
    });
  });

  test('remembers all that stood before, and which update changed it', () => {
    const { items } = anEdition({
      items: { timeline: [planned] },
      updates: [
        anUpdate('05-16', {
          id: 'moved',
          items: { timeline: [anEvent('meeting', '2025-05-17')] },
        }),
        anUpdate('05-17', { id: 'held', items: { timeline: [{ id: 'meeting', status: 'happened' }] } }),
      ],
    });
    expect(
      items.timeline[0]?.versions.map(({ update, value }) => [update, value.date.edtf, value.status]),
    ).toEqual([
      [undefined, '2025-05-16', 'planned'],
      ['moved', '2025-05-17', 'planned'],
      ['held', '2025-05-17', 'happened'],
    ]);
  });

  test('stands where the files name it first', () => {
    const { items } = anEdition({
      items: { sources: [aSource('a'), aSource('b')] },
      updates: [anUpdate('05-16', { items: { sources: [aSource('c'), { id: 'a', note: 'Moved.' }] } })],
    });
    expect(items.sources.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('for any briefing', () => {
  const day = fc.integer({ min: 16, max: 19 });
  const patch = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    title: fc.constantFrom('One', 'Two', 'Three'),
    date: fc.constantFrom('2025-05', '2025-05-17', '2025-05-18T10:00+03:00').map(aMoment),
  });
  const updates = fc
    .array(
      fc.record({
        day,
        told: fc.constantFrom({}, { headline: 'A' }, { headline: 'B' }),
        patches: fc.array(patch, { maxLength: 3 }),
      }),
      { maxLength: 6 },
    )
    .map((files) =>
      files.map(({ day: on, told, patches }, index) =>
        anUpdate(`05-${on}`, { id: `2025-05-${on}-${index}`, told, items: { timeline: patches } }),
      ),
    );
  const article = { items: { timeline: [anEvent('a', '2025-05-15')] } };
  const moment = fc.integer({ min: at('2025-05-15T17:00Z'), max: at('2025-05-20T00:00Z') });

  test('an edition does not depend on the order of the files', () => {
    fc.assert(
      fc.property(
        updates.chain((files) =>
          fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
        ),
        moment,
        ([files, shuffled], when) => {
          expect(editionAt(aBriefing({ ...article, updates: shuffled }), when)).toEqual(
            editionAt(aBriefing({ ...article, updates: files }), when),
          );
        },
      ),
    );
  });

  test('an edition never depends on what is published later', () => {
    fc.assert(
      fc.property(updates, moment, (files, when) => {
        const earlier = files.filter((update) => update.at <= when);
        expect(editionAt(aBriefing({ ...article, updates: files }), when)).toEqual(
          newestEdition(aBriefing({ ...article, updates: earlier })),
        );
      }),
    );
  });

  test('no entry of an item’s history is lost, and its last one is its value', () => {
    fc.assert(
      fc.property(updates, (files) => {
        const { items } = anEdition({ ...article, updates: files });
        const written = 1 + files.flatMap((update) => update.items.timeline).length;
        expect(items.timeline.flatMap(({ versions }) => versions)).toHaveLength(written);
        for (const kind of itemKinds) {
          for (const { value, versions } of items[kind]) expect(versions.at(-1)?.value).toBe(value);
        }
      }),
    );
  });
});
