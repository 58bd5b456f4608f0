import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../site/built-pages.ts';
import { findingsIn } from './axe.ts';
import { launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';
import { templatesOf } from './templates.ts';

const looks = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(['istanbul', 'other-story'] as const)('%s', (site) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(folderOf(site));
  });
  afterAll(() => served.close());

  test.each(templatesOf(site))('axe finds nothing wrong, and nothing unsure: $template', async ({ path }) => {
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(served.url + path);
    for (const media of looks) {
      await page.emulateMedia({ forcedColors: 'none', ...media });
      expect(await findingsIn(page)).toEqual([]);
      expect(await faintLetteringIn(page)).toEqual([]);
    }
    await page.close();
  });
});

test('axe finds a fault where there is one', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<html lang="en"><title>Bad</title><main><h1>Bad</h1><img src="data:,"></main></html>',
  );
  expect(await findingsIn(page)).toEqual([expect.stringContaining('image-alt')]);
  await page.close();
});

/** The text of drawings whose contrast with the paper of the page is below 4.5 to 1. */
async function faintLetteringIn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return [...document.querySelectorAll('svg text, svg tspan')].map((text) => ({
      text: text.textContent ?? '',
      ink: getComputedStyle(text).fill,
      paper,
    }));
  });
  return texts
    .filter(({ ink, paper }) => contrast(ink, paper) < 4.5)
    .map(({ text, ink }) => `${text}: ${ink}`);
}

/** WCAG 2, from 1 to 21, of two colours as a browser computes them. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
    const share = Number(value) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
