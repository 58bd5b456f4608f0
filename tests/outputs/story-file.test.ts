import { describe, expect, test } from 'vitest';
import { storyFile, writeStorySchema } from '../../src/outputs/story-file/schema.ts';
import { writeStoryFile } from '../../src/outputs/story-file/write.ts';
import {
  aCommitment,
  aKnowledge,
  aMoment,
  anEvent,
  anUpdate,
  aSource,
  aStatement,
  aWording,
} from '../builders/a-briefing.ts';
import { aDataDesk } from '../builders/a-data-desk.ts';
import { aDirectory, anOrganization, aPerson, aPlace } from '../builders/a-directory.ts';
import { judgeBy } from './schema-faults.ts';

const storyOf = (...[given]: Parameters<typeof aDataDesk>) =>
  storyFile.parse(JSON.parse(writeStoryFile(aDataDesk(given))));

test('a date is as precise as its source has it, and in ISO 8601 only where it is exact', () => {
  const dates = [
    '2025-05',
    '2025-05-16~',
    '2025-05-16T13:35+03:00',
    '2025-05-23/2025-05-25?',
    '../2025-06-01',
  ];
  const { events } = storyOf({ items: { timeline: dates.map((date, index) => anEvent(`e${index}`, date)) } });
  expect(events.map(({ date }) => date).toSorted((a, b) => (a.edtf < b.edtf ? -1 : 1))).toEqual([
    { edtf: '../2025-06-01', end: '2025-06-01' },
    { edtf: '2025-05', iso: '2025-05' },
    { edtf: '2025-05-16T13:35+03:00', iso: '2025-05-16T13:35:00+03:00' },
    { edtf: '2025-05-16~' },
    { edtf: '2025-05-23/2025-05-25?', start: '2025-05-23' },
  ]);
});

test('an item has every state that it was in, and the update that brought it', () => {
  const { events } = storyOf({
    items: { timeline: [anEvent('round', '2025-05-15', { status: 'planned', place: 'istanbul' })] },
    updates: [
      anUpdate('05-16', {
        items: { timeline: [{ id: 'round', status: 'happened', date: aMoment('2025-05-16') }] },
      }),
    ],
  });
  expect(events).toMatchObject([
    {
      id: 'round',
      uri: 'tag:news.example,2026:briefings/talks/events/round',
      permalink: 'https://news.example/a/briefings/talks/#e-round',
      status: 'happened',
      date: { edtf: '2025-05-16' },
      place: 'istanbul',
      announcedFor: [{ edtf: '2025-05-15' }],
      versions: [
        { published: '2025-05-15T20:00:00+03:00', value: { status: 'planned', place: 'istanbul' } },
        { update: '2025-05-16', published: '2025-05-16T12:00:00+03:00' },
      ],
    },
  ]);
  expect(events[0]?.versions.at(-1)).not.toHaveProperty('value');
});

test('events and statements go by their dates, everything else as the files name it', () => {
  const story = storyOf({
    items: {
      timeline: [anEvent('later', '2025-05-16'), anEvent('sooner', '2025-05-15')],
      statements: [aStatement('second', '2025-05-16'), aStatement('first', '2025-05-15')],
      commitments: [aCommitment('swap'), aCommitment('a-truce')],
    },
  });
  expect(story.events.map(({ id }) => id)).toEqual(['sooner', 'later']);
  expect(story.statements.map(({ id }) => id)).toEqual(['first', 'second']);
  expect(story.commitments.map(({ id }) => id)).toEqual(['swap', 'a-truce']);
});

test('what was taken off a list stays, without a place on the page', () => {
  const { known } = storyOf({
    items: { known: [aKnowledge('length', { status: 'dropped' }), aKnowledge('place')] },
  });
  expect(known.map(({ id, status, permalink }) => [id, status, permalink])).toEqual([
    ['length', 'dropped', undefined],
    ['place', 'current', 'https://news.example/a/briefings/talks/#n-place'],
  ]);
});

test('texts have links in full, and say whom they name and what they cite', () => {
  const html = '<a href="\uE000people/fidan/">Fidan</a><sup><a href="#s-paper">1</a></sup>';
  const text = aWording('Fidan', {
    html: html as never,
    mentions: [{ kind: 'person', id: 'fidan' }],
    citations: ['paper'],
  });
  const { updates } = storyOf({ updates: [anUpdate('05-16', { text: [text] })] });
  expect(updates[0]?.text).toEqual({
    plain: 'Fidan',
    html: '<a href="https://news.example/a/people/fidan/">Fidan</a><sup><a href="https://news.example/a/briefings/talks/#s-paper">1</a></sup>',
    sources: ['paper'],
    names: [{ kind: 'person', id: 'fidan' }],
  });
});

test('what each file replaced of the page as a whole is told in order', () => {
  const story = storyOf({
    updates: [anUpdate('05-16', { told: { headline: 'Second' } }), anUpdate('05-17')],
  });
  expect(story.headline).toBe('Second');
  expect(story.told.map(({ update, headline, status }) => [update, headline, status])).toEqual([
    [undefined, 'First headline', 'developing'],
    ['2025-05-16', 'Second', undefined],
  ]);
});

