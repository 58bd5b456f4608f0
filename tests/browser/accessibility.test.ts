import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../site/built-pages.ts';
import { launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';
import { templatesOf } from './templates.ts';

/** In the page, once `axeSource` has run there. */
declare const axe: typeof axeCore;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** As axe has them, save that it ignores pseudo elements: the marks drawn before a row cover none of its text. */
const contrastOptions = {
  ignorePseudo: true,
  ignoreUnicode: true,
  ignoreLength: false,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.2,
  textStrokeEmMin: 0.03,
};

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
    await page.evaluate(axeSource);
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
  await page.evaluate(axeSource);
  expect(await findingsIn(page)).toEqual([expect.stringContaining('image-alt')]);
  await page.close();
});

async function findingsIn(page: Page): Promise<readonly string[]> {
  const { violations, incomplete } = await page.evaluate(
    async ([runOnly, options]) => {
      axe.configure({ checks: [{ id: 'color-contrast', options }] });
      return axe.run({ runOnly });
    },
    [tags, contrastOptions] as const,
  );
  const unsure = incomplete.map((finding) => ({
    ...finding,
    nodes: finding.nodes.filter(({ html }) => !isLettering(finding.id, html)),
  }));
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all, none }) =>
        `${id} at ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`,
    ),
  );
}

/** Axe cannot tell what lies behind the text of a drawing; `faintLetteringIn` can. */
function isLettering(rule: string, html: string): boolean {
  return rule === 'color-contrast' && /^<(text|tspan)\b/.test(html);
}

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
