import { expect, test } from 'vitest';
import type { Newsroom, Person } from '../../src/story/newsroom.ts';
import { peopleModel } from '../../src/views/listing-model.ts';
import { aPage } from './a-page.ts';

function person(id: string, name: string, familyName: string): Person {
  return { id, name, familyName, description: id, aliases: [], roles: [], sources: [] };
}

function namesOf(...people: readonly Person[]): readonly string[] {
  const newsroom: Newsroom = {
    site: aPage('').site,
    briefings: [],
    people,
    organizations: [],
    places: [],
    images: [],
    redirects: [],
  };
  return peopleModel(newsroom).groups.flatMap(({ letter, entries }) =>
    entries.map(({ name }) => `${letter}: [${name.key}]${name.rest}`),
  );
}

test('puts the family name first, where a reader looks for it', () => {
  expect(namesOf(person('rte', 'Recep Tayyip Erdoğan', 'Erdoğan'))).toEqual(['E: [Erdoğan], Recep Tayyip']);
});

test('leaves a family name that comes first where it is', () => {
  expect(namesOf(person('lj', 'Lin Jian', 'Lin'))).toEqual(['L: [Lin] Jian']);
});

test('keeps a single name whole', () => {
  expect(namesOf(person('p', 'Pelé', 'Pelé'))).toEqual(['P: [Pelé]']);
});
