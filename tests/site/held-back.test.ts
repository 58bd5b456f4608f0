import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'throughline-held-'));
const content = join(folder, 'content');
const site = join(folder, 'site');
const story = join(content, 'briefings/staudamm');
const image = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

/** Each held file speaks of something of its own, which nothing published may hold. */
const secrets = /quagga|tamarin|okapi|numbat/i;

beforeAll(() => {
  cpSync('tests/fixtures/other-story', content, { recursive: true });
  const head = 'kind: development\nnote: The quagga and the tamarin.\n';
  writeFileSync(
    join(story, 'updates/2026-03-01-quagga.md'),
    `---\ntitle: Of the quagga\npublished: 2026-03-01T10:00Z\n${head}timeline:\n  - { id: quagga, date: 2026-03-02, title: The quagga runs, status: planned }\n---\n![A quagga](../quagga.gif)\n\nThe quagga.\n`,
  );
  writeFileSync(join(story, 'quagga.gif'), image);
  writeFileSync(
    join(story, 'updates/2026-02-25-tamarin.md'),
    `---\ntitle: Of the tamarin\ndraft: true\npublished: 2026-02-25T10:00Z\n${head}---\nThe tamarin.\n`,
  );
  writeFileSync(join(content, 'people/okapi.md'), '---\nname: Okapi\ndescription: Okapi\ndraft: true\n---\n');
  cpSync(join(content, 'briefings/kurz'), join(content, 'briefings/numbat'), { recursive: true });
  const article = join(content, 'briefings/numbat/briefing.md');
  writeFileSync(
    article,
    readFileSync(article, 'utf8').replace(/headline: .*/, 'headline: Numbat\ndraft: true'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a build says what it holds back, and nothing of it is anywhere in the site', () => {
  const { status, stdout, stderr } = build('2026-03-01T09:59:00Z');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`Draft: ${content}/people/okapi.md\n`);
  expect(stdout).toContain(`Draft: ${content}/briefings/numbat/briefing.md\n`);
  expect(stdout).toContain(`Draft: ${content}/briefings/staudamm/updates/2026-02-25-tamarin.md\n`);
  expect(stdout).toContain(
    `Held back: ${content}/briefings/staudamm/updates/2026-03-01-quagga.md until 2026-03-01T10:00Z\n`,
  );
  expect(namesAndFilesWith(secrets)).toEqual([]);
  expect(existsSync(join(site, 'briefings/staudamm/index.html'))).toBe(true);
});

test('a build whose moment has come publishes what was held back, and still no draft', () => {
  const { stdout } = build('2026-03-01T10:00:00Z');
  expect(stdout).not.toContain('Held back');
  expect(existsSync(join(site, 'briefings/staudamm/updates/2026-03-01-quagga/index.html'))).toBe(true);
  expect(existsSync(join(site, 'briefings/staudamm/quagga.gif'))).toBe(true);
  expect(namesAndFilesWith(/of the tamarin|okapi|numbat/i)).toEqual([]);
});

test('while writing, everything is shown, and says why it is not published', async () => {
  const { server, address } = await develop();
  try {
    const noticeOn = async (path: string) => {
      const answer = await fetch(`${address}${path}`, { signal: AbortSignal.timeout(20_000) });
      const [, notice = ''] =
        /<aside class="unpublished"[^>]*>(.*?)<\/aside>/s.exec(await answer.text()) ?? [];
      return notice
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    };
    const held = 'Held back: only a build after 1 March 2026, 10:00 in UTC publishes it.';
    const both = `Of the tamarin: A draft: no build publishes it. Of the quagga: ${held}`;
    expect(await noticeOn('briefings/staudamm/')).toBe(both);
    expect(await noticeOn('briefings/staudamm/sources/')).toBe(both);
    expect(await noticeOn('briefings/staudamm/updates/2026-03-01-quagga/')).toBe(held);
    expect(await noticeOn('briefings/numbat/')).toBe('A draft: no build publishes it.');
    expect(await noticeOn('people/okapi/')).toBe('A draft: no build publishes it.');
    expect(await noticeOn('people/')).toBe('');
  } finally {
    server.kill('SIGKILL');
  }
});

function environment(now: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: site,
    BUILD_NOW: now,
    SITE_URL: '',
    BASE_PATH: '',
    NO_COLOR: '1',
  };
}

function build(now: string) {
  return spawnSync(process.execPath, ['src/commands/build.ts'], { env: environment(now), encoding: 'utf8' });
}

function namesAndFilesWith(words: RegExp): readonly string[] {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => {
    const file = join(site, path);
    return words.test(path) || (statSync(file).isFile() && words.test(readFileSync(file, 'latin1')));
  });
}

function develop(): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  // Inside of Vitest, Astro’s server answers nothing.
  const { VITEST: _, ...outside } = environment('2026-02-25T00:00Z');
  const env = { ...outside, BUILD_CACHE_DIR: join(folder, 'cache') };
  const server = spawn(process.execPath, ['src/commands/dev.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    let output = '';
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
      if (address !== undefined) done({ server, address });
    });
    server.once('close', () => fail(new Error(`The server did not start.\n${output}`)));
  });
}
