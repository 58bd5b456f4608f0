import { describe, expect, test } from 'vitest';
import { organizationDossier, personDossier, placeDossier } from '../../src/story/dossier.ts';
import { editionsKnowing, storyParts } from '../../src/story/story-parts.ts';
import {
  aMoment,
  anEdition,
  anEvent,
  aSource,
  aStatement,
  anUpdate,
  aWordingNaming,
} from '../builders/a-briefing.ts';
import { aDirectory, anOrganization, aPerson, aPlace } from '../builders/a-directory.ts';

const role = { title: 'Minister', organization: 'ministry', from: aMoment('2024'), sources: ['register'] };
const register = aSource('register') as ReturnType<typeof aPerson>['sources'][number];
const umerov = aPerson('umerov', {
  roles: [role],
  sources: [register, { ...register, id: 'unused', url: 'https://unused.example/' }],
});
const people = [umerov, aPerson('medinsky'), aPerson('fidan')];
const ministry = anOrganization('ministry');
const places = [
  aPlace('istanbul'),
  aPlace('palace', { partOf: 'istanbul' }),
  aPlace('hall', { partOf: 'palace' }),
];
const directory = aDirectory(people, [ministry, anOrganization('office', { partOf: 'ministry' })], places);

const meeting = (id: string, date: string, ...persons: readonly string[]) =>
  anEvent(id, date, {
    place: 'hall',
    participants: persons.map((person) => ({ person, as: `as ${person}` })),
  });
const member = (id: string, side: string) => ({ id, kind: 'person' as const, side, role: `Role of ${id}` });
const items = {
  who: [member('umerov', 'ukraine'), member('medinsky', 'russia'), member('fidan', 'others')],
  timeline: [
    meeting('second', '2025-06-02', 'umerov', 'medinsky'),
    meeting('first', '2025-05-16', 'umerov', 'medinsky', 'fidan'),
  ],
  statements: [
    aStatement('said', '2025-05-17', { by: ['umerov'], sources: ['b'] }),
    aStatement('other', '2025-05-17', { by: ['medinsky'], sources: ['c'] }),
  ],
  sources: [aSource('a'), aSource('b'), aSource('c')],
};
const talks = anEdition({
  items,
  article: { text: [aWordingNaming({ kind: 'person', id: 'umerov' })] },
  updates: [
    anUpdate('05-16', {
      text: [aWordingNaming({ kind: 'person', id: 'umerov' }, { kind: 'place', id: 'istanbul' })],
    }),
    anUpdate('05-17'),
  ],
});
const elsewhere = anEdition({ slug: 'elsewhere' });

describe('a person', () => {
  const dossier = personDossier(umerov, [elsewhere, talks], directory);
  const [story] = dossier.stories;

  test('has a part in the stories that know them only', () => {
    expect(dossier.stories.map(({ edition }) => edition.slug)).toEqual(['talks']);
    expect(story).toMatchObject({ side: { id: 'ukraine' }, role: 'Role of umerov', eventCount: 2 });
  });

  test('took part in events, as something, oldest first', () => {
    expect(story?.events.map(({ row, as }) => [row.event.id, as])).toEqual([
      ['first', 'as umerov'],
      ['second', 'as umerov'],
    ]);
  });

  test('is named by texts, and lastly in one of them', () => {
    expect(story?.mentions.map(({ update }) => update?.id)).toEqual([undefined, '2025-05-16']);
    expect(dossier.lastMentioned?.edtf).toBe('2025-05-16T12:00+03:00');
  });

  test('was in the room with others, by side, most often first', () => {
    expect(
      dossier.companions.map(({ side, parties }) => [
        side.id,
        parties.map(({ party, events }) => `${party.id} ${events}`),
      ]),
    ).toEqual([
      ['russia', ['medinsky 2']],
      ['others', ['fidan 1']],
    ]);
  });

  test('took no part where they were announced and are not named among those present', () => {
    const absent = anEvent('third', '2025-07-23', {
      participants: [{ person: 'umerov', absent: true }, { person: 'medinsky' }, { person: 'fidan' }],
    });
    const third = anEdition({ items: { ...items, timeline: [absent] } });
    expect(personDossier(umerov, [third], directory)).toMatchObject({
      stories: [{ events: [] }],
      companions: [],
    });
    const { companions } = personDossier(aPerson('medinsky'), [third], directory);
    expect(companions.flatMap(({ parties }) => parties.map(({ party }) => party.id))).toEqual(['fidan']);
  });

  test('has the sources of the roles and of the statements, with numbers of this page', () => {
    expect(dossier.sources.map(({ number, source }) => `${number} ${source.id}`)).toEqual([
      '1 register',
      '2 b',
    ]);
    expect(dossier.roles).toMatchObject([{ organization: { id: 'ministry' }, sources: [{ number: 1 }] }]);
    expect(
      story?.statements.map(({ statement, sources }) => [statement.id, sources.map(({ number }) => number)]),
    ).toEqual([['said', [2]]]);
  });

  test('whom no story knows has an empty dossier', () => {
    expect(personDossier(aPerson('nobody'), [talks], directory)).toMatchObject({
      stories: [],
      companions: [],
      sources: [],
    });
  });
});

