import { describe, expect, test } from 'vitest';
import { rolesHeld } from '../../src/story/roles-held.ts';
import { aMoment, anEdition, anUpdate } from '../builders/a-briefing.ts';

const edition = anEdition({ updates: [anUpdate('07-18')] });
const earlier = anEdition({ slug: 'earlier' });

function isHeld(from?: string, to?: string): boolean {
  const role = {
    title: 'Minister',
    ...(from !== undefined && { from: aMoment(from) }),
    ...(to !== undefined && { to: aMoment(to) }),
    sources: [],
  };
  return rolesHeld([role], [earlier, edition]) !== undefined;
}

describe('on the day of the newest edition a role', () => {
  test.each([
    ['is held that has no dates', undefined, undefined, true],
    ['is held that began before', '2023-09', undefined, true],
    ['is held that began that day', '2025-07-18', undefined, true],
    ['is held that ends that day', undefined, '2025-07-18', true],
    ['is held that ends later', '2023', '2026-01', true],
    ['is not held that ended the day before', '2023-09', '2025-07-17', false],
    ['is not held that begins the day after', '2025-07-19', undefined, false],
  ])('%s', (_, from, to, held) => {
    expect(isHeld(from, to)).toBe(held);
  });
});

test('the day is that of the newest edition', () => {
  const role = { title: 'Minister', sources: [] };
  expect(rolesHeld([role], [edition, earlier])).toEqual({ on: edition.updated, roles: [role] });
});

test('without an edition there is no such day', () => {
  expect(rolesHeld([{ title: 'Minister', sources: [] }], [])).toBeUndefined();
});
