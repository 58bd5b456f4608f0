import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../site/built-pages.ts';
import { complaintsOf, launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';
import { templatesOf } from './templates.ts';

const templates = templatesOf('istanbul');
const briefing = 'briefings/istanbul-talks/';

let browser: Browser;
/** Of a reader who set the size of text to twice the usual. */
let largeBrowser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launch();
  largeBrowser = await launch('defaultFontSize=32');
  served = await serve(folderOf('istanbul'));
});
afterAll(async () => {
  served.close();
  await browser.close();
  await largeBrowser.close();
});

describe.each(templates)('the page of the kind “$template”', ({ template, path }) => {
  test('is one request, save for the deferred script of readers or of the search, and the browser complains of nothing', async () => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    const requests: string[] = [];
    // Asked for by the browser's tab, not by the page.
    const icon = `${served.url}favicon.svg`;
    page.on('request', (request) => request.url() !== icon && requests.push(request.url()));
    await page.goto(served.url + path, { waitUntil: 'networkidle' });
    const [own, ...others] = requests;
    expect(own).toBe(served.url + path);
    const deferred = new Map([
      ['front', 'reader'],
      ['briefing', 'reader'],
      ['update', 'reader'],
      ['search', 'search'],
    ]).get(template);
    const script = new RegExp(`^${served.url}_astro/${deferred}-[\\w-]+\\.js$`);
    expect(others).toEqual(deferred ? [expect.stringMatching(script)] : []);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([
    { width: 320, zoom: 'at 320 pixels', style: '' },
    { width: 640, zoom: 'with text at 200 %', style: 'html { font-size: 200% }' },
    { width: 1440, zoom: 'in a wide window', style: '' },
  ])('needs no sideways scrolling $zoom', async ({ width, style }) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
    await page.goto(served.url + path);
    if (style) await page.addStyleTag({ content: style });
    expect(await sticksOut(page)).toEqual([]);
    await page.close();
  });

  test('needs no sideways scrolling where the reader’s own text size is 32 pixels', async () => {
    const page = await largeBrowser.newPage({ viewport: { width: 640, height: 800 } });
    await page.goto(served.url + path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await sticksOut(page)).toEqual([]);
    await page.close();
  });

  test('prints, with all that it says', async () => {
    const page = await browser.newPage();
    await page.goto(served.url + path);
    const heading = await page.locator('h1').innerText();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(heading).not.toBe('');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.close();
  });
});

test('the table of meetings scrolls within itself by the keyboard, and its names stay', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${served.url}${briefing}room/`);
  const box = page.locator('.scroll');
  await box.focus();
  const name = page.locator('th[scope="row"]').first();
  const before = await name.boundingBox();
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => (document.querySelector('.scroll')?.scrollLeft ?? 0) > 50);
  expect((await name.boundingBox())?.x).toBe(before?.x);
  expect(await sticksOut(page)).toEqual([]);
  await page.close();
});

test('the keyboard finds the way past the masthead, and sees where it is', async () => {
  const page = await browser.newPage();
  await page.goto(served.url + briefing);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.getAttribute('href')).toMatch(/^#/);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  const outline = () =>
    skip.evaluate((link) => getComputedStyle(link).outlineStyle + getComputedStyle(link).outlineWidth);
  expect(await outline()).toMatch(/^solid[23]px$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.locator(':focus').evaluate((link) => link.closest('main') !== null);
  expect(inMain).toBe(true);
  await page.close();
});

test('a briefing is complete and laid out before its script comes, and the same without', async () => {
  const layoutWith = async (script: 'script' | 'no script') => {
    const page = await browser.newPage({ timezoneId: 'Europe/Istanbul' });
    if (script === 'no script') await page.route('**/*.js', (route) => route.abort());
    await page.goto(served.url + briefing, { waitUntil: 'networkidle' });
    const layout = await page.evaluate(
      () => [document.body.innerText, document.documentElement.scrollHeight] as const,
    );
    await page.close();
    return layout;
  };
  const [text, height] = await layoutWith('no script');
  expect(text.length).toBeGreaterThan(10_000);
  expect(await layoutWith('script')).toEqual([text, height]);
});

test('the front page leads to a briefing, to a person and back, without any script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await walk(page, served.url, served.url);
  await context.close();
});

test('the same way can be gone from disk, where folders have no index page', async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  const root = `${pathToFileURL(join(folderOf('istanbul'))).href}/`;
  await walk(page, `${root}index.html`, root);
  expect(complaints).toEqual([]);
  await page.close();
});

test('the sitemap and the icon are well-formed', async () => {
  const page = await browser.newPage();
  const rootOf = (file: string) =>
    page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.nodeName,
      readFileSync(join(folderOf('istanbul'), file), 'utf8'),
    );
  expect(await rootOf('sitemap.xml')).toBe('urlset');
  expect(await rootOf('favicon.svg')).toBe('svg');
  await page.close();
});

/** From the front page to a briefing, on to a person, and back by the browser’s own button. */
async function walk(page: Page, front: string, root: string): Promise<void> {
  await page.goto(front);
  await page.locator('main').getByRole('link').and(page.locator('[href*="istanbul-talks/"]')).first().click();
  await page.waitForURL((url) => url.href.startsWith(`${root}${briefing}`));
  const headline = await page.locator('h1').innerText();
  await page.locator('#story a[href*="people/"]').first().click();
  await page.waitForURL((url) => url.href.startsWith(`${root}people/`));
  expect(await page.locator('h1').innerText()).not.toBe(headline);
  await page.goBack();
  expect(await page.locator('h1').innerText()).toBe(headline);
}

/** What reaches over the side of the window and is not inside something that scrolls by itself. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`,
      );
  });
}
