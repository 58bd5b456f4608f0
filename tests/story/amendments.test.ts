import { expect, test } from 'vitest';
import { type Amendment, amendmentsOf } from '../../src/story/amendments.ts';
import type { UpdateKind } from '../../src/story/items.ts';
import { aQuestion, anEdition, anEvent, anUpdate } from '../builders/a-briefing.ts';

const meeting = { kind: 'event', id: 'meeting' } as const;
const items = { timeline: [anEvent('meeting', '2025-05-16'), anEvent('other', '2025-05-17')] };
const changing = (day: string, kind: UpdateKind, title: string) =>
  anUpdate(day, { kind, items: { timeline: [{ id: 'meeting', title }] } });

const names = (amendments: readonly Amendment[]) =>
  amendments.map((one) => `${one.kind} ${one.kind === 'correction' ? one.correction.id : one.update.id}`);

test('an item has all its corrections and clarifications, oldest first', () => {
  const edition = anEdition({
    items,
    updates: [
      changing('05-18', 'clarification', 'A'),
      anUpdate('05-19', { kind: 'correction', corrections: [{ id: 'first', corrects: meeting }] }),
      changing('05-20', 'clarification', 'B'),
      anUpdate('05-21', { kind: 'correction', corrections: [{ id: 'second', corrects: meeting }] }),
    ],
  });
  expect(names(amendmentsOf(edition, meeting))).toEqual([
    'clarification 2025-05-18',
    'correction first',
    'clarification 2025-05-20',
    'correction second',
  ]);
  expect(amendmentsOf(edition, { kind: 'event', id: 'other' })).toEqual([]);
});

test('only an update of the kind clarification clarifies', () => {
  const updates = [changing('05-18', 'development', 'A'), changing('05-19', 'background', 'B')];
  expect(amendmentsOf(anEdition({ items, updates }), meeting)).toEqual([]);
});

test('what a clarification adds, or names without changing it, is not clarified', () => {
  const added = anUpdate('05-18', { kind: 'clarification', items: { questions: [aQuestion('length')] } });
  const named = changing('05-19', 'clarification', 'Event meeting');
  const edition = anEdition({ items, updates: [added, named] });
  expect(amendmentsOf(edition, { kind: 'question', id: 'length' })).toEqual([]);
  expect(amendmentsOf(edition, meeting)).toEqual([]);
});

test('what a clarification also corrects is corrected', () => {
  const clarifying = changing('05-18', 'clarification', 'A');
  const { corrections } = anUpdate('05-18', { corrections: [{ id: 'day', corrects: meeting }] });
  const edition = anEdition({ items, updates: [{ ...clarifying, corrections }] });
  expect(names(amendmentsOf(edition, meeting))).toEqual(['correction day']);
});

test('the article, the page as a whole and each update have corrections of their own', () => {
  const edition = anEdition({
    updates: [
      anUpdate('05-16'),
      anUpdate('05-17', {
        corrections: [
          { id: 'a', corrects: { kind: 'article' } },
          { id: 'b', corrects: { kind: 'briefing' } },
          { id: 'c', corrects: { kind: 'update', id: '2025-05-16' } },
        ],
      }),
    ],
  });
  expect(names(amendmentsOf(edition, { kind: 'article' }))).toEqual(['correction a']);
  expect(names(amendmentsOf(edition, { kind: 'briefing' }))).toEqual(['correction b']);
  expect(names(amendmentsOf(edition, { kind: 'update', id: '2025-05-16' }))).toEqual(['correction c']);
});
