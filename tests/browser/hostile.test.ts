import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf, folderOf } from '../site/built-pages.ts';
import { launch } from './chromium.ts';
import { type Served, serve } from './serve.ts';

const pages = filesOf('hostile').filter((file) => file.endsWith('.html'));

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launch();
  served = await serve(folderOf('hostile'), '/a/b/');
});
afterAll(async () => {
  served.close();
  await browser.close();
});

/** Everything that hostile content brings about in a window: scripts that ran, dialogs, requests, blocked content. */
async function watched(bypassCSP: boolean): Promise<{ context: BrowserContext; events: string[] }> {
  const context = await browser.newContext({ bypassCSP, viewport: { width: 390, height: 800 } });
  const events: string[] = [];
  await context.exposeFunction('call', () => events.push('a script ran'));
  await context.exposeFunction('blocked', (what: string) => events.push(`blocked: ${what}`));
  await context.addInitScript(() => {
    const { blocked } = window as unknown as { blocked: (what: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => blocked(event.violatedDirective));
  });
  await context.route(/./, (route) => {
    const url = route.request().url();
    if (url.startsWith(served.url)) return route.continue();
    events.push(`request: ${url}`);
    return route.abort();
  });
  context.on('dialog', (dialog) => {
    events.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => events.push(`error: ${error.error().message}`));
  return { context, events };
}

test.each([
  // What a policy would block runs without one, so the pages that hold all hostile texts will do.
  { policy: 'under its policy', bypassCSP: false, visited: pages.filter((file) => /^[^/]+$|b-0/.test(file)) },
  { policy: 'even without its policy', bypassCSP: true, visited: pages },
])('on no page of the hostile site anything runs or leaves, $policy', async ({ bypassCSP, visited }) => {
  const { context, events } = await watched(bypassCSP);
  const page = await context.newPage();
  for (const file of visited) {
    await page.goto(served.url + file, { waitUntil: 'load' });
    const found = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      const handlers = all.flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => /^on/.test(name)),
      );
      const clobbered =
        Object.getPrototypeOf(document) !== HTMLDocument.prototype || !(document.body instanceof Node);
      const main = document.querySelectorAll('#main').length;
      // What a reader can press at the top of the page is what stands there.
      const home = document.querySelector<HTMLElement>('header a, h1');
      const box = home?.getBoundingClientRect();
      const top = box && document.elementFromPoint(box.x + 3, box.y + box.height / 2);
      const covered = Boolean(home && top && !home.contains(top) && !top.contains(home));
      return [
        ...handlers.map(({ name }) => `handler ${name}`),
        ...(clobbered ? ['clobbered document'] : []),
        ...(main > 1 ? ['two main parts'] : []),
        ...(covered ? ['covered masthead'] : []),
      ];
    });
    events.push(...found.map((what) => `${file}: ${what}`));
  }
  await context.close();
  expect(events).toEqual([]);
  expect(visited.length).toBeGreaterThan(10);
});

test('the watch sees a script that runs, a request that leaves and content that is blocked', async () => {
  const { context, events } = await watched(false);
  const page = await context.newPage();
  await page.goto(served.url);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src=x onerror=call()><img src="https://evil.example/a">',
    );
  });
  await page.waitForFunction(() => document.images.length >= 2);
  await expect.poll(() => events.length).toBeGreaterThanOrEqual(2);
  await context.close();
  expect(events.join()).toContain('blocked: script-src');
  expect(events.join()).toContain('blocked: img-src');
});

test.each(['Words', 'script', 'onfocus', '<img'])('results of a search for “%s” are text', async (words) => {
  const { context, events } = await watched(false);
  const page = await context.newPage();
  await page.goto(`${served.url}search/?q=${encodeURIComponent(words)}`);
  await page.locator('main li').first().waitFor();
  expect(await page.locator('main li :is(script, img, svg, [onfocus])').count()).toBe(0);
  await context.close();
  expect(events).toEqual([]);
});
