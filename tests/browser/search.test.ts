import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../site/built-pages.ts';
import { findingsIn } from './axe.ts';
import { complaintsOf, launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';

/** The machine of a test may be busy. */
const patience = { timeout: 15_000 };

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launch();
  served = await serve(folderOf('istanbul'));
});
afterAll(async () => {
  served.close();
  await browser.close();
});

describe('a search finds among the first three results', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open();
  });
  afterAll(() => page.close());

  test.each([
    // People, in every spelling and script.
    ['Zelensky', 'people/volodymyr-zelenskyy/'],
    ['Zelenskiy', 'people/volodymyr-zelenskyy/'],
    ['Зеленський', 'people/volodymyr-zelenskyy/'],
    ['Zelenskyy', 'people/volodymyr-zelenskyy/'],
    ['zelens', 'people/volodymyr-zelenskyy/'],
    ['Erdogan', 'people/recep-tayyip-erdogan/'],
    ['Erdoğan', 'people/recep-tayyip-erdogan/'],
    ['Умєров', 'people/rustem-umerov/'],
    ['Мединский', 'people/vladimir-medinsky/'],
    ['PUTIN', 'people/vladimir-putin/'],
    ['Путин', 'people/vladimir-putin/'],
    // Places and organizations.
    ['Istanbul', 'places/istanbul/'],
    ['dolmabahce', 'places/dolmabahce/'],
    ['foreign ministry Ukraine', 'organizations/ua-mfa/'],
    // What happened, was told and was said.
    ['Istanbul talks', 'briefings/istanbul-talks/'],
    ['memorandum', 'briefings/istanbul-talks/#e-memoranda'],
    ['Erdogan Zelensky', 'briefings/istanbul-talks/#e-ankara-meeting'],
    ['Путин Trump Alaska', 'briefings/istanbul-talks/#e-alaska'],
    ['29 March 2022', 'briefings/istanbul-talks/#e-talks-2022'],
    ['Rubio Antalya', 'briefings/istanbul-talks/updates/2025-05-17-rubio-in-antalya/'],
    ['exchange complete', 'briefings/istanbul-talks/updates/2025-05-25-exchange-complete/'],
    ['30-day ceasefire first', 'briefings/istanbul-talks/#st-yermak-first'],
  ])('%s', async (query, expected) => {
    const results = await search(page, query);
    expect(results.slice(0, 3)).toContain(expected);
  });
});

