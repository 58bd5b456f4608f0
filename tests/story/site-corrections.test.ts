import { expect, test } from 'vitest';
import { siteCorrections } from '../../src/story/site-corrections.ts';
import { anEdition, anUpdate } from '../builders/a-briefing.ts';

const correcting = (day: string, ...ids: readonly string[]) =>
  anUpdate(day, { kind: 'correction', corrections: ids.map((id) => ({ id })) });

test('the corrections of all briefings are one list, newest first, the last filed of a minute before the others', () => {
  const talks = anEdition({
    slug: 'talks',
    updates: [correcting('05-16', 'a', 'b'), correcting('05-18', 'c')],
  });
  const flood = anEdition({ slug: 'flood', updates: [correcting('05-16', 'd'), correcting('05-17', 'e')] });
  const list = siteCorrections([talks, flood]).map(
    ({ edition, correction }) => `${edition.slug} ${correction.id}`,
  );
  expect(list).toEqual(['talks c', 'flood e', 'flood d', 'talks b', 'talks a']);
  expect(
    siteCorrections([flood, talks])
      .map(({ correction }) => correction.id)
      .join(''),
  ).toBe('cedba');
});

test('a site may have none', () => {
  expect(siteCorrections([anEdition()])).toEqual([]);
});
