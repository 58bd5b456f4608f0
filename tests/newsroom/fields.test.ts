import { describe, expect, test } from 'vitest';
import { markdown } from '../builders/content-folder.ts';
import { reportOnFile } from '../builders/report-on-file.ts';

const siteFields = 'name: News\ntagline: News\ndescription: News\nlanguage: en-GB\ntimeZone: UTC\n';
const updateFields = 'title: A\npublished: 2025-05-16T18:00Z\nkind: development\nnote: B\n';

const onSite = (more: string) => reportOnFile('site', `${siteFields}${more}`);
const onUpdate = (more: string) => reportOnFile('update', markdown(updateFields + more));
const onPlace = (more: string) => reportOnFile('place', markdown(`name: A\n${more}`));
const onPerson = (more: string) => reportOnFile('person', markdown(`name: A\ndescription: B\n${more}`));
const onEvent = (fields: string) => onUpdate(`timeline:\n  - id: talks\n${fields}`);

const asText = 'Write one value here, and quotes around text that holds “: ” or begins with [ or {.';

test('complete fields have no problem', () => {
  expect([onSite(''), onUpdate(''), onPlace(''), onPerson('')]).toEqual([[], [], [], []]);
});

describe('a field with a name that does not exist', () => {
  test('is named, with the field that was probably meant, and nothing is called missing', () => {
    expect(reportOnFile('update', markdown(updateFields.replace('title', 'titel')))).toEqual([
      'update.md:2:1  titel: there is no such field. Did you mean title?',
    ]);
  });

  test('is named, with those that exist, where none is near', () => {
    expect(onSite('colour: red')).toEqual([
      'site.yaml:6:1  colour: there is no such field. The fields here are name, tagline, description, language, timeZone, corrections, authority, lead, pictures, repository, security.',
    ]);
  });

  test('is found in a member of a list', () => {
    expect(onEvent('    titel: A')).toEqual([
      'update.md:8:5  timeline[talks].titel: there is no such field. Did you mean title?',
    ]);
  });

  test('may be the end of a text with a comma', () => {
    expect(onEvent('    participants: [{ person: ada, as: mayor, in town }]')).toEqual([
      'update.md:8:46  timeline[talks].participants[ada].in town: there is no such field. Put quotes around text with a comma between { and }.',
    ]);
  });

  test('may be one that every object of the language has', () => {
    expect(onSite('constructor: a\n__proto__: b').map((line) => line.split(':', 4).at(-2))).toEqual([
      '1  constructor',
      '1  __proto__',
    ]);
  });
});

describe('a missing field', () => {
  test('is named, with what belongs there', () => {
    expect(reportOnFile('place', markdown('description: A pier'))).toEqual([
      'place.md:2:1  name: is missing. Add it. The name as this site writes it.',
    ]);
  });

  test('is named, with the words that it may hold', () => {
    expect(reportOnFile('update', markdown(updateFields.replace('kind: development\n', '')))).toEqual([
      'update.md:2:1  kind: is missing. Add it. It is one of development, background, clarification or correction.',
    ]);
  });

  test('is named where its group stands', () => {
    expect(onPerson('roles:\n  - from: 2024')).toEqual([
      'person.md:5:5  roles[1].title: is missing. Add it. The office or function.',
    ]);
  });
});

