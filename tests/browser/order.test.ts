import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folderOf } from '../site/built-pages.ts';
import { complaintsOf, launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';
import { noteShifts, shiftsOf } from './shifts.ts';

const talks = 'briefings/istanbul-talks/';
const key = 'throughline:order';

let browser: Browser;
let served: Served;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  served = await serve(folderOf('istanbul'));
});
beforeEach(async () => {
  served.publish(folderOf('istanbul'));
  context = await browser.newContext({
    timezoneId: 'Europe/Istanbul',
    viewport: { width: 1280, height: 800 },
  });
});
afterEach(() => context.close());
afterAll(async () => {
  served.close();
  await browser.close();
});

describe('a story that goes on', () => {
  test('is told from its beginning, and its updates are listed from the newest', async () => {
    const page = await open();
    expect(await labelsOf(page)).toEqual(['Oldest first', 'Oldest first', 'Newest first']);
    expect(await page.locator('#updates ol').getAttribute('reversed')).toBe('');
    expect(await stored(page)).toBeNull();
  });

  test('is turned round as a whole by each of the buttons, with the same nodes', async () => {
    const page = await open();
    const [story, timeline, updates] = await ordersOf(page);
    await page.evaluate(() => Reflect.set(window, 'row', document.querySelector('#timeline li')));
    await press(page, '#timeline', 'Newest first');
    expect(await labelsOf(page)).toEqual(['Newest first', 'Newest first', 'Newest first']);
    expect(await ordersOf(page)).toEqual([story?.toReversed(), timeline?.toReversed(), updates]);
    expect(await page.evaluate(() => document.contains(Reflect.get(window, 'row') as Node))).toBe(true);
    await press(page, '#updates', 'Oldest first');
    expect(await ordersOf(page)).toEqual([story, timeline, updates?.toReversed()]);
    expect(await page.locator('#updates ol').getAttribute('reversed')).toBeNull();
    await press(page, '#story', 'Newest first');
    expect(await ordersOf(page)).toEqual([story?.toReversed(), timeline?.toReversed(), updates]);
  });

  test('keeps each month above its events, and “now” above what is past', async () => {
    const page = await open();
    const months = await monthsOf(page);
    await press(page, '#timeline', 'Newest first');
    expect(await monthsOf(page)).toEqual(months.toReversed());
    expect(await page.locator('#timeline .full > :first-child').getAttribute('class')).toBe('now');
  });

  test('keeps the button under the finger and in focus', async () => {
    const page = await open();
    const button = page.locator('#timeline .soft button');
    await button.scrollIntoViewIfNeeded();
    const before = await button.boundingBox();
    await button.click();
    // Lines that are laid out again may come out a pixel or two higher, as the system’s fonts reach a page late.
    expect((await button.boundingBox())?.y).toBeCloseTo(before?.y ?? Number.NaN, -1);
    await page.keyboard.press('Enter');
    expect(await labelsOf(page)).toEqual(['Oldest first', 'Oldest first', 'Oldest first']);
  });
});

