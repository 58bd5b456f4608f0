import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../site/built-pages.ts';
import { complaintsOf, launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';
import { noteShifts, shiftsOf } from './shifts.ts';

/** A story of which the last file is of 10 March 2026, 18:00 in New York; a vote is planned for 10 April. */
const story = 'briefings/ferry/';
const overdue = ', was due 10\u00a0April, no report here yet';

let browser: Browser;
let served: Served;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  served = await serve(folderOf('ferry'));
});
afterEach(() => page.context().close());
afterAll(async () => {
  served.close();
  await browser.close();
});

describe('a plan whose date has passed without news', () => {
  test.each([
    [story, '#e-vote .when'],
    [story, '#next'],
    ['', '.next'],
  ])('is said to be overdue once its day is over there: %s %s', async (path, place) => {
    await open(path, '2026-04-11T03:59Z');
    expect(await page.locator(place).innerText()).not.toContain('was due');
    await page.context().close();
    await open(path, '2026-04-11T04:01Z');
    expect(await page.locator(place).innerText()).toContain(overdue);
  });

  test('is not, where it was called off, has no end, or is yet to come', async () => {
    await open(story, '2026-04-11T12:00Z');
    expect(await page.locator('#timeline').getByText('was due').count()).toBe(2);
    expect(await page.locator('#timeline').getByText('was due').filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('#e-march .when').innerText()).toMatch(/Cancelled$/);
    expect(await page.locator('#e-vote .when').innerText()).toContain('announced for 9\u00a0April');
  });

  test('is not on an older edition, which is of its day', async () => {
    await open(`${story}editions/2026-03-01/`, '2026-05-11T12:00Z');
    expect(await page.locator('body').innerText()).not.toMatch(/was due|No update/);
  });
});

describe('a story without news', () => {
  const notice = 'No update for more than 30 days';

  test.each([story, ''])('says so after thirty days: %s', async (path) => {
    await open(path, '2026-04-09T21:59Z');
    expect(await page.locator('.meta').innerText()).not.toContain(notice);
    await page.context().close();
    await open(path, '2026-04-09T22:01Z');
    expect(await page.locator('.meta').innerText()).toContain(notice);
  });

  test('does not, once it is concluded, and says since when it is', async () => {
    await open('briefings/lock/', '2026-04-11T12:00Z');
    expect(await page.locator('main').innerText()).not.toContain(notice);
    expect(await page.locator('#next').innerText()).toMatch(/Concluded\s+5\u00a0December\u00a02025/);
  });
});

test.each(['1970-01-02T00:00Z', '2001-01-01T00:00Z', '2046-01-01T00:00Z'])(
  'a clock that is off by years says nothing of how long anything is: %s',
  async (now) => {
    await open(story, now);
    expect(await page.locator('body').innerText()).not.toMatch(
      /was due|No update|\bago\b|\bin \d+ (hour|day)/,
    );
  },
);

