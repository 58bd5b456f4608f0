import { expect, test } from 'vitest';
import type { Moment } from '../../src/dates/moment.ts';
import { recordPaths, type SearchRecord, searchRecords } from '../../src/outputs/search-records.ts';
import type { Edition } from '../../src/story/edition.ts';
import type { Site } from '../../src/story/newsroom.ts';
import {
  aMoment,
  anEdition,
  anEvent,
  anUpdate,
  aQuestion,
  aStatement,
  aWordingNaming,
} from '../builders/a-briefing.ts';
import { aDirectory, anOrganization, aPerson, aPlace } from '../builders/a-directory.ts';

const umerov = aPerson('umerov', {
  name: 'Rustem Umerov',
  nativeName: { text: 'Рустем Умєров', language: 'uk' },
  aliases: ['Umierov', 'Rustem Umerov'],
  description: 'Head of the delegation',
  roles: [{ title: 'Minister', organization: 'ministry', from: aMoment('2023'), sources: [] }],
});
const ministry = anOrganization('ministry', { name: 'The ministry', aliases: ['The ministry of defence'] });
const palace = aPlace('palace', { name: 'The palace', description: 'In the city' });
const hill = aPlace('hill', { name: 'The hill' });
const directory = aDirectory([umerov], [ministry], [palace, hill]);
const umerovNames = 'Rustem Umerov, Рустем Умєров, Umierov';

test('a person is found by every spelling, and by what is said of them', () => {
  expect(recordOf('people/umerov/')).toEqual({
    url: 'people/umerov/',
    kind: 'person',
    title: 'Rustem Umerov',
    names: umerovNames,
    content: 'Рустем Умєров, Umierov · Head of the delegation · Minister, The ministry',
  });
});

test('an organization and a place are found by name', () => {
  expect(recordOf('organizations/ministry/')).toMatchObject({
    kind: 'organization',
    names: 'The ministry, The ministry of defence',
  });
  expect(recordOf('places/palace/')).toEqual({
    url: 'places/palace/',
    kind: 'place',
    title: 'The palace',
    names: 'The palace',
    content: 'In the city',
  });
});

test('a briefing is found by what it is called, and by what it says', () => {
  expect(recordOf('briefings/talks/', anEdition())).toEqual({
    url: 'briefings/talks/',
    kind: 'briefing',
    title: 'First headline',
    names: 'The talks',
    content: 'The talks · First summary The article.',
    date: 'day of 2025-05-15T20:00+03:00',
  });
});

test('an event is found by its text, its place and whoever took part, in any spelling', () => {
  const event = anEvent('meeting', '2025-05-16', {
    title: 'They meet',
    place: 'palace',
    participants: [{ person: 'umerov', as: 'head' }, { organization: 'ministry' }],
  });
  expect(recordOf('briefings/talks/#e-meeting', anEdition({ items: { timeline: [event] } }))).toEqual({
    url: 'briefings/talks/#e-meeting',
    kind: 'event',
    title: 'They meet',
    content: 'The palace · Rustem Umerov, head · The ministry',
    others: `${umerovNames}; The ministry, The ministry of defence; The palace`,
    date: 'day of 2025-05-16',
  });
});

test('an update is found by its note, its text and whoever it names, in any spelling', () => {
  const text = [aWordingNaming({ kind: 'person', id: 'umerov' }, { kind: 'person', id: 'umerov' })];
  const edition = anEdition({ updates: [anUpdate('05-16', { title: 'A title', note: 'A note.', text })] });
  expect(recordOf('briefings/talks/updates/2025-05-16/', edition)).toEqual({
    url: 'briefings/talks/updates/2025-05-16/',
    kind: 'update',
    title: 'A title',
    content: 'A note. Names.',
    others: umerovNames,
    date: 'day of 2025-05-16T12:00+03:00',
  });
});

test('a statement is found by what is said, who says it and what was asked', () => {
  const items = {
    statements: [
      aStatement('truce', '2025-05-16', { by: ['umerov'], quote: 'A truce first', question: 'order' }),
      aStatement('talks', '2025-05-17', { by: ['russia'] }),
    ],
    questions: [aQuestion('order', { asks: 'What comes first?' })],
  };
  expect(recordOf('briefings/talks/#st-truce', anEdition({ items }))).toMatchObject({
    kind: 'statement',
    title: 'Says truce.',
    content: 'Rustem Umerov · A truce first · What comes first?',
    others: umerovNames,
  });
  const side = recordOf('briefings/talks/#st-talks', anEdition({ items }));
  expect(side).toMatchObject({ content: 'russia' });
  expect(side).not.toHaveProperty('others');
});

test('what has nothing but a title is found by that', () => {
  const edition = anEdition({
    items: { timeline: [anEvent('meeting', '2025-05-16', { title: 'They meet' })] },
  });
  expect(recordOf('briefings/talks/#e-meeting', edition)).toMatchObject({ content: 'They meet' });
  expect(recordOf('places/hill/')).toMatchObject({ title: 'The hill', content: 'The hill' });
});

test('the index reads words in the language of the site', () => {
  expect(searchRecords({ site: aSite('de-AT'), directory: aDirectory() }, printDay).language).toBe('de');
});

test('each briefing has a file of its own, and all people and things have one', () => {
  const files = recordPaths(aSite('en-GB'), directory, [
    anEdition({ slug: 'talks' }),
    anEdition({ slug: 'people' }),
  ]);
  expect(files.map(({ params }) => params.of)).toEqual(['things', 'briefing-talks', 'briefing-people']);
});

function recordOf(url: string, ...editions: readonly Edition[]): SearchRecord | undefined {
  const files = recordPaths(aSite('en-GB'), directory, editions);
  const records = files.flatMap(({ props }) => searchRecords(props, printDay).records);
  return records.find((record) => record.url === url);
}

function printDay({ edtf }: Moment): string {
  return `day of ${edtf}`;
}

function aSite(language: string): Site {
  return { name: 'News', tagline: '', description: '', language, timeZone: 'UTC' };
}