describe('the order that a reader chose', () => {
  test('holds on the next visit, from the first paint on, and in another briefing', async () => {
    const page = await open();
    await press(page, '#story', 'Newest first');
    expect(await stored(page)).toBe('"newest"');
    const again = await open(talks, 500);
    expect(await labelsOf(again)).toEqual(['Newest first', 'Newest first', 'Newest first']);
    expect(await shiftsOf(again)).toEqual([]);
    served.publish(folderOf('other-story'));
    expect((await labelsOf(await open('briefings/staudamm/'))).at(0)).toBe('Newest first');
  });

  test('leaves a link to one thing where it leads', async () => {
    const page = await open();
    const id = await page.locator('#timeline li').nth(5).getAttribute('id');
    await press(page, '#story', 'Newest first');
    const linked = await open(`${talks}#${id}`, 300);
    const box = await linked.locator(`#${id}`).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(400);
    expect(await linked.locator(':target').getAttribute('id')).toBe(id);
    expect(await shiftsOf(linked)).toEqual([]);
  });

  test('leaves what is new to a reader as it is', async () => {
    served.publish(folderOf('earlier'));
    await (await open()).close();
    served.publish(folderOf('istanbul'));
    const page = await open();
    const news = await newsOn(page);
    expect(news.rows.length).toBeGreaterThan(10);
    await press(page, '#story', 'Newest first');
    expect(await newsOn(page)).toEqual({ ...news, rows: expect.arrayContaining([...news.rows]) });
    await page.reload();
    expect(await newsOn(page)).toEqual({ ...news, rows: expect.arrayContaining([...news.rows]) });
    expect(await shiftsOf(page)).toEqual([]);
    const only = page.getByRole('button', { name: 'Show only these' });
    await only.click();
    expect(await page.locator('#timeline h3').filter({ visible: true }).count()).toBeGreaterThan(1);
    await page.locator('.new').last().scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.evaluate(() => JSON.parse(localStorage['throughline:istanbul-talks']).at as number))
      .toBe(Date.parse('2025-08-31T18:00+03:00'));
  });

  test('is what is printed', async () => {
    const page = await open();
    await press(page, '#story', 'Newest first');
    const order = await ordersOf(page);
    await page.emulateMedia({ media: 'print' });
    expect(await ordersOf(page)).toEqual(order);
    expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
  });

  test.each(['newest', '"sideways"', 'null', '{', ''])(
    'is not believed where it is damaged: %s',
    async (text) => {
      const page = await open();
      await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
      await page.reload();
      expect(await labelsOf(page)).toEqual(['Oldest first', 'Oldest first', 'Newest first']);
      expect(await page.locator('h1').isVisible()).toBe(true);
    },
  );

  test('works without storage, for as long as the page is open', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    const page = await open();
    await press(page, '#story', 'Newest first');
    expect((await labelsOf(page))[1]).toBe('Newest first');
    expect((await labelsOf(await open()))[1]).toBe('Oldest first');
  });
});

test('a concluded story is listed from its beginning, in the HTML already', async () => {
  served.publish(folderOf('ferry'));
  await context.close();
  context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.url}briefings/lock/`);
  expect(await labelsOf(page)).toEqual(['Oldest first', 'Oldest first', 'Oldest first']);
  const days = await page
    .locator('#updates time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(days.toSorted());
  expect(days.length).toBe(3);
});

test('a concluded story tells what is new, too', async () => {
  served.publish(folderOf('ferry'));
  const page = await open('briefings/lock/#since=2025-11-04');
  expect(await page.locator('.since li').count()).toBe(1);
  expect(await page.locator('#updates li.new').innerText()).toContain('Ships pass the lock again');
  expect(await page.locator('#story .new').getAttribute('id')).toBe('u-2025-12-05-open');
});

test('the buttons are of no use, and say so, while the script has not come', async () => {
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(served.url + talks);
  const buttons = page.locator('.soft button');
  expect(await buttons.count()).toBe(3);
  expect(await buttons.first().isDisabled()).toBe(true);
});

/** A page of the site in a new tab of the reader; `late` is how long its script takes to come, in milliseconds. */
async function open(path = talks, late = 0): Promise<Page> {
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await noteShifts(page);
  if (late > 0)
    await page.route('**/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, late));
      await route.continue();
    });
  await page.goto(served.url + path);
  await page.waitForTimeout(100);
  expect(complaints).toEqual([]);
  return page;
}

const press = (page: Page, place: string, name: string): Promise<void> =>
  page.locator(place).getByRole('button', { name }).click();

const stored = (page: Page): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);

const labelsOf = (page: Page): Promise<readonly string[]> => page.locator('.order').allTextContents();

const monthsOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator('#timeline h3')
    .evaluateAll((headings) =>
      headings.map((heading) => `${heading.textContent}: ${heading.nextElementSibling?.children.length}`),
    );

/** What is told in which order: of the story, the timeline and the list of updates. */
function ordersOf(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(() =>
    ['#story .full > *', '#timeline li', '#updates li'].map((rows) =>
      [...document.querySelectorAll(rows)].map((row) => row.querySelector('time, a')?.textContent + row.id),
    ),
  );
}

async function newsOn(
  page: Page,
): Promise<{ readonly title: string | null; readonly rows: readonly string[] }> {
  return {
    title: await page.locator('.since b').textContent(),
    rows: await page.locator('.new').evaluateAll((rows) => rows.map((row) => row.tagName + row.id)),
  };
}
