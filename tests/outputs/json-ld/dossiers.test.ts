import { expect, test } from 'vitest';
import { organizationGraph, personGraph, placeGraph } from '../../../src/outputs/json-ld/dossiers.ts';
import { organizationDossier, personDossier, placeDossier } from '../../../src/story/dossier.ts';
import type { Organization, Person, Place } from '../../../src/story/newsroom.ts';
import { aMoment, anEdition, anEvent } from '../../builders/a-briefing.ts';
import { aDirectory, anOrganization, aPerson, aPlace } from '../../builders/a-directory.ts';
import { aPublication, firstOf } from './a-publication.ts';

const at = 'https://news.example/a/';
const ministry = { '@type': 'Organization', '@id': `${at}organizations/ministry/#main`, name: 'ministry' };

function person(given: Partial<Person>) {
  const lan = aPerson('lan', given);
  const directory = aDirectory([lan], [anOrganization('ministry'), anOrganization('army')]);
  const timeline = [anEvent('a', '2025-05-15', { participants: [{ person: 'lan' }] })];
  return firstOf(
    personGraph(aPublication(), personDossier(lan, [anEdition({ items: { timeline } })], directory)),
  );
}

function organization(given: Partial<Organization>, ...others: readonly Organization[]) {
  const own = anOrganization('office', given);
  const directory = aDirectory([], [own, ...others]);
  return firstOf(organizationGraph(aPublication(), organizationDossier(own, [], directory)));
}

function place(given: Partial<Place>, ...others: readonly Place[]) {
  const own = aPlace('hall', given);
  return firstOf(placeGraph(aPublication(), placeDossier(own, [], aDirectory([], [], [own, ...others]))));
}

test('somebody is who the page says they are, in the stories that it tells', () => {
  expect(person({ nativeName: { text: 'Lân', language: 'vi' }, aliases: ['Lann'] })).toEqual({
    '@type': 'Person',
    '@id': `${at}people/lan/#main`,
    url: `${at}people/lan/`,
    name: 'First Lan',
    alternateName: ['Lân', 'Lann'],
    description: 'Somebody',
    subjectOf: [{ '@id': `${at}briefings/talks/#main` }],
  });
});

test('of the roles of somebody only those count that they held when the page was written', () => {
  const { jobTitle, affiliation } = person({
    roles: [
      { title: 'Minister', organization: 'ministry', from: aMoment('2025-01'), sources: [] },
      { title: 'Envoy', organization: 'ministry', sources: [] },
      { title: 'Member', sources: [] },
      { title: 'General', organization: 'army', from: aMoment('2020'), to: aMoment('2024'), sources: [] },
    ],
  });
  expect(jobTitle).toEqual(['Minister', 'Envoy', 'Member']);
  expect(affiliation).toEqual([ministry]);
});

test('somebody is the same as in Wikidata and Wikipedia where an editor said so', () => {
  const wikipedia = 'https://en.wikipedia.example/wiki/Lan';
  expect(person({ wikidata: 'Q1', wikipedia }).sameAs).toEqual([
    'http://www.wikidata.org/entity/Q1',
    wikipedia,
  ]);
  expect(person({ wikipedia }).sameAs).toEqual([wikipedia]);
  expect(person({})).not.toHaveProperty('sameAs');
});

test('an organization lies within another, and has parts', () => {
  expect(
    organization(
      { wikidata: 'Q2', partOf: 'ministry' },
      anOrganization('ministry'),
      anOrganization('desk', { partOf: 'office' }),
    ),
  ).toEqual({
    '@type': 'Organization',
    '@id': `${at}organizations/office/#main`,
    url: `${at}organizations/office/`,
    name: 'office',
    description: 'Something',
    parentOrganization: [ministry],
    subOrganization: [{ '@type': 'Organization', '@id': `${at}organizations/desk/#main`, name: 'desk' }],
    sameAs: ['http://www.wikidata.org/entity/Q2'],
  });
});

test('a place lies where its coordinates are, within another place and a country', () => {
  const coordinates = { latitude: 41.0392, longitude: -29.0005 };
  expect(
    place({ coordinates, country: 'TR', partOf: 'city' }, aPlace('city'), aPlace('room', { partOf: 'hall' })),
  ).toEqual({
    '@type': 'Place',
    '@id': `${at}places/hall/#main`,
    url: `${at}places/hall/`,
    name: 'hall',
    geo: { '@type': 'GeoCoordinates', ...coordinates },
    containedInPlace: [
      { '@type': 'Place', '@id': `${at}places/city/#main`, name: 'city' },
      { '@type': 'Country', name: 'Türkiye' },
    ],
    containsPlace: [{ '@type': 'Place', '@id': `${at}places/room/#main`, name: 'room' }],
  });
});
