import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folderOf } from '../site/built-pages.ts';
import { complaintsOf, launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';

/** The story as it stood on the evening of the first round, and as it stands. */
const [earlier, newest] = [folderOf('earlier'), folderOf('istanbul')];
const briefing = 'briefings/istanbul-talks/';
const key = 'throughline:istanbul-talks';

let browser: Browser;
let served: Served;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  served = await serve(earlier);
});
beforeEach(async () => {
  served.publish(earlier);
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
});
afterEach(() => context.close());
afterAll(async () => {
  served.close();
  await browser.close();
});

describe('a first visit', () => {
  test('shows nothing, and remembers the newest edition', async () => {
    const page = await open();
    expect(await newsOn(page)).toEqual({ title: undefined, flags: 0 });
    expect(await stored(page)).toMatchObject({ v: 1, at: Date.parse('2025-05-16T21:00+03:00') });
  });

  test('shows nothing on a second look at the same edition either', async () => {
    await open();
    expect(await newsOn(await open())).toEqual({ title: undefined, flags: 0 });
  });
});

describe('a return', () => {
  test('tells what is new since that visit, with links to the newest updates', async () => {
    const page = await returned();
    expect(await titleOf(page)).toMatch(/^Since your visit on \d+\u00a0\p{L}+\u00a0\d{4}$/u);
    const counts = await page.locator('.since b').innerText();
    expect(counts).toMatch(
      /^\d+ new events, \d+ new statements, .*\d+ new commitments, .*\d+ changed, 2 corrections$/,
    );
    const first = page.locator('.since li a').first();
    expect(await page.locator('.since li').count()).toBe(3);
    await first.click();
    expect(page.url()).toContain('/updates/2025-08-31-');
  });

  test('counts exactly what it marks', async () => {
    const page = await returned();
    const counts = await page.locator('.since b').innerText();
    const marked = await page.locator('[id^="e-"].new > h4 > b.flag', { hasText: 'New' }).count();
    expect(counts).toContain(`${marked} new events`);
    expect(marked).toBeGreaterThan(10);
  });

  test('tells what is known by now, and leads to the update that put it otherwise', async () => {
    const page = await returned();
    const counts = await page.locator('.since b').innerText();
    const entries = page.locator('[id^="n-"].new');
    const added = await entries.filter({ has: page.locator('b.flag', { hasText: 'New' }) }).count();
    expect(added).toBeGreaterThan(1);
    expect(counts).toContain(`${added} new lines on what is known`);
    const changed = entries.filter({ has: page.locator('b.flag', { hasText: 'Changed' }) });
    expect(await changed.locator('.brought a').first().getAttribute('href')).toMatch(/^updates\/2025-/);
  });

  test('marks with a word, and gives the note of the update that changed a thing', async () => {
    const page = await returned();
    const talks = page.locator('[id^="e-"].new', { has: page.locator('b.flag', { hasText: 'Changed' }) });
    expect(await talks.count()).toBeGreaterThan(0);
    const exchange = page.locator('[id^="k-"].new .brought').first();
    expect(await exchange.locator('a').getAttribute('href')).toMatch(/^updates\/2025-/);
    const glued = await page
      .locator('b.flag')
      .evaluateAll((flags) => flags.filter((flag) => !/\s$/.test(flag.previousSibling?.textContent ?? ' ')));
    expect(glued).toEqual([]);
  });

  test('after a correction leads to it from what was corrected', async () => {
    const page = await returned();
    const corrected = page.locator('[id^="e-"].new', { has: page.locator('a.flag[href^="#c-"]') });
    expect(await corrected.count()).toBe(1);
    expect(await corrected.locator('b.flag').count()).toBe(0);
    expect(await page.locator('#corrections li.new').count()).toBe(2);
  });

  test('moves nothing on the page when the script adds its words', async () => {
    for (const width of [390, 1280]) {
      const page = await returned({ width, height: 800 });
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
      expect(await page.locator('h1').isVisible()).toBe(true);
      await page.close();
    }
  });

  test('shows only what is new when asked to, and all of it again', async () => {
    const page = await returned();
    const old = page.locator('#timeline li:not(.new)').first();
    const only = page.getByRole('button', { name: 'Show only these' });
    await only.click();
    expect(await old.isVisible()).toBe(false);
    expect(await page.locator('#timeline li.new').first().isVisible()).toBe(true);
    expect(await only.getAttribute('aria-pressed')).toBe('true');
    await only.click();
    expect(await old.isVisible()).toBe(true);
  });
});

describe('the visit moves forward', () => {
  test('not by a look at the top, nor by a reload', async () => {
    const page = await returned();
    const before = await stored(page);
    const news = await newsOn(page);
    await page.reload();
    expect(await newsOn(page)).toEqual(news);
    expect(await stored(page)).toEqual(before);
  });

  test('by “Mark as read”, once and for all', async () => {
    const page = await returned();
    await page.getByRole('button', { name: 'Mark as read' }).click();
    expect(await newsOn(page)).toEqual({ title: undefined, flags: 0 });
    await page.reload();
    expect(await newsOn(page)).toEqual({ title: undefined, flags: 0 });
    expect(await newsOn(await open())).toEqual({ title: undefined, flags: 0 });
  });

  test('at the end of what is new; what was marked stays marked in this tab, but not in the next', async () => {
    const page = await returned();
    const news = await newsOn(page);
    await page.locator('.new').last().scrollIntoViewIfNeeded();
    await expect.poll(async () => (await stored(page)).at).toBe(Date.parse('2025-08-31T18:00+03:00'));
    await page.reload();
    expect(await newsOn(page)).toEqual(news);
    await page.goto(`${served.url}people/`);
    await page.goBack();
    expect(await newsOn(page)).toEqual(news);
    await page.goForward();
    expect(await newsOn(await open())).toEqual({ title: undefined, flags: 0 });
  });
});

