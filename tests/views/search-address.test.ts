import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, askedIn } from '../../src/browser/search-address.ts';

const kinds = ['', 'person', 'event'];

test.each([
  ['', { query: '', kind: '' }],
  ['?q=talks', { query: 'talks', kind: '' }],
  ['?q=a+b%20c&kind=event', { query: 'a b c', kind: 'event' }],
  ['?kind=__proto__&q=%D0%97', { query: 'З', kind: '' }],
  ['?q=%E0%A4%A', { query: '\uFFFD%A', kind: '' }],
])('the address %s asks', (address, asked) => {
  expect(askedIn(address, kinds)).toEqual(asked);
});

test('an address asks for no more than a person would type', () => {
  expect(askedIn(`?q=${'x'.repeat(5000)}`, kinds).query).toHaveLength(200);
});

test('what is put into an address is read from it again', () => {
  const asked = fc.record({
    query: fc.string({ maxLength: 200, unit: 'grapheme' }),
    kind: fc.constantFrom(...kinds),
  });
  fc.assert(
    fc.property(asked, (one) => {
      fc.pre(one.query.length <= 200);
      expect(askedIn(addressOf(one), kinds)).toEqual(one);
    }),
  );
});

test('nothing asked leaves the address of the page', () => {
  expect(addressOf({ query: '', kind: '' })).toBe('');
});
