import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearThing, slugFrom } from '../../src/commands/near-names.ts';
import type { Thing } from '../../src/commands/new-desk.ts';
import { idPattern } from '../../src/schema/fields.ts';

const umerov: Thing = {
  kind: 'person',
  id: 'rustem-umerov',
  path: 'people/rustem-umerov.md',
  names: ['Rustem Umerov', 'Umerov', 'Рустем Умєров', 'Rustam Umerov'],
};

test.each([
  'Umerov',
  'UMEROV',
  'Rustem Umerov',
  'rustem  umerov',
  'Rustem Umierov',
  'Rustam Umerow',
  'Рустем Умєров',
  'Rüstem Umerov',
])('%s may be Rustem Umerov', (name) => {
  expect(nearThing(name, slugFrom(name), 'person', [umerov])).toBe(umerov);
});

test.each(['Igor Kostyukov', 'Ada Lind', 'Рустам', ''])('“%s” is somebody else', (name) => {
  expect(nearThing(name, slugFrom(name), 'person', [umerov])).toBeUndefined();
});

test('a place may be called like a person', () => {
  expect(nearThing('Umerov', 'umerov', 'place', [umerov])).toBeUndefined();
});

test.each([
  ['Kılıçdaroğlu’s win', 'kilicdaroglus-win'],
  ['Łukasz Ørsted-Weiß', 'lukasz-orsted-weiss'],
  ['O’Brien', 'o-brien'],
  ['İstanbul 2025: round 1', 'istanbul-2025-round-1'],
  ['Ёлка', ''],
  ['Мост O’Brien', ''],
  ['…', ''],
  ['../x', 'x'],
])('the name %s gives the id “%s”', (name, id) => {
  expect(slugFrom(name)).toBe(id);
});

test('a long name is cut between words, and one word where it must be', () => {
  expect(slugFrom('word '.repeat(40))).toBe(`${'word-'.repeat(11)}word`);
  expect(slugFrom('w'.repeat(200))).toBe('w'.repeat(60));
});

test('any name gives an id or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const id = slugFrom(name);
      expect(id === '' || (idPattern.test(id) && id.length <= 60)).toBe(true);
    }),
  );
});
