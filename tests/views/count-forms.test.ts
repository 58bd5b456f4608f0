import { expect, test } from 'vitest';
import { countedNews } from '../../src/browser/counted-news.ts';
import { countForms } from '../../src/views/briefing/count-forms.ts';
import { aPage } from './a-page.ts';

test('every kind of news has a phrase for one and for many, in order', () => {
  const kinds = countForms(aPage('')).split(';');
  expect(kinds.length).toBe(countedNews.length);
  expect(kinds[0]).toBe('{} new event|{} new events');
  expect(kinds[countedNews.indexOf('changed')]).toBe('{} changed|{} changed');
});
