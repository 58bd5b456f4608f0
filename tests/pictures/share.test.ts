import { expect, test } from 'vitest';
import { leftOut, shareOf } from '../../src/pictures/share.ts';
import type { Edition } from '../../src/story/edition.ts';
import type { Site } from '../../src/story/newsroom.ts';
import { anEdition, anUpdate } from '../builders/a-briefing.ts';

const site: Site = { name: 'The Quay', tagline: '', description: '', language: 'en-GB', timeZone: 'UTC' };
const edition = anEdition({ updates: [anUpdate('05-16'), anUpdate('05-17', { title: 'Talks in القدس' })] });
const [first, second] = edition.updates as unknown as [Edition['updates'][0], Edition['updates'][0]];

test('a briefing and an update each have a picture, which says its title', () => {
  expect(shareOf(site, edition)).toEqual({
    path: 'briefings/talks/share.png',
    width: 1200,
    height: 630,
    alt: 'First headline',
  });
  expect(shareOf(site, edition, first)).toEqual({
    path: 'briefings/talks/updates/2025-05-16/share.png',
    width: 1200,
    height: 630,
    alt: 'Update of 05-16',
  });
});

test('there is none for a title that the fonts have no letters for, and that is said', () => {
  expect(shareOf(site, edition, second)).toBeUndefined();
  expect(leftOut(site, [edition])).toBe(
    'No picture for sharing is made where its fonts lack a letter: “ا” for briefings/talks/updates/2025-05-17/share.png.',
  );
});

test('several that are left out are counted', () => {
  expect(leftOut({ ...site, name: '東京' }, [edition])).toBe(
    'No picture for sharing is made where its fonts lack a letter: “東” for briefings/talks/share.png (and 2 more).',
  );
});

test('nothing is said where none is left out', () => {
  expect(leftOut(site, [anEdition()])).toBeUndefined();
});

test('a site may have no pictures at all', () => {
  const without = { ...site, pictures: false };
  expect([shareOf(without, edition), shareOf(without, edition, first), leftOut(without, [edition])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