test('a name comes first, before all that tells of it', async () => {
  const page = await open();
  for (const query of ['Zelensky', 'Зеленський', 'Putin', 'Fidan', 'Istanbul', 'Umerov'])
    expect((await search(page, query))[0]).toMatch(/^(people|places)\//);
  await page.close();
});

test('what was loaded for a search is there when it is made again', async () => {
  const page = await open();
  const found = await search(page, 'prisoner exchange');
  await search(page, 'Istanbul');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  expect(await search(page, 'prisoner exchange')).toEqual(found);
  expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([]);
  await page.close();
});

test('a result says what it is, when it was and which words matched', async () => {
  const page = await open();
  await search(page, 'memorandum');
  const row = page.locator('#results li', { has: page.locator('[href$="#e-memoranda"]') });
  expect(await row.locator('.when').innerText()).toMatch(/^2\sJune\s2025\s+Event$/);
  expect(await row.locator('h3').innerText()).toBe('Russia hands over its memorandum');
  expect(await row.locator('.info').innerText()).toBe('Istanbul talks');
  await search(page, 'bodies');
  expect((await page.locator('#results mark').first().innerText()).toLowerCase()).toContain('bodies');
  await page.close();
});

test('a result that is found by another spelling of a name says whom it names', async () => {
  const page = await open();
  await search(page, 'Зеленський');
  const named = page.locator('#results .info', { hasText: 'Names Volodymyr Zelenskyy' });
  expect(await named.count()).toBeGreaterThan(3);
  await page.close();
});

test('a result leads to where it is told', async () => {
  const page = await open();
  await search(page, 'Erdogan Zelensky');
  await page.locator('#results a[href$="#e-ankara-meeting"]').click();
  await page.waitForURL('**/briefings/istanbul-talks/#e-ankara-meeting');
  expect(await page.locator('#e-ankara-meeting').isVisible()).toBe(true);
  await page.goBack();
  await page.locator('#results li').first().waitFor();
  expect(await page.locator('#q').inputValue()).toBe('Erdogan Zelensky');
  await page.close();
});

describe('kinds', () => {
  test('are counted, and sum up to all', async () => {
    const page = await open();
    await search(page, 'Istanbul');
    const [all = 0, ...counts] = await countsOn(page);
    expect(all).toBeGreaterThan(10);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
    await page.close();
  });

  test('narrow the results down, and stand in the address', async () => {
    const page = await open();
    await search(page, 'ceasefire');
    const counts = await countsOn(page);
    await page.getByLabel('Statements').check();
    await page.waitForFunction(() => document.querySelector('#results small')?.textContent === 'Statement');
    const links = await linksOn(page);
    expect(links.length).toBe(counts[7]);
    expect(links.filter((link) => !link.includes('#st-'))).toEqual([]);
    expect(await statusOf(page)).toBe(`${counts[7]} results for “ceasefire”`);
    expect(new URL(page.url()).search).toBe('?q=ceasefire&kind=statement');
    expect(await countsOn(page)).toEqual(counts);
    await page.reload();
    await page.locator('#results li').first().waitFor();
    expect(await linksOn(page)).toEqual(links);
    await page.close();
  });
});

test('more results come when asked for, and the keyboard goes on there', async () => {
  const page = await open();
  await search(page, 'Istanbul');
  const before = await linksOn(page);
  expect(before).toHaveLength(10);
  const more = page.getByRole('button', { name: 'Show more' });
  await more.click();
  await page.locator('#results li').nth(10).waitFor();
  const after = await linksOn(page);
  expect(after.slice(0, 10)).toEqual(before);
  expect(new Set(after).size).toBe(after.length);
  expect(await page.locator('#results li').nth(10).locator('a:focus').count()).toBe(1);
  const [all = 0] = await countsOn(page);
  while (await more.isVisible()) {
    const shown = (await linksOn(page)).length;
    await more.click();
    await expect.poll(async () => (await linksOn(page)).length, patience).toBeGreaterThan(shown);
  }
  expect(await linksOn(page)).toHaveLength(all);
  await page.close();
});

test('the way back leads from question to question, not from letter to letter', async () => {
  const page = await open();
  await page.locator('#q').pressSequentially('Umerov');
  await page.keyboard.press('Enter');
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially('Fidan');
  await expect.poll(async () => (await linksOn(page))[0], patience).toBe('people/hakan-fidan/');
  await page.goBack();
  await expect.poll(async () => (await linksOn(page))[0], patience).toBe('people/rustem-umerov/');
  expect(await page.locator('#q').inputValue()).toBe('Umerov');
  await page.goBack();
  await expect.poll(() => page.locator('#results').isVisible(), patience).toBe(false);
  expect(page.url()).toBe(`${served.url}search/`);
  await page.goForward();
  await expect.poll(async () => (await linksOn(page))[0], patience).toBe('people/rustem-umerov/');
  await page.close();
});

test('nothing is loaded before the search is used, and nothing from elsewhere then', async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${served.url}search/`, { waitUntil: 'networkidle' });
  const loaded = requests.filter((url) => !url.endsWith('favicon.svg'));
  expect(loaded).toEqual([`${served.url}search/`, expect.stringMatching(/\/_astro\/search-[\w-]+\.js$/)]);
  await search(page, 'Zelensky');
  expect(requests.length).toBeGreaterThan(loaded.length + 4);
  expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('the search works in a folder of a host', async () => {
  const based = await serve(folderOf('based'), '/a/b/');
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${based.url}search/?q=Erdogan`);
  await page.locator('#results li').first().waitFor();
  expect((await linksOn(page))[0]).toBe('people/recep-tayyip-erdogan/');
  await page.locator('#results a').first().click();
  await page.waitForURL(`${based.url}people/recep-tayyip-erdogan/`);
  expect(await page.locator('h1').innerText()).toContain('Erdoğan');
  expect(complaints).toEqual([]);
  await page.close();
  based.close();
});

test('a site in another language is searched in it, and a reader’s voice is told', async () => {
  const other = await serve(folderOf('other-story'));
  const page = await browser.newPage();
  await page.goto(`${other.url}search/`);
  expect(await search(page, 'Pegeln')).toContain('briefings/staudamm/');
  expect(await search(page, 'haddad')).toContain('people/leila-haddad/');
  expect((await search(page, 'ليلى'))[0]).toBe('people/leila-haddad/');
  expect((await search(page, 'Nguyen'))[0]).toBe('people/nguyen-thi-lan/');
  await search(page, 'Treffen');
  const titles = page.locator('#results a[href*="briefings/"]');
  expect(await titles.evaluateAll((links) => links.filter((link) => !link.hasAttribute('lang')))).toEqual([]);
  await page.close();
  other.close();
});

