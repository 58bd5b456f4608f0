import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedSnippet } from '../../src/outputs/embed-snippet.ts';
import { folderOf } from '../site/built-pages.ts';
import { findingsIn } from './axe.ts';
import { complaintsOf, launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';

const briefing = 'briefings/istanbul-talks/';
const frame = `${briefing}embed/timeline/`;

let browser: Browser;
let served: Served;
/** Another site, of another origin, that shows the frame in an article. */
let host: Server;
let article: string;
beforeAll(async () => {
  browser = await launch();
  served = await serve(folderOf('istanbul'));
  const snippet = embedSnippet(
    { root: served.url, authority: 'news.example,2026' },
    { slug: 'istanbul-talks', headline: 'Talks "in Istanbul"' },
  );
  host = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html');
    answer.end(`<!doctype html><html lang="en"><title>Host</title><main><h1>Host</h1>${snippet}</main>`);
  });
  await new Promise<void>((done) => {
    host.listen(0, '127.0.0.1', done);
  });
  article = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  served.close();
  host.close();
  await browser.close();
});

describe.each([280, 390, 800])('a timeline in a frame of %i pixels', (width) => {
  test.each(['light', 'dark'] as const)(
    'is found without fault by axe, and needs no sideways scrolling: %s',
    async (colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height: 560 }, colorScheme, bypassCSP: true });
      await page.goto(served.url + frame);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth).toBe(clientWidth);
      expect(await findingsIn(page)).toEqual([]);
      await page.close();
    },
  );

  test('needs none from right to left either', async () => {
    const page = await browser.newPage({ viewport: { width, height: 560 }, bypassCSP: true });
    await page.goto(served.url + frame);
    const box = await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      const [title] = document.querySelectorAll('h3');
      return {
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        titleFromRight: innerWidth - (title?.getBoundingClientRect().right ?? 0),
      };
    });
    expect(box.overflow).toBe(0);
    expect(box.titleFromRight).toBeGreaterThan(30);
    await page.close();
  });
});

test('another site shows it, and a link in it leads the reader to the briefing', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  const complaints = complaintsOf(page);
  await page.goto(article);
  const events = page.frameLocator('iframe').locator('h3 a');
  await events.first().waitFor();
  expect(await page.locator('iframe').getAttribute('title')).toBe('Talks "in Istanbul"');
  await events.first().click();
  await page.waitForURL((url) => url.href.startsWith(`${served.url}${briefing}#e-`));
  expect(await page.locator('h1').count()).toBe(1);
  expect(complaints.filter((complaint) => !complaint.includes('favicon'))).toEqual([]);
  await page.close();
});
