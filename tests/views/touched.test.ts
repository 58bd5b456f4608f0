import { expect, test } from 'vitest';
import { touchedBy } from '../../src/views/touched.ts';
import { aCommitment, anEdition, anEvent, aQuestion, aStatement, anUpdate } from '../builders/a-briefing.ts';
import { aPage } from './a-page.ts';

function touched(items: Parameters<typeof anUpdate>[1] = {}) {
  const [update] = anEdition({ updates: [anUpdate('05-16', items)] }).updates;
  return update && touchedBy(aPage('briefings/talks/'), update);
}

test('what an update touched is counted by kind, and what it did not touch is left out', () => {
  const timeline = [anEvent('a', '2025-05-16'), anEvent('b', '2025-05-17')];
  expect(touched({ items: { timeline, commitments: [aCommitment('c')] } })).toEqual([
    '2 events',
    '1 commitment',
  ]);
  const statements = [aStatement('s', '2025-05-16'), aStatement('t', '2025-05-16')];
  expect(touched({ items: { statements, questions: [aQuestion('q')] } })).toEqual([
    '2 statements',
    '1 question',
  ]);
});

test('an update that is text alone touched nothing', () => {
  expect(touched()).toEqual([]);
});