describe('the reader’s own clock', () => {
  test('stands beside that of the place and UTC, with its day where that is another one', async () => {
    await open(story, '2026-03-11T12:00Z', { timezoneId: 'Asia/Tokyo' });
    expect(await lineOf('#e-breakdown .when')).toBe('27 February, 10:00 15:00 UTC 28 Feb, 00:00 your time');
    expect(await lineOf('#e-tow .when')).toBe(
      '27 February, about 15:00 about 20:00 UTC about 28 Feb, 05:00 your time',
    );
    expect(await lineOf('#e-inspection .when')).toBe('28 February, 13:00 UTC 22:00 your time');
    expect(await lineOf('#e-vote .when')).not.toContain('your');
  });

  test('knows summer time at the place and at home', async () => {
    await open(story, '2026-03-11T12:00Z', { timezoneId: 'Europe/Berlin' });
    expect(await lineOf('#e-breakdown .when')).toContain('16:00 your time');
    expect(await lineOf('#updates li:first-child .when')).toContain('23:00 your time');
    expect(await lineOf('#e-hearing .when')).toContain('20:00 your time');
  });

  test('is not told where it says the same', async () => {
    await open(story, '2026-03-31T12:00Z', { timezoneId: 'America/New_York' });
    expect(await lineOf('#e-hearing .when')).toContain('18:00 UTC');
    expect(await page.locator('#e-inspection').innerText()).toContain('08:00 your\u00a0time');
    expect(await page.locator('#e-breakdown').innerText()).not.toContain('your');
  });

  test.each([
    ['the front page', ''],
    ['an update', `${story}updates/2026-03-10-moved/`],
    ['a briefing', story],
  ])('is on the screen at once at the head of %s', async (_, path) => {
    for (const width of [390, 820, 1440]) {
      await open(path, '2026-05-01T12:00Z', { timezoneId: 'Asia/Tokyo', viewport: { width, height: 900 } });
      expect(await lineOf('.meta dl > div:last-child')).toMatch(/22:00 UTC 11 Mar, 07:00 your time$/);
      if (width < 1440) await page.context().close();
    }
  });

  test('is no part of what is printed', async () => {
    await open(story, '2026-03-11T12:00Z', { timezoneId: 'Asia/Tokyo' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.own').count()).toBeGreaterThan(3);
    expect(await page.locator('.own, button').filter({ visible: true }).count()).toBe(0);
  });
});

describe('how long ago, and how soon', () => {
  test('is told for a week, at the head of the page', async () => {
    await open(story, '2026-03-12T23:00Z', { timezoneId: 'America/New_York' });
    expect(await lineOf('.meta dl > div:last-child')).toMatch(/UTC 2 days ago$/);
    await page.context().close();
    await open(story, '2026-03-17T23:00Z', { timezoneId: 'America/New_York' });
    expect(await lineOf('.meta dl > div:last-child')).toMatch(/UTC$/);
  });

  test('is told for a week of the next plan', async () => {
    await open('', '2026-04-20T15:30Z', { timezoneId: 'America/New_York' });
    expect(await lineOf('.next .when:nth-of-type(3)')).toBe('20 April, 14:00 18:00 UTC in 2 hours');
  });
});

test.each([
  ['Asia/Kathmandu', 320],
  ['Asia/Tokyo', 390],
  ['America/Los_Angeles', 600],
  ['Pacific/Kiritimati', 1024],
  ['Asia/Tokyo', 1440],
] as const)('nothing moves when it is told in %s, on a screen of %i pixels', async (timezoneId, width) => {
  for (const path of [
    story,
    `${story}#e-hearing`,
    'briefings/lock/',
    `${story}updates/2026-03-10-moved/`,
    '',
  ]) {
    await open(path, '2026-04-11T12:00Z', { timezoneId, viewport: { width, height: 800 } }, 300);
    expect(await shiftsOf(page)).toEqual([]);
    if (width > 320 && !path.includes('#'))
      expect(await page.locator('.meta .own').count()).toBeGreaterThan(0);
    if (path !== '') await page.context().close();
  }
});

test('without script there is neither a notice nor a button, and every time has its clock', async () => {
  await open(story, '2026-05-11T12:00Z', { javaScriptEnabled: false, timezoneId: 'Asia/Tokyo' });
  expect(await page.locator('body').innerText()).not.toMatch(/was due|No update|your\stime/);
  expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
  const lines = await page.locator('.when:has(time[datetime*=T])').allInnerTexts();
  expect(lines.length).toBeGreaterThan(6);
  expect(lines.filter((line) => !/UTC/.test(line))).toEqual([]);
});

/** A page of the site by a clock; `late` is how long a script takes to come, in milliseconds. */
async function open(path: string, now: string, options: BrowserContextOptions = {}, late = 0): Promise<void> {
  const context = await browser.newContext(options);
  page = await context.newPage();
  const complaints = complaintsOf(page);
  if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(now);
  await noteShifts(page);
  if (late > 0)
    await page.route('**/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, late));
      await route.continue();
    });
  await page.goto(served.url + path);
  await page.waitForTimeout(150);
  expect(complaints).toEqual([]);
}

/** With single spaces, as the document has it. */
async function lineOf(place: string): Promise<string> {
  const text = await page.locator(place).first().textContent();
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
