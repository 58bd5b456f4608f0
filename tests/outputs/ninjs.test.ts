import { expect, test } from 'vitest';
import { writeNinjs } from '../../src/outputs/ninjs.ts';
import { anEvent, anUpdate, aSource, aWording, aWordingNaming } from '../builders/a-briefing.ts';
import { aDataDesk } from '../builders/a-data-desk.ts';
import { aDirectory, aPlace } from '../builders/a-directory.ts';
import { judgeNinjs } from './schema-faults.ts';

const judge = judgeNinjs();
const ninjsOf = (...[given]: Parameters<typeof aDataDesk>) =>
  JSON.parse(writeNinjs(aDataDesk(given))) as Record<string, unknown>;

const whole: Parameters<typeof aDataDesk>[0] = {
  directory: aDirectory(undefined, undefined, [
    aPlace('istanbul', { coordinates: { latitude: 41, longitude: 29 } }),
    aPlace('kyiv'),
  ]),
  article: {
    text: [aWordingNaming({ kind: 'person', id: 'fidan' }, { kind: 'organization', id: 'foreign-ministry' })],
  },
  items: {
    timeline: [
      '2025-05~',
      '2025-05-16',
      '2025-05-16T13:35+03:00',
      '2025-05-16T13:35+03:00~',
      '2025-05-23/2025-05-25',
      '../2025-06-01',
      '2025-06-01/..',
    ].map((date, index) => anEvent(`e${index}`, date, { place: index % 2 === 0 ? 'istanbul' : 'kyiv' })),
    sources: [aSource('paper', { url: 'https://paper.example/Київ' })],
  },
  updates: [anUpdate('05-16', { title: 'The <second> day', text: [aWording('The update.')] })],
};

test('a briefing is valid by the schema of IPTC', () => {
  expect(judge(ninjsOf(whole))).toEqual([]);
  expect(judge(ninjsOf())).toEqual([]);
});

test.each([
  ['another type', { type: 'story' }],
  ['a day where a time belongs', { versionCreated: '2025-05-16' }],
  ['an unknown field', { mood: 'calm' }],
  [
    'an address with letters that no URI has',
    { infoSources: [{ name: 'a', uri: 'https://paper.example/Київ' }] },
  ],
  ['a place off the globe', { places: [{ name: 'a', geoJSON: { type: 'Point', coordinates: [0, 91] } }] }],
])('the schema refuses %s', (_, fields) => {
  expect(judge({ ...ninjsOf(whole), ...fields })).not.toEqual([]);
});

test('an event has a time only where it is exact, and else what is known of its date', () => {
  const { associations } = ninjsOf(whole) as { associations: { eventDetails: { dates: object } }[] };
  expect(associations.map(({ eventDetails }) => eventDetails.dates)).toEqual(
    expect.arrayContaining([
      { expectedStartDate: '2025-05' },
      { expectedStartDate: '2025-05-16' },
      { startDate: '2025-05-16T13:35:00+03:00' },
      { expectedStartDate: '2025-05-16T13:35:00+03:00' },
      { expectedStartDate: '2025-05-23', expectedEndDate: '2025-05-25' },
      { expectedEndDate: '2025-06-01' },
      { expectedStartDate: '2025-06-01' },
    ]),
  );
});

test('the text is the article and every update under its title and time', () => {
  const { bodies } = ninjsOf(whole) as { bodies: { contentType: string; value: string }[] };
  expect(bodies.map(({ value }) => value.replaceAll('\u00a0', ' '))).toEqual([
    'Names.\n<h3>The &lt;second&gt; day</h3>\n<p>16 May 2025, 12:00 in Istanbul</p>\nThe update.',
    'Names.\n\nThe <second> day\n16 May 2025, 12:00 in Istanbul\nThe update.',
  ]);
});

test('a version is counted by its updates, and dated by them', () => {
  expect(ninjsOf(whole)).toMatchObject({
    uri: 'tag:news.example,2026:briefings/talks',
    version: '2',
    firstCreated: '2025-05-15T20:00:00+03:00',
    versionCreated: '2025-05-16T12:00:00+03:00',
  });
});

test('what is named has lasting names', () => {
  expect(ninjsOf(whole)).toMatchObject({
    people: [{ name: 'First Fidan', uri: 'tag:news.example,2026:people/fidan' }],
    organisations: [{ name: 'foreign-ministry' }],
    places: [
      { name: 'istanbul', geoJSON: { type: 'Point', coordinates: [29, 41] } },
      { name: 'kyiv', uri: 'tag:news.example,2026:places/kyiv' },
    ],
    infoSources: [{ name: 'paper', uri: 'https://paper.example/%D0%9A%D0%B8%D1%97%D0%B2' }],
  });
});

test('a policy of corrections is named only where there is one', () => {
  expect(ninjsOf()).not.toHaveProperty('trustIndicators');
  const desk = aDataDesk();
  const corrections = { html: 'We say so.' as never, plain: 'We say so.', citations: [] };
  expect(JSON.parse(writeNinjs({ ...desk, site: { ...desk.site, corrections } }))).toMatchObject({
    trustIndicators: [{ href: 'https://news.example/a/corrections/' }],
  });
});