describe('a value of the wrong kind is named:', () => {
  test.each([
    [
      'a list for a text',
      () => onPlace('description: [a, b]'),
      `place.md:3:14  description: must be text. ${asText}`,
    ],
    [
      'a group for a text',
      () => onPlace('description: { a: b }'),
      `place.md:3:14  description: must be text. ${asText}`,
    ],
    [
      'a text for a list',
      () => onPlace('aliases: Pier'),
      'place.md:3:10  aliases: must be a list. Begin each of its lines with “- ”, or put it between [ and ].',
    ],
    [
      'a text for a group',
      () => onPlace('coordinates: 41, 29'),
      'place.md:3:14  coordinates: must be a group of fields. Write its fields (latitude, longitude) indented below it, or between { and }.',
    ],
    [
      'a list for a word',
      () => onEvent('    status: [planned]'),
      `update.md:8:13  timeline[talks].status: must be text. ${asText}`,
    ],
    [
      'a group for an id',
      () => onUpdate('statements:\n  - id: a\n    by: { person: b }'),
      'update.md:8:9  statements[a].by: must be one id or a list of ids. Write one id, or several as [one, two].',
    ],
    [
      'nothing',
      () => onPlace('description:'),
      'place.md:3:13  description: is empty. Fill it in, or delete the field.',
    ],
    [
      'nothing in quotes where something must be',
      () => reportOnFile('place', markdown("name: ' '")),
      'place.md:2:7  name: is empty. Fill it in.',
    ],
    [
      'no members',
      () => onUpdate('keyPoints: []'),
      'update.md:6:12  keyPoints: has no point. Fill it in, or delete the field.',
    ],
    [
      'several lines for one',
      () => onPlace('description: |\n  a\n  b'),
      'place.md:3:14  description: runs over several lines. Write it on one line.',
    ],
    [
      'a text that is too long',
      () => onEvent('    label: Fifteen letters'),
      'update.md:8:12  timeline[talks].label: is longer than 14 characters. Make it shorter.',
    ],
    [
      'a word that is none of those',
      () => onEvent('    status: hapened'),
      'update.md:8:13  timeline[talks].status: “hapened” is not one of the words for it. Did you mean happened? Use planned, happened, postponed or cancelled.',
    ],
    [
      'a participant who is nobody',
      () => onEvent('    participants: [{ as: mayor }]'),
      'update.md:8:20  timeline[talks].participants[1]: must name one person or one organization. Write { person: …, as: … } or { organization: …, as: … }.',
    ],
    [
      'an id with a capital and a mark',
      () => onUpdate('questions:\n  - id: Où est-il?'),
      'update.md:7:9  questions[Où est-il?].id: “Où est-il?” is not an id. Use lower-case letters a to z, digits and single hyphens, such as ou-est-il.',
    ],
    [
      'an id that is empty',
      () => onUpdate("questions:\n  - id: ''"),
      'update.md:7:9  questions[1].id: is empty. Fill it in.',
    ],
    [
      'a name without a value',
      () => onEvent('    participants: [{ person: ada, as }]'),
      'update.md:8:20  timeline[talks].participants[ada].as: is empty. Fill it in, or delete the field.',
    ],
    [
      'an id without any letter of ours',
      () => onUpdate('questions:\n  - id: Стамбул'),
      'update.md:7:9  questions[Стамбул].id: “Стамбул” is not an id. Use lower-case letters a to z, digits and single hyphens.',
    ],
    [
      'an address without its scheme',
      () => onPerson('wikipedia: en.wikipedia.example/Ada'),
      'person.md:4:12  wikipedia: “en.wikipedia.example/Ada” is not a web address. Write it in full, from https:// on.',
    ],
    [
      'an address that runs script',
      () => onPerson('wikipedia: "javascript:alert(1)"'),
      'person.md:4:12  wikipedia: “javascript:alert(1)” is not a web address. Write it in full, from https:// on.',
    ],
    [
      'an address with a user name',
      () => onPerson('wikipedia: https://bank@elsewhere.example/'),
      'person.md:4:12  wikipedia: “https://bank@elsewhere.example/” is not a web address. Write it without a name or password before the host.',
    ],
    [
      'a language by its name',
      () => onPlace('nativeName: { text: A, language: Turkish }'),
      'place.md:3:34  nativeName.language: “Turkish” is not a language tag. Use a tag such as en, en-GB, uk or tr.',
    ],
    [
      'a time zone by its letters',
      () => onPlace('timeZone: EST'),
      'place.md:3:11  timeZone: “EST” is not a time zone. Use a name of the tz database, such as Europe/Istanbul.',
    ],
    [
      'degrees beyond the pole',
      () => onPlace('coordinates: { latitude: 91, longitude: 29.0 }'),
      'place.md:3:26  coordinates.latitude: “91” is not a number of degrees. Write decimal degrees from -90 to 90.',
    ],
    [
      'degrees with minutes',
      () => onPlace("coordinates: { latitude: 41°02', longitude: 29.0 }"),
      "place.md:3:26  coordinates.latitude: “41°02'” is not a number of degrees. Write decimal degrees from -90 to 90.",
    ],
    [
      'a country by its name',
      () => onPlace('country: Türkiye'),
      'place.md:3:10  country: “Türkiye” is not a country code. Use two capital letters (ISO 3166-1), such as TR.',
    ],
    [
      'an authority without a date',
      () => onSite('authority: news.example'),
      'site.yaml:6:12  authority: “news.example” is not a domain name and a date. Write the domain in lower case, a comma and a date on which it was yours, as in news.example,2026.',
    ],
    [
      'an item by its address',
      () => onPerson('wikidata: wiki/Q1'),
      'person.md:4:11  wikidata: “wiki/Q1” is not a Wikidata item. Write the letter Q and the number, such as Q3874799.',
    ],
    [
      'a correction of no one knows what',
      () => onUpdate('corrections:\n  - { id: a, corrects: talks, was: b, now: c, why: d }'),
      'update.md:7:24  corrections[a].corrects: “talks” does not say what is corrected. Write article, briefing, or one of update, event, statement, question, commitment, source with an id, as in event:talks.',
    ],
  ])('%s', (_, report, line) => {
    expect(report()).toEqual([line]);
  });
});

