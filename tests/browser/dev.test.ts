import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { compile } from '../../src/newsroom/compile.ts';
import { reportOf } from '../../src/newsroom/report.ts';
import { launch } from './chromium.ts';

/* What those who write see while `npm run dev` runs, in a copy of the project: it keeps its state beside its files. */

const root = mkdtempSync(join(tmpdir(), 'throughline-dev-'));
const update = 'content/briefings/istanbul-talks/updates/2025-05-17-rubio-in-antalya.md';
const person = 'content/people/marco-rubio.md';

let browser: Browser;
let page: Page;
let heading: Locator;
let dev: Dev;
let address: string;

beforeAll(async () => {
  for (const name of ['src', 'content', 'public', 'package.json', 'astro.config.ts', 'tsconfig.json'])
    cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  browser = await launch();
  dev = startDev();
  address = `${await dev.url}briefings/istanbul-talks/updates/2025-05-17-rubio-in-antalya/`;
});

afterAll(async () => {
  await browser?.close();
  await dev?.stop();
  rmSync(root, { recursive: true, force: true });
});

beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  heading = page.locator('main h1');
  await page.goto(address);
});

afterEach(() => page.close());

test('a mistake shows over the open page in the words of the check, and goes when it is mended', async () => {
  await heading.waitFor();
  const mend = change(update, (text) => text.replace('title:', 'titel:'));
  const message = page.locator('vite-error-overlay #message-content');
  await message.waitFor();
  const report = reportOf(compile(join(root, 'content')).problems, 'content');
  expect(report).toContain(`${update}:2:1  titel: there is no such field. Did you mean title?`);
  expect(words(await message.innerText())).toBe(words(`The content has problems. ${report}`));

  mend();
  await heading.waitFor();
});

test('a page that is opened while there is a mistake says so, and comes when it is mended', async () => {
  await heading.waitFor();
  const mend = change(person, (text) => text.replace('name:', 'nmae:'));
  await expect.poll(async () => (await fetch(address)).status, { timeout: 15_000 }).toBe(500);
  const other = await browser.newPage();
  await other.goto(address);
  await other.locator('vite-error-overlay', { hasText: 'nmae' }).waitFor();

  mend();
  await other.locator('main h1').waitFor();
  await other.close();
});

test('a new alias is found in texts that were not touched', async () => {
  const link = page.locator('main a[href$="people/steve-witkoff/"]', { hasText: 'NATO ministers' });
  expect(await link.count()).toBe(0);
  const undo = change('content/people/steve-witkoff.md', (text) =>
    text.replace('aliases:\n', 'aliases:\n  - NATO ministers\n'),
  );
  await link.first().waitFor();
  undo();
  await link.first().waitFor({ state: 'detached' });
});

test('a new person is found in texts that were not touched', async () => {
  const link = page.locator('main a[href$="people/ann-light/"]');
  const path = join(root, 'content/people/ann-light.md');
  writeFileSync(path, '---\nname: Ann Light\naliases: [NATO ministers]\ndescription: Somebody\n---\n');
  await link.first().waitFor();
  rmSync(path);
  await link.first().waitFor({ state: 'detached' });
});

test('the ids of those who are there are offered in VS Code', () => {
  expect(readFileSync(join(root, '.vscode/ids.code-snippets'), 'utf8')).toContain('"body": "marco-rubio"');
});

/** Changes a file; what it returns changes it back. */
function change(path: string, edit: (text: string) => string): () => void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${path} was not changed`);
  writeFileSync(join(root, path), after);
  return () => writeFileSync(join(root, path), before);
}

/** Without what the overlay prints in its own way: white space. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

interface Dev {
  /** With a slash at its end. */
  readonly url: Promise<string>;
  readonly stop: () => Promise<void>;
}

function startDev(): Dev {
  const child = spawn(process.execPath, ['src/commands/dev.ts'], {
    cwd: root,
    // Of its own environment, vitest says much that Astro would take for its mode.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' },
  });
  const closed = new Promise<void>((done) => child.once('close', () => done()));
  const url = new Promise<string>((found, fail) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const [, address] = /Local\s+(http:\S+)/.exec(output) ?? [];
      if (address) found(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void closed.then(() => fail(new Error(output)));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
}
