import { expect, test } from 'vitest';
import { briefingGraph } from '../../../src/outputs/json-ld/briefing.ts';
import { updateGraph } from '../../../src/outputs/json-ld/update.ts';
import type { Edition } from '../../../src/story/edition.ts';
import { ledgerOf } from '../../../src/story/ledger.ts';
import { eventRows, timelineOf } from '../../../src/story/timeline.ts';
import {
  findUpdate,
  toldUpdates,
  UPDATES_IN_A_LINE,
  UPDATES_IN_FULL,
  updateLog,
} from '../../../src/story/update-log.ts';
import { anEdition, anEvent, anUpdate, aSource } from '../../builders/a-briefing.ts';
import { aDirectory } from '../../builders/a-directory.ts';
import { aPublication, firstOf } from './a-publication.ts';

const page = 'https://news.example/a/briefings/talks/';

function briefing(edition: Edition, brief: ReadonlySet<string> = new Set()) {
  const shown = {
    edition,
    timeline: timelineOf(edition, aDirectory(), ledgerOf(edition)),
    log: updateLog(edition),
    told: toldUpdates(edition),
    brief,
  };
  return firstOf(briefingGraph(aPublication(), shown));
}

function update(edition: Edition, id: string) {
  const inOrder = findUpdate(edition, id);
  if (!inOrder) throw new Error(id);
  const events = eventRows(edition, aDirectory(), ledgerOf(edition));
  return firstOf(updateGraph(aPublication(), { edition, inOrder, events }));
}

const titles = ({ liveBlogUpdate }: ReturnType<typeof briefing>) =>
  (liveBlogUpdate as readonly { readonly headline: string }[]).map(({ headline }) => headline);

test('an article without updates is a background article', () => {
  expect(briefing(anEdition())).toEqual({
    '@type': ['NewsArticle', 'BackgroundNewsArticle'],
    '@id': `${page}#main`,
    url: page,
    headline: 'First headline',
    description: 'First summary',
    inLanguage: 'en-GB',
    datePublished: '2025-05-15T20:00+03:00',
    dateModified: '2025-05-15T20:00+03:00',
    publisher: {
      '@type': 'NewsMediaOrganization',
      '@id': 'https://news.example/a/#publisher',
      name: 'Site',
      url: 'https://news.example/a/',
    },
  });
});

test('with its first update it becomes live coverage, since the article, of updates that are pages', () => {
  expect(briefing(anEdition({ updates: [anUpdate('05-16')] }))).toMatchObject({
    '@type': ['NewsArticle', 'BackgroundNewsArticle', 'LiveBlogPosting'],
    dateModified: '2025-05-16T12:00+03:00',
    coverageStartTime: '2025-05-15T20:00+03:00',
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        headline: 'Update of 05-16',
        datePublished: '2025-05-16T12:00+03:00',
        url: `${page}updates/2025-05-16/`,
      },
    ],
  });
});

test('live coverage ends when the story is concluded, and not before', () => {
  const open = [anUpdate('05-16'), anUpdate('05-17')];
  expect(briefing(anEdition({ updates: open }))).not.toHaveProperty('coverageEndTime');
  const closed = [anUpdate('05-16'), anUpdate('05-17', { told: { status: 'concluded' } }), anUpdate('05-18')];
  expect(briefing(anEdition({ updates: closed }))).toMatchObject({
    coverageEndTime: '2025-05-17T12:00+03:00',
  });
});

test('updates come newest first, without those of which the page says no title', () => {
  const titled = UPDATES_IN_FULL + UPDATES_IN_A_LINE;
  const days = Array.from({ length: 28 }, (_, index) => `06-${String(index + 1).padStart(2, '0')}`);
  const newest = days.toReversed().slice(0, titled);
  expect(newest.length).toBeLessThan(days.length);
  expect(titles(briefing(anEdition({ updates: days.map((day) => anUpdate(day)) })))).toEqual(
    newest.map((day) => `Update of ${day}`),
  );
});

test('what was corrected says so: was, now and why, newest first, and since when it reads so', () => {
  const updates = [
    anUpdate('05-16'),
    anUpdate('05-17', { corrections: [{ id: 'a', was: 'X', now: 'Y' }] }),
    anUpdate('05-18', { corrections: [{ id: 'b', corrects: { kind: 'update', id: '2025-05-16' } }] }),
  ];
  const edition = anEdition({ updates });
  const corrections = [
    {
      '@type': 'CorrectionComment',
      datePublished: '2025-05-18T12:00+03:00',
      text: 'Was: was · Now: now · Why.',
      url: `${page}#c-b`,
    },
    expect.objectContaining({ text: 'Was: X · Now: Y · Why.' }),
  ];
  expect(briefing(edition)).toMatchObject({ correction: corrections });
  expect((briefing(edition).liveBlogUpdate as readonly unknown[]).at(-1)).toMatchObject({
    datePublished: '2025-05-16T12:00+03:00',
    dateModified: '2025-05-18T12:00+03:00',
  });
  expect(update(edition, '2025-05-16')).toMatchObject({
    dateModified: '2025-05-18T12:00+03:00',
    correction: [corrections[0]],
  });
  expect(update(edition, '2025-05-17')).not.toHaveProperty('dateModified');
});

test('a briefing cites each source, and is about its notable events', () => {
  const edition = anEdition({
    items: {
      sources: [aSource('a'), aSource('b')],
      timeline: [
        anEvent('far', '2025-05-01', { importance: 'high', place: 'istanbul' }),
        anEvent('small', '2025-05-02', { importance: 'low' }),
        anEvent('ahead', '2025-06-01', { status: 'planned', place: 'istanbul' }),
      ],
    },
  });
  const { citation, about } = briefing(edition, new Set(['far']));
  expect(citation).toEqual(['https://a.example/', 'https://b.example/']);
  expect(about).toEqual([
    expect.not.objectContaining({ location: expect.anything() }),
    expect.objectContaining({ name: 'Event ahead', location: expect.anything() }),
  ]);
});

test('an update is part of its briefing', () => {
  expect(update(anEdition({ updates: [anUpdate('05-16')] }), '2025-05-16')).toEqual({
    '@type': 'BlogPosting',
    '@id': `${page}updates/2025-05-16/#main`,
    url: `${page}updates/2025-05-16/`,
    headline: 'Update of 05-16',
    datePublished: '2025-05-16T12:00+03:00',
    isPartOf: { '@id': `${page}#main` },
  });
});
