import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'throughline-refusal-'));
const content = join(folder, 'content');
const site = join(folder, 'site');

beforeAll(async () => {
  cpSync('tests/fixtures/other-story', content, { recursive: true });
  expect(await build()).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a site is readable by any web server, whatever the umask', () => {
  const modes = entriesOf(site).map(
    (path) => (statSync(path).isDirectory() ? 'd' : 'f') + (statSync(path).mode & 0o777).toString(8),
  );
  expect(new Set(modes)).toEqual(new Set(['d755', 'f644']));
});

describe('the published site stays, byte for byte,', () => {
  test('when a content file has a problem', async () => {
    const before = fingerprint();
    const broken = join(content, 'people/leila-haddad.md');
    const good = readFileSync(broken, 'utf8');
    writeFileSync(broken, good.replace('description:', 'descripton:'));
    const { code, output } = await build();
    writeFileSync(broken, good);
    expect(code).toBe(1);
    expect(output).toContain('people/leila-haddad.md');
    expect(output).toContain('descripton');
    expect(fingerprint()).toBe(before);
  });

  test('when the build is told to stop', async () => {
    const before = fingerprint();
    appendFileSync(join(content, 'people/juergen-gross.md'), '\nEin Zusatz.\n');
    const stop = new AbortController();
    // The content is read, and what takes long begins.
    const built = build(stop.signal, (output) => output.includes('in order') && stop.abort());
    expect(await built).toEqual({
      code: 143,
      output: expect.stringContaining('Stopped; the published site is as it was.'),
    });
    expect(fingerprint()).toBe(before);
  });

  test('when the folder holds what no build put there', async () => {
    writeFileSync(join(site, 'KEEP'), 'mine');
    const before = fingerprint();
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toBe(
      `${site} holds “KEEP”, which no build put there, and publishing would delete it. Empty the folder, or name another one in OUT_DIR.\n`,
    );
    expect(fingerprint()).toBe(before);
    rmSync(join(site, 'KEEP'));
  });
});

test('the next build publishes what changed, and leaves nothing beside the site but its list and the site before', async () => {
  const before = fingerprint();
  expect(await build()).toMatchObject({ code: 0 });
  expect(fingerprint()).not.toBe(before);
  expect(readdirSync(join(folder, '.site.publish'))).toEqual(['held', 'names', 'spare']);
});

function build(
  signal?: AbortSignal,
  watch: (output: string) => void = () => {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: site };
    const child = spawn('sh', ['-c', 'umask 077; exec node src/commands/build.ts'], { env });
    signal?.addEventListener('abort', () => child.kill('SIGTERM'));
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      watch(output);
    });
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('close', (code) => done({ code, output }));
  });
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of entriesOf(site)) {
    hash.update(path);
    if (statSync(path).isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

function entriesOf(root: string): readonly string[] {
  return [
    root,
    ...readdirSync(root, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .map((path) => join(root, path)),
  ];
}
