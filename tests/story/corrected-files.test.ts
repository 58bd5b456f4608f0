import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../src/story/briefing.ts';
import { articleTold, asCorrected, correctedFiles } from '../../src/story/corrected-files.ts';
import { newestEdition } from '../../src/story/edition.ts';
import type { CorrectionTarget } from '../../src/story/items.ts';
import { aBriefing, aMoment, anEvent, anUpdate } from '../builders/a-briefing.ts';

const article = 'the article';

/** The files that each correction puts right, by the id of the correction. */
function corrected(briefing: Briefing): Readonly<Record<string, readonly string[]>> {
  const edition = newestEdition(briefing);
  return Object.fromEntries(
    edition.corrections.map((correction) => [
      correction.id,
      correctedFiles(briefing, edition, correction).map((file) => file ?? article),
    ]),
  );
}

const correcting = (when: string, target: CorrectionTarget, given: Parameters<typeof anUpdate>[1] = {}) =>
  anUpdate(when, { ...given, corrections: [{ id: `c-${when}`, corrects: target }] });

const event = { kind: 'event', id: 'talks' } as const;

describe('a correction puts right', () => {
  test('the article or the update whose words it replaces', () => {
    const briefing = aBriefing({
      updates: [
        anUpdate('05-16'),
        correcting('05-17', { kind: 'article' }),
        correcting('05-18', { kind: 'update', id: '2025-05-16' }),
      ],
    });
    expect(corrected(briefing)).toEqual({ 'c-05-17': [article], 'c-05-18': ['2025-05-16'] });
  });

  test('the file that brought an item, and those that told of it since, while it was wrong', () => {
    const briefing = aBriefing({
      items: { timeline: [anEvent('talks', '2025-05-15', { title: 'Tolks', status: 'planned' })] },
      updates: [
        anUpdate('05-16', { items: { timeline: [{ id: 'talks', status: 'happened' }] } }),
        anUpdate('05-17'),
        correcting('05-18', event, { items: { timeline: [{ id: 'talks', title: 'Talks' }] } }),
        anUpdate('05-19', { items: { timeline: [{ id: 'talks', importance: 'high' }] } }),
      ],
    });
    expect(corrected(briefing)).toEqual({ 'c-05-18': [article, '2025-05-16'] });
  });

  test('not what was right before another file made it wrong', () => {
    const briefing = aBriefing({
      items: { timeline: [anEvent('talks', '2025-05-15')] },
      updates: [
        anUpdate('05-16', { items: { timeline: [{ id: 'talks', date: aMoment('2025-05-17') }] } }),
        correcting('05-18', event, { items: { timeline: [{ id: 'talks', date: aMoment('2025-05-16') }] } }),
      ],
    });
    expect(corrected(briefing)).toEqual({ 'c-05-18': ['2025-05-16'] });
  });

  test('what a first correction left wrong, in every file that shows it', () => {
    const briefing = aBriefing({
      items: { timeline: [anEvent('talks', '2025-05-15', { title: 'A' })] },
      updates: [
        correcting('05-16', event, { items: { timeline: [{ id: 'talks', title: 'B' }] } }),
        correcting('05-17', event, { items: { timeline: [{ id: 'talks', title: 'C' }] } }),
      ],
    });
    expect(corrected(briefing)).toEqual({ 'c-05-16': [article], 'c-05-17': [article, '2025-05-16'] });
  });

  test('whichever file gave the headline last, though others told of the page', () => {
    const headline = { headline: 'Second headline' };
    const briefing = aBriefing({
      updates: [
        anUpdate('05-16', { told: headline }),
        anUpdate('05-17', { told: { summary: 'Second summary' } }),
        correcting('05-18', { kind: 'briefing' }, { told: { headline: 'Third headline' } }),
        correcting('05-19', { kind: 'briefing' }, { told: { status: 'paused' } }),
      ],
    });
    expect(corrected(briefing)).toEqual({ 'c-05-18': ['2025-05-16'], 'c-05-19': [article] });
  });

  test('nothing earlier where it corrects what its own file brought', () => {
    const briefing = aBriefing({
      updates: [correcting('05-16', event, { items: { timeline: [anEvent('talks', '2025-05-15')] } })],
    });
    expect(corrected(briefing)).toEqual({ 'c-05-16': [] });
  });
});

test('an item reads as its file told it, with what was wrong put right and later news left out', () => {
  const briefing = aBriefing({
    items: { timeline: [anEvent('talks', '2025-05-15', { title: 'Tolks', status: 'planned' })] },
    updates: [
      anUpdate('05-16', { items: { timeline: [{ id: 'talks', status: 'happened' }] } }),
      correcting('05-17', event, { items: { timeline: [{ id: 'talks', title: 'Talks' }] } }),
    ],
  });
  const edition = newestEdition(briefing);
  const versions = edition.items.timeline[0]?.versions ?? [];
  const read = (file?: string) => asCorrected(edition, event, versions, file);
  expect(read()).toMatchObject({ title: 'Talks', status: 'planned' });
  expect(read('2025-05-16')).toMatchObject({ title: 'Talks', status: 'happened' });
  expect(read('2025-05-20')).toBeUndefined();
});

test('the article keeps its headline when there is news, and changes it when it was wrong', () => {
  const told = { headline: 'Second headline' };
  const articleAfter = (update: ReturnType<typeof anUpdate>) => {
    const briefing = aBriefing({ updates: [update] });
    return articleTold(briefing, newestEdition(briefing));
  };
  expect(articleAfter(anUpdate('05-16', { told })).headline).toBe('First headline');
  expect(articleAfter(correcting('05-16', { kind: 'briefing' }, { told })).headline).toBe('Second headline');
});