test('people, organizations and places are those that the story names, and what they belong to', () => {
  const directory = aDirectory(
    [
      aPerson('umerov', { roles: [{ title: 'Head', organization: 'council', sources: [] }] }),
      aPerson('stranger'),
    ],
    [anOrganization('council', { partOf: 'state' }), anOrganization('state'), anOrganization('other')],
    [aPlace('palace', { partOf: 'istanbul' }), aPlace('istanbul'), aPlace('elsewhere')],
  );
  const { people, organizations, places } = storyOf({
    directory,
    items: {
      timeline: [anEvent('round', '2025-05-16', { place: 'palace' })],
      statements: [aStatement('no', '2025-05-16', { by: ['umerov', 'russia'] })],
    },
  });
  expect(people.map(({ id }) => id)).toEqual(['umerov']);
  expect(organizations.map(({ id }) => id)).toEqual(['council', 'state']);
  expect(places.map(({ id }) => id)).toEqual(['istanbul', 'palace']);
});

test('whoever takes part is no side, even where a side has the same id; whoever speaks may be one', () => {
  const { events, statements } = storyOf({
    directory: aDirectory([], [anOrganization('ukraine')], []),
    items: {
      timeline: [anEvent('round', '2025-05-16', { participants: [{ organization: 'ukraine', as: 'host' }] })],
      statements: [aStatement('no', '2025-05-16', { by: ['ukraine'] })],
    },
  });
  expect(events[0]?.participants).toEqual([
    { party: { kind: 'organization', id: 'ukraine', name: 'ukraine' }, as: 'host' },
  ]);
  expect(statements[0]?.by).toEqual([{ kind: 'side', id: 'ukraine', name: 'ukraine' }]);
});

test('sources have their numbers, and addresses that are URIs', () => {
  const { sources } = storyOf({
    items: { sources: [aSource('b'), aSource('a', { url: 'https://paper.example/Київ' })] },
  });
  expect(sources.map(({ id, number, url }) => [id, number, url])).toEqual([
    ['b', 1, 'https://b.example/'],
    ['a', 2, 'https://paper.example/%D0%9A%D0%B8%D1%97%D0%B2'],
  ]);
});

describe('the published schema', () => {
  const desk = aDataDesk({
    items: {
      timeline: [anEvent('round', '2025-05-16', { participants: [{ person: 'fidan', absent: true }] })],
      sources: [aSource('paper')],
    },
    updates: [anUpdate('05-16')],
  });
  const schema = JSON.parse(writeStorySchema(desk.origin)) as { $id: string };
  const judge = judgeBy(schema);
  const written = writeStoryFile(desk);

  test('has the address that every file names', () => {
    expect(schema.$id).toBe('https://news.example/a/schemas/story.json');
    expect(JSON.parse(written)).toMatchObject({ schema: schema.$id, version: 1 });
  });

  test('accepts what is written', () => {
    expect(judge(JSON.parse(written))).toEqual([]);
  });

  test.each([
    ['an unknown field', (story: Story) => ({ ...story, titel: 'x' })],
    ['another version', (story: Story) => ({ ...story, version: 2 })],
    ['a missing list', ({ events: _, ...story }: Story) => story],
    ['a status that does not exist', (story: Story) => ({ ...story, status: 'live' })],
    ['a time without an offset', (story: Story) => ({ ...story, updated: '2025-05-16T12:00:00' })],
    ['an address without a host', (story: Story) => ({ ...story, permalink: '/briefings/talks/' })],
    ['an id that is none', (story: Story) => ({ ...story, slug: 'Talks 1' })],
    ['an event without a date', (story: Story) => withEvent(story, { date: undefined })],
    ['a date that is none', (story: Story) => withEvent(story, { date: { edtf: 'May' } })],
    ['a 30 February', (story: Story) => ({ ...story, published: '2025-02-30T12:00:00+03:00' })],
    ['an event without a history', (story: Story) => withEvent(story, { versions: [] })],
    ['a planned fault within a version', (story: Story) => withEvent(story, { versions: [{ update: 'x' }] })],
  ])('refuses %s', (_, spoil) => {
    const spoilt: unknown = JSON.parse(JSON.stringify(spoil(JSON.parse(written) as Story)));
    expect(judge(spoilt)).not.toEqual([]);
    expect(storyFile.safeParse(spoilt).success).toBe(false);
  });

  test('says of every field of the file what it means', () => {
    const { properties } = schema as unknown as {
      properties: Record<string, { description?: string; items?: { $ref?: string }; $ref?: string }>;
    };
    const silent = Object.entries(properties)
      .filter(([, { description, items, $ref }]) => !description && !items?.$ref && !$ref)
      .map(([name]) => name);
    expect(silent).toEqual([]);
  });
});

type Story = Record<string, unknown> & { readonly events: readonly object[] };

function withEvent(story: Story, fields: object): Story {
  return { ...story, events: story.events.map((event) => ({ ...event, ...fields })) };
}
