import { expect, test } from 'vitest';
import { writeSiteIndex } from '../../src/outputs/site-index.ts';
import { anEdition, anUpdate, aWordingNaming } from '../builders/a-briefing.ts';
import { aDataDesk } from '../builders/a-data-desk.ts';
import { aPerson } from '../builders/a-directory.ts';

const { site, origin } = aDataDesk();
const older = anEdition({ slug: 'older' });
const newer = anEdition({
  slug: 'newer',
  updates: [anUpdate('05-16', { text: [aWordingNaming({ kind: 'person', id: 'fidan' })] })],
});
const index = JSON.parse(
  writeSiteIndex(
    { site, people: [aPerson('fidan'), aPerson('umerov')] },
    [
      { edition: older, picture: undefined },
      { edition: newer, picture: 'briefings/newer/share.png' },
    ],
    origin,
  ),
) as {
  readonly briefings: readonly { readonly slug: string; readonly offers: readonly object[] }[];
};

test('says of each briefing where it stands, and when it was published and updated', () => {
  expect(index.briefings).toMatchObject([
    {
      slug: 'newer',
      uri: 'tag:news.example,2026:briefings/newer',
      permalink: 'https://news.example/a/briefings/newer/',
      label: 'The talks',
      headline: 'First headline',
      status: 'developing',
      language: 'en-GB',
      published: '2025-05-15T20:00:00+03:00',
      updated: '2025-05-16T12:00:00+03:00',
      updates: 1,
    },
    { slug: 'older', updates: 0 },
  ]);
});

test('gives the address and the media type of what is offered of a briefing, and of the site', () => {
  expect(index.briefings[0]?.offers).toEqual(
    expect.arrayContaining([
      {
        kind: 'feed',
        format: 'atom',
        url: 'https://news.example/a/briefings/newer/atom.xml',
        type: 'application/atom+xml',
      },
      { kind: 'calendar', url: 'https://news.example/a/briefings/newer/calendar.ics', type: 'text/calendar' },
      {
        kind: 'data',
        file: 'story',
        url: 'https://news.example/a/briefings/newer/story.json',
        type: 'application/json',
      },
    ]),
  );
  expect(index).toMatchObject({
    name: 'The News',
    url: 'https://news.example/a/',
    lists: { people: 'https://news.example/a/people/' },
    people: [
      {
        id: 'fidan',
        permalink: 'https://news.example/a/people/fidan/',
        offers: [{ url: 'https://news.example/a/people/fidan/atom.xml' }],
      },
      { id: 'umerov', offers: [] },
    ],
    offers: expect.arrayContaining([
      { kind: 'schema', url: 'https://news.example/a/schemas/story.json', type: 'application/schema+json' },
    ]),
  });
});

test('names a picture only where there is one', () => {
  const pictures = index.briefings.map(({ offers }) =>
    offers.filter((offer) => 'kind' in offer && offer.kind === 'picture'),
  );
  expect(pictures).toEqual([
    [{ kind: 'picture', url: 'https://news.example/a/briefings/newer/share.png', type: 'image/png' }],
    [],
  ]);
});

test('offers nothing to follow before anything was published', () => {
  expect(JSON.parse(writeSiteIndex({ site, people: [] }, [], origin))).toMatchObject({
    briefings: [],
    offers: [{ kind: 'schema' }],
  });
});
