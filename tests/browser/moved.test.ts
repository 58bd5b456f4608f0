import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf } from '../site/built-pages.ts';
import { findingsIn } from './axe.ts';
import { complaintsOf, launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';

const former = 'people/juergen-gross-alt/';
const present = 'people/juergen-gross/';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launch();
  served = await serve(folderOf('other-story'));
});
afterAll(async () => {
  served.close();
  await browser.close();
});

test.each([
  ['a former address', former, present],
  ['one with an anchor, which is kept', 'briefings/damm-alt/#e-treffen', 'briefings/staudamm/#e-treffen'],
  ['one that leads to an anchor', '2026/Pegel_Alt/', 'briefings/staudamm/#e-treffen'],
  ['one that leads to another anchor than asked for', '2026/Pegel_Alt/#x', 'briefings/staudamm/#e-treffen'],
])('%s leads on, and nothing is blocked', async (_, from, to) => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(served.url + from);
  await page.waitForURL(served.url + to);
  expect(complaints).toEqual([]);
  await page.close();
});

test('it leads on without script, too', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(served.url + former);
  await page.waitForURL(served.url + present);
  await page.close();
});

test('it leads on from disk, to a page and not to a folder', async () => {
  const page = await browser.newPage();
  const root = pathToFileURL(join(folderOf('other-story'), '/')).href;
  await page.goto(`${root}briefings/damm-alt/index.html#e-treffen`);
  await page.waitForURL(`${root}briefings/staudamm/index.html#e-treffen`);
  await page.close();
});

test('the way back leads past it', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.url}people/`);
  await page.goto(served.url + former);
  await page.waitForURL(served.url + present);
  await page.goBack();
  expect(page.url()).toBe(`${served.url}people/`);
  await page.close();
});

test.each([
  ['light', 390],
  ['dark', 1440],
] as const)(
  'where it cannot lead on, it has a link, and axe finds no fault: %s, %i',
  async (colorScheme, width) => {
    const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme, bypassCSP: true });
    // A browser stays where it is when the answer has nothing to show.
    await page.route(served.url + present, (route) => route.fulfill({ status: 204 }));
    await page.goto(served.url + former, { waitUntil: 'commit' });
    expect(await page.getByRole('link').getAttribute('href')).toBe(served.url + present);
    expect(await findingsIn(page)).toEqual([]);
    await page.close();
  },
);
