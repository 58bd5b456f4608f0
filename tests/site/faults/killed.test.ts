import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../built-pages.ts';
import {
  aFolder,
  besides,
  faultAtStep,
  fingerprint,
  outputIn,
  publish,
  startBuild,
  workLeft,
} from './a-build.ts';

/*
 * Whole builds are killed by SIGKILL, which no program can do anything about. Each builds the site that is not
 * published at its moment, over what the one before it left.
 */
const seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
/** Where in its tenth each build is killed, in thousandths. */
const thousandths = fc.sample(fc.noBias(fc.integer({ min: 0, max: 999 })), { seed, numRuns: 10 });

const folder = aFolder();
const out = outputIn(folder);
const elsewhere = outputIn(folder, 'elsewhere');
const processes = join(folder, 'processes');
writeFileSync(processes, '');
const sites = { one: { SITE_URL: '' }, other: { SITE_URL: 'https://other.example' } };
const noting = {
  PROCESSES: processes,
  NODE_OPTIONS: `--import ${new URL('./note-process.ts', import.meta.url).href}`,
};
type Site = keyof typeof sites;
/** What is published, by its fingerprint. */
const names = new Map<string, Site>();
let milliseconds = 0;

beforeAll(async () => {
  const begin = performance.now();
  expect(await startBuild(elsewhere, { env: sites.other }).ended).toMatchObject({ code: 0 });
  milliseconds = performance.now() - begin;
  names.set(fingerprint(folderOf('ferry')), 'one').set(fingerprint(elsewhere), 'other');
  publish(folderOf('ferry'), out);
});

test('the two sites differ', () => {
  expect(names.size).toBe(2);
  expect(published()).toBe('one');
});

describe(`killed within each tenth of its time, at random (FAULT_SEED=${seed}),`, () => {
  test.each(
    thousandths.map(
      (thousandth, index) =>
        ({
          moment: Number((index / 10 + thousandth / 10_000).toFixed(3)),
          what: index % 2 ? 'alone' : 'with all',
        }) as const,
    ),
  )('$what, after $moment of it, a build leaves one of the sites', async ({ what, moment }) => {
    const build = startBuild(out, { env: { ...sites[next()], ...noting } });
    await wait(moment * milliseconds);
    build.kill(what);
    await build.ended;
    expect(names.keys()).toContain(fingerprint(out));
    await expect.poll(running, { timeout: 5_000 }).toEqual([]);
  });
});

test('killed while it lays the site out for readers, it leaves the last one', async () => {
  // Else all of it may lie there.
  rmSync(join(dirname(out), `.${basename(out)}.publish`, 'spare'), { recursive: true, force: true });
  const [last, env] = [published(), { FAULT: 'killed half way', FAULT_AT: 'linkSync .*/pagefind/' }];
  const { code, output } = await startBuild(out, {
    into: faultAtStep,
    env: { ...sites[next()], ...env },
  }).ended;
  expect(code).toBeNull();
  expect(output).toContain('fault at linkSync');
  expect(published()).toBe(last);
});

test('killed between its two renames, it leaves the last site to the next build, which puts it back even if it fails', async () => {
  const [last, env] = [published(), { FAULT: 'killed', FAULT_AT: 'renameSync .*/next-\\w+/site ' }];
  const { code } = await startBuild(out, { into: faultAtStep, env: { ...sites[next()], ...env } }).ended;
  expect(code).toBeNull();
  expect(fingerprint(out)).toBe('missing');
  expect(await startBuild(out, { env: { CONTENT_DIR: join(folder, 'no such') } }).ended).toMatchObject({
    code: 1,
  });
  expect(published()).toBe(last);
  expect(besides(out)).toEqual(['names']);
});

test('killed alone and begun again at once, it does not mix with what it had started, and nothing is left', async () => {
  const site = next();
  const killed = startBuild(out, { env: { ...sites[site], ...noting } });
  await wait(milliseconds * 0.6);
  killed.kill('alone');
  expect(await startBuild(out, { env: sites[site] }).ended).toMatchObject({ code: 0 });
  expect(published()).toBe(site);
  expect(besides(out)).toEqual(['names']);
  expect(running()).toEqual([]);
  expect(workLeft(out)).toEqual([]);
});

function published(): Site | undefined {
  return names.get(fingerprint(out));
}

/** The site that is not published. */
function next(): Site {
  return published() === 'one' ? 'other' : 'one';
}

/** What runs of all that the builds have started. */
function running(): readonly number[] {
  return readFileSync(processes, 'utf8').split('\n').filter(Boolean).map(Number).filter(isRunning);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // Where nobody asks after it, it stays in the list of processes.
    return !existsSync('/proc/self/stat') || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
