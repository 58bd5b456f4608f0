import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf } from '../site/built-pages.ts';
import { complaintsOf, launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';
import { siteInParts } from './site-in-parts.ts';

/* The search of a large archive: what is found lies in different parts of the index, in a folder of a host. */

/** The machine of a test may be busy. */
const patience = { timeout: 15_000 };

let browser: Browser;
let site: Awaited<ReturnType<typeof siteInParts>>;
let languages: ReadonlyMap<string, string>;
let served: Served;
let whole: Served;
beforeAll(async () => {
  browser = await launch();
  site = await siteInParts(folderOf('based'), 'content', 20_000);
  languages = languagesIn(site.folder);
  served = await serve(site.folder, '/a/b/');
  whole = await serve(folderOf('based'), '/a/b/');
});
afterAll(async () => {
  whole.close();
  served.close();
  site.remove();
  await browser.close();
});

test('the index has parts, and those that are asked for here lie in different ones', () => {
  expect(site.parts).toBeGreaterThan(3);
  const parts = ['people/rustem-umerov/', 'people/hakan-fidan/', 'briefings/istanbul-talks/'].map(partOf);
  expect(new Set(parts).size).toBe(3);
});

test.each([
  ['Zelensky', 'people/volodymyr-zelenskyy/'],
  ['Умєров', 'people/rustem-umerov/'],
  ['Istanbul', 'places/istanbul/'],
  ['foreign ministry Ukraine', 'organizations/ua-mfa/'],
  ['memorandum', 'briefings/istanbul-talks/#e-memoranda'],
  ['Erdogan Zelensky', 'briefings/istanbul-talks/#e-ankara-meeting'],
  ['negotiating', 'briefings/istanbul-talks/'],
  ['30-day ceasefire first', 'briefings/istanbul-talks/#st-yermak-first'],
])('%s is found among the first three', async (query, expected) => {
  const page = await open();
  const complaints = complaintsOf(page);
  expect((await search(page, query)).slice(0, 3)).toContain(expected);
  expect(complaints).toEqual([]);
  await page.close();
});

test('as much is found as in one piece, of each kind, and every result but once', async () => {
  const [page, other] = [await open(), await open(whole)];
  for (const query of [
    'a',
    'Istanbul',
    'ceasefire',
    'Umerov',
    'Antalya',
    'minister',
    'Fidan Antalya',
    'Ankara memorandum',
  ]) {
    const results = await search(page, query);
    await search(other, query);
    expect.soft(await countsOn(page), query).toEqual(await countsOn(other));
    expect(new Set(results).size).toBe(results.length);
  }
  await Promise.all([page.close(), other.close()]);
});

test('results of several parts are in one order: a name before all that tells of it', async () => {
  const page = await open();
  const results = await search(page, 'Umerov');
  expect(results[0]).toBe('people/rustem-umerov/');
  expect(new Set(results.map(partOf)).size).toBeGreaterThan(1);
  await page.close();
});

test('a kind narrows the results of all parts down', async () => {
  const page = await open();
  await search(page, 'minister');
  const counts = await countsOn(page);
  await page.getByLabel('People').check();
  const others = async () => (await linksOn(page)).filter((link) => !link.startsWith('people/'));
  await expect.poll(others, patience).toEqual([]);
  const links = await linksOn(page);
  expect(links.length).toBe(Math.min(10, counts[2] ?? 0));
  expect(await countsOn(page)).toEqual(counts);
  expect(new Set(links.map(partOf)).size).toBeGreaterThan(1);
  await page.close();
});

test('a reader for whom a part does not come is told so, and finds each result but once when it does', async () => {
  const page = await browser.newPage();
  await page.route('**/*-x-*.pf_meta', (route) => route.abort());
  await page.goto(`${served.url}search/?q=Fidan`);
  await expect
    .poll(() => page.locator('[role="status"]').textContent(), patience)
    .toContain('could not be loaded');
  await page.unroute('**/*-x-*.pf_meta');
  const results = await search(page, 'Umerov');
  expect(results[0]).toBe('people/rustem-umerov/');
  expect(new Set(results).size).toBe(results.length);
  await page.close();
});

/** The part that has what is at an address, as the language under which it goes. */
function partOf(path: string): string {
  return languages.get(path) ?? 'none';
}

/** All that is in the index, by address. */
function languagesIn(folder: string): ReadonlyMap<string, string> {
  const fragments = join(folder, 'pagefind/fragment');
  return new Map(
    readdirSync(fragments).map((file) => {
      const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
      return [JSON.parse(text.slice('pagefind_dcd'.length)).url, file.split('_')[0] ?? ''];
    }),
  );
}

async function open({ url } = served): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${url}search/`);
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

/** How many results there are of each kind, all of them first. */
async function countsOn(page: Page): Promise<readonly number[]> {
  return (await page.locator('fieldset small').allTextContents()).map(Number);
}