describe('a date that is none is named, with the one to write:', () => {
  test.each([
    ['2025-02-30', '“2025-02-30” is not a day: February 2025 has 28 days. Write a day that exists.'],
    ['16/05/2025', '“16/05/2025” does not begin with the year. Write 2025-05-16.'],
    ['2025-13', '“2025-13” is not a month: a year has the months 01 to 12. Write a month from 01 to 12.'],
    [
      '2025-05-16T24:00+03:00',
      '“2025-05-16T24:00+03:00” has the hour 24: midnight begins a day. Write 2025-05-17T00:00+03:00.',
    ],
    [
      '2025-05-16T13:35',
      '“2025-05-16T13:35” has no offset from UTC. Add the offset of that place on that day, as in 2025-05-16T13:35+03:00.',
    ],
    [
      '2025-05-25/2025-05-23',
      '“2025-05-25/2025-05-23” ends before it starts. Write the earlier date first: 2025-05-23/2025-05-25.',
    ],
  ])('%s', (date, words) => {
    expect(onEvent(`    date: ${date}`)).toEqual([`update.md:8:11  timeline[talks].date: ${words}`]);
  });

  const onPublished = (published: string) =>
    reportOnFile('update', markdown(updateFields.replace('2025-05-16T18:00Z', published)));

  test.each([['2025-05-16'], ['2025-05-16T18:00Z~'], ['2025-05-16/2025-05-17']])(
    'published: %s',
    (published) => {
      expect(onPublished(published)).toEqual([
        `update.md:3:12  published: “${published}” is not a date with a time of day. Write the date, the time and its offset from UTC, as in 2025-05-16T18:00+03:00.`,
      ]);
    },
  );
});

test('a value of any length is quoted in part only', () => {
  const [line = ''] = onPlace(`country: ${'x'.repeat(10_000)}`);
  expect(line.length).toBeLessThan(250);
});

test('a value cannot break the line of the report or colour the terminal', () => {
  expect(onPlace('country: "\\u001b[31m"')[0]).toContain('The value holds an invisible character, U+001B');
  const [line = ''] = onPlace('country: "a\\nb[31m"');
  expect(line).toBe(
    'place.md:3:10  country: “a b[31m” is not a country code. Use two capital letters (ISO 3166-1), such as TR.',
  );
});
