import { describe, expect, test } from 'vitest';
import { parseMoment } from '../../src/dates/parse.ts';
import type { Moment } from '../../src/dates/moment.ts';
import {
  hrefTo,
  hrefToBriefing,
  languageOf,
  pageAnywhere,
  pageWithSources,
  plainDate,
  plainDay,
  sourceAnchor,
} from '../../src/views/page.ts';
import { aPage } from './a-page.ts';

describe('an address', () => {
  test.each([
    ['', '', './'],
    ['', 'people/', 'people/'],
    ['people/', '', '../'],
    ['people/rustem-umerov/', 'people/marco-rubio/', '../marco-rubio/'],
    ['people/rustem-umerov/', 'people/', '../'],
    ['people/rustem-umerov/', 'places/kyiv/', '../../places/kyiv/'],
    ['briefings/talks/', 'briefings/talks/updates/one/', 'updates/one/'],
    ['briefings/talks/updates/one/', 'briefings/talks/updates/two/', '../two/'],
    ['briefings/talks/', 'briefings/talks/', './'],
    ['', 'calendar.ics', 'calendar.ics'],
    ['briefings/talks/', 'briefings/talks/events/one.ics', 'events/one.ics'],
    ['people/a/', 'index.json', '../../index.json'],
  ])('from “%s” to “%s” is %s', (from, to, href) => {
    expect(hrefTo(aPage(from), to)).toBe(href);
  });

  test('leads to the same place as the two paths do in a browser', () => {
    const paths = ['', 'people/', 'people/a/', 'briefings/a/', 'briefings/a/updates/b/', 'briefings/b/x.ics'];
    for (const from of paths) {
      for (const to of paths) {
        const url = new URL(hrefTo(aPage(from), to), `https://site.example/base/${from}`);
        expect(url.href).toBe(`https://site.example/base/${to}`);
      }
    }
  });

  test('of an anchor on the page itself is the anchor alone', () => {
    expect(hrefToBriefing(aPage('briefings/talks/'), 'talks', 'e-one')).toBe('#e-one');
    expect(hrefToBriefing(aPage('people/a/'), 'talks', 'e-one')).toBe('../../briefings/talks/#e-one');
  });

  test('begins at the base path where a page does not know its own address', () => {
    const page = pageAnywhere(aPage('').site, '/a/b/');
    expect(hrefTo(page, '')).toBe('/a/b/');
    expect(hrefTo(page, 'people/')).toBe('/a/b/people/');
  });
});

describe('a date', () => {
  test('leaves out the year of its page only', () => {
    expect(plainDate(aPage('', 2025), moment('2025-05-16'))).toBe('16\u00a0May');
    expect(plainDate(aPage('', 2026), moment('2025-05-16'))).toBe('16\u00a0May\u00a02025');
  });

  test('as a day has no time, nor the mark that was about the time', () => {
    expect(plainDay(aPage('', 2025), moment('2025-05-14T23:00+03:00~'))).toBe('14\u00a0May');
    expect(plainDay(aPage('', 2025), moment('2025-06-02T14:43+03:00/2025-06-02T16:00+03:00'))).toBe(
      '2\u00a0June',
    );
    expect(plainDay(aPage('', 2025), moment('2025-06-02T23:00+03:00/2025-06-03T01:00+03:00'))).toBe(
      '2–3\u00a0June',
    );
    expect(plainDay(aPage('', 2025), moment('2025-05-14~'))).toBe('about 14\u00a0May');
    expect(plainDay(aPage('', 2025), moment('2025-05'))).toBe('May');
  });
});

describe('the language of a text', () => {
  test('goes without saying where it is that of the page', () => {
    expect(languageOf(aPage(''), 'en-GB')).toEqual({});
    expect(languageOf(aPage(''), undefined)).toEqual({});
  });

  test('is given where it differs, and with it the direction', () => {
    expect(languageOf(aPage(''), 'uk')).toEqual({ lang: 'uk' });
    expect(languageOf(aPage(''), 'ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(languageOf(aPage(''), 'az-Arab')).toEqual({ lang: 'az-Arab', dir: 'rtl' });
  });
});

test('a source is found by its id in a briefing, and by its number where several briefings are told', () => {
  const entry = {
    number: 3,
    source: { id: 'wire', publisher: 'Wire', url: 'https://wire.example/', type: 'wire' },
  } as const;
  expect(sourceAnchor(aPage('briefings/talks/'), entry)).toBe('s-wire');
  expect(sourceAnchor(pageWithSources(aPage('').site, 'people/a/'), entry)).toBe('s-3');
});

function moment(text: string): Moment {
  const parsed = parseMoment(text);
  if ('fault' in parsed) throw new Error(parsed.fault);
  return parsed;
}
