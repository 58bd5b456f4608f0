import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../src/nearest.ts';

test.each([
  ['titel', ['note', 'title', 'timeline'], 'title'],
  ['Title', ['title'], 'title'],
  ['umerov', ['rustem-umerov', 'putin'], 'rustem-umerov'],
  ['rustem-umerow', ['rustem-umerov', 'andrii-umerov'], 'rustem-umerov'],
  ['twon', ['town', 'port'], 'town'],
  ['ab', ['b', 'a'], 'a'],
])('%s among %j is %s', (name, names, found) => {
  expect(nearest(name, names)).toBe(found);
});

test.each([
  ['colour', ['name', 'tagline', 'language']],
  ['uk', ['ru', 'tr']],
  ['rov', ['rustem-umerov']],
  ['anything', []],
])('%s is near to none of %j', (name, names) => {
  expect(nearest(name, names)).toBeUndefined();
});

test('the answer does not depend on the order of the names', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(word, fc.array(word), (name, names) => {
      expect(nearest(name, names.toReversed())).toBe(nearest(name, names));
    }),
  );
});
