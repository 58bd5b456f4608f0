import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../site/built-pages.ts';
import { launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';

const briefing = 'briefings/istanbul-talks/';

let browser: Browser;
let served: Served;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  served = await serve(folderOf('istanbul'));
  page = await browser.newPage();
  await page.goto(served.url + briefing);
});
afterAll(async () => {
  served.close();
  await browser.close();
});

/** The width of a sheet without its margins of 16 mm, in CSS pixels, and its size in points. */
const sheets = [
  { format: 'A4', width: 673, size: [595, 842] },
  { format: 'Letter', width: 695, size: [612, 792] },
] as const;

describe.each(sheets)('a briefing on sheets of $format', ({ format, width, size }) => {
  test('is a tagged document of some twenty pages', async () => {
    const pdf = (await page.pdf({ format, tagged: true })).toString('latin1');
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toContain('/StructTreeRoot');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, x, y]) =>
      [x, y].map((points) => Math.floor(Number(points))),
    );
    expect(boxes.length).toBeGreaterThan(10);
    expect(boxes.length).toBeLessThan(25);
    expect(boxes.filter((box) => String(box) !== String(size))).toEqual([]);
  });

  test('is cut nowhere', async () => {
    const sheet = await browser.newPage({ viewport: { width, height: 900 } });
    await sheet.emulateMedia({ media: 'print' });
    await sheet.goto(served.url + briefing);
    const cut = await sheet.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > window.innerWidth || getComputedStyle(element).overflowX === 'hidden';
        })
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
    );
    expect(cut).toEqual([]);
    await sheet.close();
  });
});

test('every sheet says of what it is, as of when, and which it is of how many', async () => {
  const feet = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
  );
  expect(feet.replaceAll('\u00A0', ' ')).toContain(
    'Istanbul talks · Edition of 31 August 2025, 18:00 in Istanbul · Throughline',
  );
  expect(feet).toContain('counter(pages)');
});

test('the address of every source is written out', async () => {
  await page.emulateMedia({ media: 'print' });
  const contents = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('#sources li > a')].map((link) => [
      link.getAttribute('href'),
      getComputedStyle(link, '::after').content,
    ]),
  );
  expect(contents.length).toBeGreaterThan(90);
  expect(contents.filter(([href, content]) => content !== `" ${href}"`)).toEqual([]);
});