test('a source of two stories at one address is one source; two at two addresses keep apart', () => {
  const statement = (sources: readonly string[]) => [aStatement('said', '2025', { by: ['umerov'], sources })];
  const second = anEdition({
    slug: 'second',
    items: {
      statements: statement(['same', 'b']),
      sources: [
        aSource('same', { url: 'https://b.example/' }),
        aSource('b', { url: 'https://else.example/' }),
      ],
    },
  });
  const { sources } = personDossier(aPerson('umerov'), [talks, second], directory);
  expect(sources.map(({ number, source }) => `${number} ${source.id} ${source.url}`)).toEqual([
    '1 b https://b.example/',
    '2 second-b https://else.example/',
  ]);
});

test('an organization has its people, its parts and what it belongs to', () => {
  const dossier = organizationDossier(ministry, [talks], directory);
  expect(dossier.people.map(({ party, role: held }) => [party.id, held.title])).toEqual([
    ['umerov', 'Minister'],
  ]);
  expect(dossier.parts.map(({ id }) => id)).toEqual(['office']);
  expect(
    organizationDossier(anOrganization('office', { partOf: 'ministry' }), [], directory).partOf?.id,
  ).toBe('ministry');
});

describe('a place', () => {
  const dossierOf = (id: string) =>
    placeDossier(places.find((place) => place.id === id) ?? aPlace(id), [talks], directory);

  test('saw what took place in it and in all that lies within it', () => {
    expect(dossierOf('istanbul').stories[0]?.events.map(({ row }) => row.event.id)).toEqual([
      'first',
      'second',
    ]);
    expect(dossierOf('istanbul').parts.map(({ id }) => id)).toEqual(['palace']);
    expect(dossierOf('hall').partOf?.id).toBe('palace');
  });

  test('did not see what took place elsewhere', () => {
    expect(dossierOf('elsewhere').stories).toEqual([]);
  });

  test('says nothing and keeps no company', () => {
    expect(dossierOf('istanbul').stories[0]?.statements).toEqual([]);
    expect(dossierOf('istanbul').companions).toEqual([]);
  });

  test('within itself by a circle of files ends the search', () => {
    const circle = aDirectory([], [], [aPlace('a', { partOf: 'b' }), aPlace('b', { partOf: 'a' })]);
    expect(placeDossier(aPlace('a', { partOf: 'b' }), [elsewhere], circle).stories).toEqual([]);
  });
});

describe('the editions that know a thing', () => {
  const editions = [elsewhere, talks];

  test.each([
    ['named by a text and quoted', { kind: 'person', id: 'umerov' }, ['talks']],
    ['present at an event', { kind: 'person', id: 'fidan' }, ['talks']],
    ['the place of an event', { kind: 'place', id: 'hall' }, ['talks']],
    ['around the place of an event', { kind: 'place', id: 'palace' }, ['talks']],
    ['in no edition', { kind: 'organization', id: 'office' }, []],
  ] as const)('are found for one that is %s', (_, thing, slugs) => {
    expect(editionsKnowing(thing, editions, directory).map(({ slug }) => slug)).toEqual(slugs);
  });

  test('are at least those in which it has a part', () => {
    const things = [
      ...people.map(({ id }) => ({ kind: 'person', id }) as const),
      ...places.map(({ id }) => ({ kind: 'place', id }) as const),
      { kind: 'organization', id: 'ministry' } as const,
    ];
    for (const thing of things) {
      const known = editionsKnowing(thing, editions, directory);
      expect(storyParts(thing, known, directory)).toEqual(storyParts(thing, editions, directory));
    }
    expect(things.flatMap((thing) => storyParts(thing, editions, directory)).length).toBeGreaterThan(4);
  });
});
