import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHeadersFile } from '../builders/headers-file.ts';
import { elementsOf, embedded, filesOf, folderOf, pagesOf } from '../site/built-pages.ts';
import { complaintsOf, launch } from './chromium.ts';
import { type Host, hosts, type Running } from './host-programs.ts';

const folder = folderOf('istanbul');
const files = filesOf('istanbul').filter((file) => file !== '_headers');
const rules = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
const lost = readFileSync(join(folder, '404.html'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const [here, elsewhere] = [hosts.filter(({ isHere }) => isHere), hosts.filter(({ isHere }) => !isHere)];

test.skip.each(elsewhere)('$name hosts the site (skipped where it is not installed)', () => {});

describe.each(here)('$name', (host) => {
  describe.each(['/', '/news/desk/'])('at %s', (base) => {
    let running: Running;
    beforeAll(async () => {
      running = await host.start(folder, base);
    });
    afterAll(() => running?.stop());

    test('has every file as it was built, of its type, and if it is set so with its headers and compressed', async () => {
      expect(await faultsOf(running.root, host)).toEqual([]);
    });

    test('answers with 404 where there is nothing', async () => {
      const answer = await fetch(`${running.root}people/nobody/at-all`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
      if (host.isSet) expect(await answer.text()).toBe(lost);
    });

    test('lets the search find, and nothing complains', async () => {
      const page = await browser.newPage();
      const complaints = complaintsOf(page);
      await page.goto(`${running.root}search/?q=Umerov`);
      await page.locator('#results li a').first().click();
      await page.waitForURL(`${running.root}people/rustem-umerov/`);
      expect(complaints).toEqual([]);
      await page.close();
    });

    if (!host.isSet) return;

    test('sends those who leave out the last slash to the page', async () => {
      const { status, url } = await fetch(`${running.root}people`);
      expect([status, url]).toEqual([200, `${running.root}people/`]);
    });

    test('shows a timeline in a frame, and no other page', async () => {
      const page = await browser.newPage();
      const embed = `${running.root}briefings/istanbul-talks/embed/timeline/`;
      await page.setContent(`<iframe src="${embed}"></iframe><iframe src="${running.root}people/"></iframe>`);
      const [shown, refused] = page.frames().slice(1);
      expect(await shown?.locator('h3').count()).toBeGreaterThan(5);
      expect(refused?.url()).toMatch(/^chrome-error:/);
      await page.close();
    });
  });
});

test('every link of every page leads to a file, whichever the folder', () => {
  const root = 'http://news.example/news/desk/';
  const addresses = new Set(files.map((file) => root + addressOf(file)));
  const links = pagesOf('istanbul')
    .filter(({ file }) => file !== '404.html')
    .flatMap(({ file, tree }) =>
      elementsOf(tree)
        .flatMap(({ properties }) => [properties.href, properties.src])
        .filter((href) => typeof href === 'string')
        .map((href) => ({ file, to: new URL(href, root + addressOf(file)) }))
        .filter(({ to }) => to.host === 'news.example'),
    );
  expect(links.length).toBeGreaterThan(1000);
  expect(links.filter(({ to }) => !addresses.has(to.origin + to.pathname))).toEqual([]);
});

test('a reader who is lost in a site in a folder is led to its front page', async () => {
  const plain = hosts.find(({ name }) => name === 'a plain server');
  const running = await plain?.start(folderOf('based'), '/a/b/');
  const page = await browser.newPage();
  await page.goto(`${running?.root}people/nobody/at-all/`);
  await page.locator('main a').click();
  await page.waitForURL(`${running?.root}`);
  expect(await page.locator('h1').count()).toBe(1);
  await page.close();
  await running?.stop();
});

test('from disk every page opens without complaint, and its links lead to files', async () => {
  // That for frames runs no script, and no other site can show it from a disk; what leads on does not stay open.
  const pages = pagesOf('istanbul')
    .filter(({ html }) => !/<meta http-equiv="refresh"/i.test(html))
    .map(({ file }) => file)
    .filter((file) => file !== '404.html' && !embedded.test(file));
  expect(pages.length).toBeGreaterThan(100);
  const waiting = [...pages];
  const faults = await Promise.all([faultsFromDisk(waiting), faultsFromDisk(waiting)]);
  expect(faults.flat()).toEqual([]);
});

/** What is wrong with pages that are opened from disk, one after the other, as long as any is waiting. */
async function faultsFromDisk(waiting: string[]): Promise<readonly string[]> {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  const faults: string[] = [];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    await page.goto(pathToFileURL(join(folder, file)).href, { waitUntil: 'domcontentloaded' });
    const hrefs = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll('a[href]'),
        (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
      ),
    );
    const local = hrefs.filter((href) => href.startsWith('file:'));
    if (local.length < 5) faults.push(`${file} has ${local.length} links`);
    faults.push(...local.filter((href) => !isFile(href)).map((href) => `${file}: ${href}`));
  }
  await page.close();
  return [...faults, ...complaints];
}

/** What is wrong with the answers to requests for each file. */
async function faultsOf(root: string, { isSet }: Host): Promise<readonly string[]> {
  const faults: string[] = [];
  const waiting = [...files];
  const ask = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const answer = await fetch(root + addressOf(file));
      const body = Buffer.from(await answer.arrayBuffer());
      if (answer.status !== 200) faults.push(`${file}: ${answer.status}`);
      else if (!body.equals(readFileSync(join(folder, file)))) faults.push(`${file}: other bytes`);
      const type = answer.headers.get('content-type') ?? '';
      if (!typeOf(file).test(type)) faults.push(`${file}: of the type ${type}`);
      if (!isSet) continue;
      faults.push(...headerFaults(file, answer.headers));
      const isCompressed = answer.headers.has('content-encoding');
      if (isText.test(file) && body.length > 2000 && !isCompressed) faults.push(`${file}: not compressed`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  return faults;
}

/** Headers that differ from those that `_headers` has for a file; of frames, only pages have to speak. */
function headerFaults(file: string, headers: Headers): readonly string[] {
  const expected = new Map([['cache-control', 'no-cache'], ...rules.of(`/${addressOf(file)}`)]);
  const isPage = file.endsWith('.html') && file !== '404.html';
  const names = new Set([
    'access-control-allow-origin',
    ...(isPage ? ['content-security-policy'] : []),
    ...expected.keys(),
  ]);
  return [...names]
    .filter((name) => headers.get(name) !== (expected.get(name) ?? null))
    .map((name) => `${file}: ${name} is ${headers.get(name)}, not ${expected.get(name)}`);
}

const isText = /\.(html|js|svg|xml|json|ics|csv|txt|webmanifest)$/;

const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html/,
  '.js': /^(text|application)\/(x-)?javascript/,
  '.png': /^image\/png/,
  '.svg': /^image\/svg\+xml/,
};

/** Of which types a file may be; readers of data go by the name, too. */
function typeOf(file: string): RegExp {
  return types[extname(file)] ?? /^(?!text\/html)/;
}

function addressOf(file: string): string {
  return file.replace(/(?<=^|\/)index\.html$/, '');
}

function isFile(href: string): boolean {
  const url = new URL(href);
  url.hash = '';
  url.search = '';
  return !href.endsWith('/') && existsSync(fileURLToPath(url));
}
