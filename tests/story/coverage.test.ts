import { expect, test } from 'vitest';
import { coverageOf, isCovered } from '../../src/story/coverage.ts';
import {
  aCommitment,
  anEdition,
  anEvent,
  anUpdate,
  aStatement,
  aWordingNaming,
} from '../builders/a-briefing.ts';

const named = { text: [aWordingNaming({ kind: 'person', id: 'fidan' })] };
const present = anEvent('talks', '2025-05-16', { participants: [{ person: 'fidan' }] });

test('a person is covered by the texts that name them', () => {
  const edition = anEdition({ article: named, updates: [anUpdate('05-16'), anUpdate('05-17', named)] });
  expect(coverageOf(edition, 'fidan').files).toEqual(new Set([undefined, '2025-05-17']));
});

test('a person is covered by whatever told of an event, a statement or a promise of theirs', () => {
  const contested = { contestedBy: [{ by: 'fidan', how: 'No.' }] };
  const edition = anEdition({
    updates: [
      anUpdate('05-16', { items: { timeline: [present] } }),
      anUpdate('05-17', { items: { timeline: [{ id: 'talks', title: 'The talks' }] } }),
      anUpdate('05-18', { items: { statements: [aStatement('a', '2025-05-18', { by: ['fidan'] })] } }),
      anUpdate('05-19', { items: { statements: [aStatement('b', '2025-05-19', contested)] } }),
      anUpdate('05-20', { items: { commitments: [aCommitment('c', { by: ['fidan'] })] } }),
      anUpdate('05-21', { items: { statements: [aStatement('d', '2025-05-21', { by: ['umerov'] })] } }),
    ],
  });
  expect([...coverageOf(edition, 'fidan').files]).toEqual(
    ['16', '17', '18', '19', '20'].map((day) => `2025-05-${day}`),
  );
});

test('a correction of what a person took part in is about them, and no other', () => {
  const edition = anEdition({
    items: { timeline: [present, anEvent('other', '2025-05-16')] },
    updates: [
      anUpdate('05-17', {
        items: { timeline: [{ id: 'talks' }, { id: 'other' }] },
        corrections: [
          { id: 'of-talks', corrects: { kind: 'event', id: 'talks' } },
          { id: 'of-other', corrects: { kind: 'event', id: 'other' } },
          { id: 'of-statement', corrects: { kind: 'article' } },
        ],
      }),
    ],
  });
  expect([...coverageOf(edition, 'fidan').corrections]).toEqual(['of-talks']);
});

test('there is nothing to follow of whom nothing was told', () => {
  const editions = [anEdition(), anEdition({ slug: 'other', article: named })];
  expect(isCovered(editions, 'fidan')).toBe(true);
  expect(isCovered(editions, 'umerov')).toBe(false);
});
