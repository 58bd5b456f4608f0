import { expect, test } from 'vitest';
import { frontOf } from '../../src/story/front.ts';
import type { Site } from '../../src/story/newsroom.ts';
import { anEdition, anEvent, anUpdate } from '../builders/a-briefing.ts';
import { aDirectory } from '../builders/a-directory.ts';

const site: Site = {
  name: 'News',
  tagline: 'News',
  description: 'News',
  language: 'en-GB',
  timeZone: 'Europe/Istanbul',
};
const updatedOn = (slug: string, ...days: readonly string[]) =>
  anEdition({ slug, updates: days.map((day) => anUpdate(day, { id: `${slug}-${day}` })) });

const [quiet, busy] = [updatedOn('quiet', '05-16'), updatedOn('busy', '05-17', '05-18')];
const ended = anEdition({ slug: 'ended', updates: [anUpdate('05-20', { told: { status: 'concluded' } })] });

test('the briefing that was updated last leads, unless the site names another', () => {
  expect(frontOf(site, [quiet, busy], aDirectory()).lead?.slug).toBe('busy');
  expect(frontOf({ ...site, lead: 'quiet' }, [quiet, busy], aDirectory()).lead?.slug).toBe('quiet');
});

test('a concluded briefing leads only where no other goes on', () => {
  expect(frontOf(site, [ended, quiet], aDirectory()).lead?.slug).toBe('quiet');
  expect(frontOf(site, [ended], aDirectory()).lead?.slug).toBe('ended');
});

test('the others follow by their last update, concluded ones last, whatever the order of the files', () => {
  for (const editions of [
    [quiet, ended, busy],
    [ended, busy, quiet],
  ]) {
    const { others } = frontOf({ ...site, lead: 'quiet' }, editions, aDirectory());
    expect(others.map(({ edition }) => edition.slug)).toEqual(['busy', 'ended']);
  }
});

test('what was published in one minute goes by name, whatever the order of the files', () => {
  const [a, b] = [updatedOn('a', '05-16'), updatedOn('b', '05-16')];
  for (const editions of [
    [a, b],
    [b, a],
  ]) {
    const { lead, latest } = frontOf(site, editions, aDirectory());
    expect([lead?.slug, ...latest.map(({ update }) => update.id)]).toEqual(['a', 'a-05-16', 'b-05-16']);
  }
});

test('the latest updates are those of all briefings, newest first, and eight at most', () => {
  const many = updatedOn('many', ...Array.from({ length: 9 }, (_, index) => `06-0${index + 1}`));
  const latest = (...editions: readonly (typeof quiet)[]) =>
    frontOf(site, editions, aDirectory()).latest.map(({ update }) => update.id);
  expect(latest(quiet, busy)).toEqual(['busy-05-18', 'busy-05-17', 'quiet-05-16']);
  expect(latest(many, busy)).toHaveLength(8);
});

test('the next events are those of all briefings, soonest first, and three at most', () => {
  const planning = (slug: string, ...days: readonly string[]) =>
    anEdition({ slug, items: { timeline: days.map((day) => anEvent(day, day, { status: 'planned' })) } });
  const editions = [
    planning('a', '2025-06-04', '2025-06-02'),
    planning('b', '2025-06-03', '2025-06-01', '2025-05-01'),
  ];
  const { next, others } = frontOf(site, editions, aDirectory());
  expect(next.map(({ edition, row }) => `${edition.slug} ${row.event.id}`)).toEqual([
    'b 2025-06-01',
    'a 2025-06-02',
    'b 2025-06-03',
  ]);
  expect(others.map((other) => [other.next?.event.id, other.events])).toEqual([['2025-06-01', 3]]);
});

test('a site without a briefing has an empty front page', () => {
  expect(frontOf(site, [], aDirectory())).toEqual({ latest: [], next: [], others: [] });
});