describe('an address with #since=', () => {
  test('tells the same to everybody, and touches no storage', async () => {
    served.publish(newest);
    const page = await open('#since=2025-08-19');
    expect(await titleOf(page)).toBe('Since 19\u00a0August');
    expect(await page.locator('.since li').count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Mark as read' }).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('does so on a page that is open already', async () => {
    served.publish(newest);
    const page = await open();
    await page.evaluate(() => {
      location.hash = '#since=2025-08-31';
    });
    await page.locator('.since').waitFor();
    expect(await page.locator('.since li').count()).toBe(1);
  });

  test('from before the article finds everything new', async () => {
    served.publish(newest);
    const page = await open('#since=2025-05-14');
    const events = await page.locator('[id^="e-"]').count();
    expect(await page.locator('.since b').innerText()).toContain(`${events} new events`);
  });

  test.each(['#since=2025-09-30', '#since=2025-02-30', '#since=soon'])('says nothing: %s', async (hash) => {
    served.publish(newest);
    expect(await newsOn(await open(hash))).toEqual({ title: undefined, flags: 0 });
  });
});

describe('where nothing sound is stored', () => {
  test('the page works without storage, and an address with #since= too', async () => {
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    });
    expect(await newsOn(await open())).toEqual({ title: undefined, flags: 0 });
    served.publish(newest);
    expect(await newsOn(await open())).toEqual({ title: undefined, flags: 0 });
    expect(await titleOf(await open('#since=2025-08-19'))).toBe('Since 19\u00a0August');
  });

  test('the page works where the storage is full', async () => {
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    expect(await newsOn(await open())).toEqual({ title: undefined, flags: 0 });
  });

  test.each([
    '',
    '{',
    'null',
    '"x"',
    '{"v":0,"at":1747418400000,"on":1747418400000}',
    '{"v":1,"at":5,"on":5}',
  ])('it is taken for a first visit: %s', async (text) => {
    const page = await open();
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
    served.publish(newest);
    await page.reload();
    expect(await newsOn(page)).toEqual({ title: undefined, flags: 0 });
    expect((await stored(page)).v).toBe(1);
  });

  test('a clock that cannot be right is not quoted', async () => {
    const page = await open();
    await page.evaluate((name) => {
      const visit = JSON.parse(localStorage.getItem(name) ?? '');
      localStorage.setItem(name, JSON.stringify({ ...visit, on: visit.at + 1e13 }));
    }, key);
    served.publish(newest);
    await page.reload();
    expect(await titleOf(page)).toBe('Since the edition of 16\u00a0May');
  });
});

test('a reader in another zone is told the same, on that reader’s own calendar', async () => {
  await context.close();
  context = await browser.newContext({ timezoneId: 'Pacific/Kiritimati' });
  const page = await open();
  await page.evaluate((name) => {
    const on = Date.parse('2025-05-17T23:30Z');
    localStorage.setItem(name, JSON.stringify({ v: 1, at: Date.parse('2025-05-16T21:00+03:00'), on }));
  }, key);
  served.publish(newest);
  await page.reload();
  expect(await titleOf(page)).toBe('Since your visit on 18\u00a0May');
  const far = await newsOn(page);
  expect((await newsOn(await returnedIn('America/Los_Angeles'))).flags).toBe(far.flags);
});

test('each briefing is remembered by itself', async () => {
  served.publish(folderOf('other-story'));
  const page = await open('', 'briefings/kurz/');
  await page.goto(`${served.url}briefings/staudamm/`);
  expect(await page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual([
    'throughline:kurz',
    'throughline:staudamm',
  ]);
  await page.evaluate(() => {
    const at = Date.parse(
      document.querySelector<HTMLTimeElement>('#updates li:last-child time')?.dateTime ?? '',
    );
    localStorage.setItem('throughline:staudamm', JSON.stringify({ v: 1, at, on: at }));
  });
  await page.reload();
  expect((await newsOn(page)).flags).toBeGreaterThan(0);
  await page.goto(`${served.url}briefings/kurz/`);
  expect(await newsOn(page)).toEqual({ title: undefined, flags: 0 });
});

test('the script that never comes leaves a page that can be read', async () => {
  const page = await open();
  served.publish(newest);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  await page.waitForTimeout(2200);
  expect(await page.locator('#story').isVisible()).toBe(true);
});

/** A page of the site in a new tab of the reader. */
async function open(hash = '', path = briefing): Promise<Page> {
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(served.url + path + hash);
  expect(complaints).toEqual([]);
  return page;
}

/** The newest edition, to a reader who saw the earlier one. */
async function returned(viewport?: { width: number; height: number }): Promise<Page> {
  served.publish(earlier);
  const first = await open();
  await first.evaluate((name) => localStorage.removeItem(name), key);
  await first.reload();
  await first.close();
  served.publish(newest);
  const page = await open();
  if (!viewport) return page;
  await page.setViewportSize(viewport);
  await page.reload();
  return page;
}

async function returnedIn(timezoneId: string): Promise<Page> {
  await context.close();
  context = await browser.newContext({ timezoneId });
  return returned();
}

const stored = (page: Page): Promise<{ v: number; at: number; on: number }> =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}'), key);

async function titleOf(page: Page): Promise<string | undefined> {
  const heading = page.locator('.since h2');
  return (await heading.count()) === 0 ? undefined : ((await heading.textContent()) ?? undefined);
}

/** The heading of the bar, and how many things carry a word. */
async function newsOn(page: Page): Promise<{ title: string | undefined; flags: number }> {
  return { title: await titleOf(page), flags: await page.locator('b.flag').count() };
}
