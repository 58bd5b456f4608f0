import { expect, test } from 'vitest';
import { compareNames, initialOf } from '../../src/i18n/format.ts';
import { type Alphabet, organizationListing, peopleListing, placeListing } from '../../src/story/listing.ts';
import { anOrganization, aPerson, aPlace } from '../builders/a-directory.ts';

const alphabet = (locale: string): Alphabet => ({
  compare: compareNames(locale),
  initialOf: (name) => initialOf(name, locale),
});
const person = (name: string, familyName: string) =>
  aPerson(name.toLowerCase().replaceAll(' ', '-'), { name, familyName });

test('people are listed by family name, then by the rest, under its first letter', () => {
  const people = [
    person('Zeki Öz', 'Öz'),
    person('Ada Ek', 'Ek'),
    person('Ömer Ek', 'Ek'),
    person('Ali Oz', 'Oz'),
  ];
  const { groups, count } = peopleListing(people, alphabet('en-GB'));
  expect(groups.map(({ letter, entries }) => [letter, entries.map(({ name }) => name)])).toEqual([
    ['E', ['Ada Ek', 'Ömer Ek']],
    ['O', ['Ali Oz', 'Zeki Öz']],
  ]);
  expect(count).toBe(4);
});

test('the language decides on order and letters', () => {
  const { groups } = peopleListing([person('Zeki Öz', 'Öz'), person('Ali Ozan', 'Ozan')], alphabet('tr'));
  expect(groups.map(({ letter }) => letter)).toEqual(['O', 'Ö']);
});

test('two of one name are ordered by their ids, whatever the order of the files', () => {
  const [a, b] = [
    aPerson('a', { name: 'Ada Ek', familyName: 'Ek' }),
    aPerson('b', { name: 'Ada Ek', familyName: 'Ek' }),
  ];
  for (const people of [
    [a, b],
    [b, a],
  ]) {
    const { groups } = peopleListing(people, alphabet('en-GB'));
    expect(groups.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['a', 'b']);
  }
});

test('organizations and places are listed by name', () => {
  const names = ['NATO', 'Anadolu Agency', 'nobody'];
  const letters = (listing: { readonly groups: readonly { readonly letter: string }[] }) =>
    listing.groups.map(({ letter }) => letter);
  expect(
    letters(
      organizationListing(
        names.map((name) => anOrganization(name)),
        alphabet('en-GB'),
      ),
    ),
  ).toEqual(['A', 'N']);
  expect(
    letters(
      placeListing(
        names.map((name) => aPlace(name)),
        alphabet('en-GB'),
      ),
    ),
  ).toEqual(['A', 'N']);
});

test('nobody makes an empty list', () => {
  expect(peopleListing([], alphabet('en-GB'))).toEqual({ groups: [], count: 0 });
});