describe('a question that no one would ask', () => {
  test.each([
    ['<img src=x onerror=alert(1)>'],
    ['"><script>alert(1)</script>'],
    ['__proto__'],
    ['constructor'],
    ['\u202Eabc\u0000\u0007'],
    ['%E0%A4%A & = ? #'],
    ['"'],
    ['…'],
    ['$& $1 {query} {count}'],
    ['\uD800'],
    ['x'.repeat(5000)],
    ['a '.repeat(100)],
  ])('does no harm: %s', async (query) => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await page.goto(`${served.url}search/?${new URLSearchParams({ q: query, kind: query })}`);
    await expect.poll(() => statusOf(page), patience).not.toBe('');
    expect(await page.locator('main :is(img, script[src="x"])').count()).toBe(0);
    expect([...complaints, ...dialogs]).toEqual([]);
    await page.close();
  });
});

test('what is not there is said, with what was looked for', async () => {
  const page = await open();
  await search(page, 'memorandum');
  await page.locator('#q').fill('xyzzy $& {query}');
  await expect.poll(() => statusOf(page), patience).toContain('Nothing found for “xyzzy $& {query}”');
  expect(await page.locator('#results').isVisible()).toBe(false);
  await page.locator('#q').fill('');
  await expect.poll(() => statusOf(page), patience).toBe('');
  await page.close();
});

describe('without a search', () => {
  test('a reader without script is told so, and led to the lists', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}search/`);
    expect(await page.locator('main').innerText()).toContain('The search needs a script');
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('#results').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Istanbul talks' }).click();
    await page.waitForURL('**/briefings/istanbul-talks/#timeline');
    await page.goBack();
    await page.locator('main').getByRole('link', { name: 'People' }).click();
    await page.waitForURL(`${served.url}people/`);
    await context.close();
  });

  test('a reader of the files on disk is told so, and led to the lists', async () => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(pathToFileURL(join(folderOf('istanbul'), 'search/index.html')).href);
    expect(await statusOf(page)).toContain('does not run from disk');
    expect(await page.locator('form').isVisible()).toBe(false);
    await page.locator('main').getByRole('link', { name: 'People' }).click();
    expect(await page.locator('h1').innerText()).toBe('People');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a reader whose index does not come is told so, and may try again', async () => {
    const page = await browser.newPage();
    await page.route('**/kinds.json', (route) => route.abort());
    await page.goto(`${served.url}search/?q=Umerov`);
    await expect.poll(() => statusOf(page), patience).toContain('could not be loaded');
    await page.unroute('**/kinds.json');
    expect((await search(page, 'Fidan'))[0]).toBe('people/hakan-fidan/');
    await page.close();
  });
});

describe('accessibility in use', () => {
  test.each([
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('axe finds nothing wrong: $width pixels, $colorScheme', async ({ width, colorScheme }) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    await page.goto(`${served.url}search/?q=Zelensky`);
    await page.locator('#results li').first().waitFor();
    expect(await findingsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  test('the keyboard goes from the field through the kinds to the results', async () => {
    const page = await open();
    await page.getByRole('searchbox', { name: 'Search for' }).focus();
    await page.keyboard.type('Fidan');
    await page.locator('#results li').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('name')).toBe('kind');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => linksOn(page), patience).toEqual(['people/hakan-fidan/']);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Hakan Fidan');
    await page.close();
  });
});

async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${served.url}search/`);
  return page;
}

/** Types a question, waits for its answer and returns where the first results lead, from the root of the site. */
async function search(page: Page, query: string): Promise<readonly string[]> {
  await page.locator('#q').fill(query);
  await page.waitForFunction(
    (asked) => document.querySelector('[role="status"]')?.textContent?.includes(`“${asked}”`),
    query,
  );
  return linksOn(page);
}

async function linksOn(page: Page): Promise<readonly string[]> {
  const hrefs = await page
    .locator('#results li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  return hrefs.map((href) => (href ?? '').replace(/^(\.\.\/)+/, ''));
}

async function statusOf(page: Page): Promise<string> {
  return (await page.locator('[role="status"]').textContent()) ?? '';
}

/** How many results there are of each kind, all of them first. */
async function countsOn(page: Page): Promise<readonly number[]> {
  return (await page.locator('fieldset small').allTextContents()).map(Number);
}
