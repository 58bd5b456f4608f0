import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordPermalinks } from '../../../src/commands/published-permalinks.ts';
import { workFoldersOf } from '../../../src/commands/work-folder.ts';
import { folderOfSites } from '../../../src/press/kept.ts';
import { folderOf } from '../built-pages.ts';
import {
  aFolder,
  besides,
  faultAtStep,
  fingerprint,
  outputIn,
  publish,
  publishWith,
  startBuild,
  workLeft,
} from './a-build.ts';
import { useDisk } from './a-disk.ts';

const folder = aFolder();
const ferry = folderOf('ferry');
const published = fingerprint(ferry);
const MB = 2 ** 20;
/** What makes a site that differs from the published one in every page. */
const other = { env: { SITE_URL: 'https://other.example' } };

describe('where the disk of the published site is full,', () => {
  const place = join(folder, 'disk');
  const out = outputIn(place);
  const elsewhere = outputIn(folder, 'elsewhere');
  const disk = useDisk(place, 8 * MB);
  /** The room that a copy of the site takes on it. */
  const ROOM = 1.1 * MB;

  test.for([0, ROOM / 2])(
    'with %i bytes left, a build leaves the last site and says so',
    async (left, ctx) => {
      const { fill, empty } = disk(ctx);
      empty();
      publish(ferry, out);
      fill(left);
      const { code, output } = await startBuild(out, other).ended;
      expect(code).toBe(1);
      expect(output).toMatch(
        /^The disk is full: there is no room for .*\.dist\.publish.*\. Make some, and begin again\.$/m,
      );
      expect(fingerprint(out)).toBe(published);
      expect(besides(out)).toEqual(['names']);
    },
  );

  test('with any room left, the last step of a build is done whole or not at all', async (ctx) => {
    const { fill, empty } = disk(ctx);
    const next = join(folder, 'next');
    cpSync(ferry, next, { recursive: true });
    writeFileSync(join(next, 'new.html'), 'new');
    const outcomes = new Set<string>();
    for (const left of [0, 0.003, 0.01, 0.1, 0.5, 0.8, 0.9, 0.93, 0.96, 1, 1.1].map(
      (share) => share * ROOM,
    )) {
      empty();
      publish(ferry, out);
      fill(left);
      const { code } = await publishWith(out, next);
      const seen =
        fingerprint(out) === published ? 'last' : fingerprint(out) === fingerprint(next) ? 'next' : 'mix';
      outcomes.add(`${code} ${seen}`);
      expect(besides(out)).toEqual(['names']);
    }
    expect([...outcomes].toSorted()).toEqual(['0 next', '1 last']);
  });

  test('once there is room again, a build publishes', async (ctx) => {
    const { fill, empty } = disk(ctx);
    empty();
    publish(ferry, out);
    fill(0);
    expect(await publishWith(out, ferry)).toMatchObject({ code: 1 });
    empty();
    expect(await startBuild(out, other).ended).toMatchObject({ code: 0 });
    expect(fingerprint(out)).not.toBe(published);
    expect(besides(out)).toEqual(['names']);
  });

  test('the list of permalinks stays whole', (ctx) => {
    const { fill, empty } = disk(ctx);
    empty();
    const content = join(place, 'content');
    mkdirSync(content, { recursive: true });
    recordPermalinks(content, ['people/a/']);
    const list = readFileSync(join(content, '.permalinks'), 'utf8');
    fill(0);
    expect(() => recordPermalinks(content, ['people/b/'])).toThrow('ENOSPC');
    expect(readFileSync(join(content, '.permalinks'), 'utf8')).toBe(list);
    expect(readdirSync(content)).toEqual(['.permalinks']);
  });

  test('pictures that cannot be kept are drawn all the same', async (ctx) => {
    disk(ctx).fill(0);
    const env = { PICTURE_CACHE_DIR: join(place, 'pictures') };
    expect(await startBuild(elsewhere, { env }).ended).toMatchObject({ code: 0 });
    expect(fingerprint(elsewhere)).toBe(published);
  });
});

test('a build that is out is no failure, though nothing of it can be kept for the next', async () => {
  const out = outputIn(folder, 'unkept');
  const env = { FAULT: 'ENOSPC', FAULT_AT: 'writeFileSync \\S+/index.json ' };
  const { code, output } = await startBuild(out, { into: faultAtStep, env }).ended;
  expect(output).toContain('fault at writeFileSync');
  expect(code).toBe(0);
  expect(fingerprint(out)).toBe(published);
});

// Too small for what Astro leaves on the way, and for what is kept for the next build.
describe.each([
  { at: workFoldersOf, bytes: 1.5 * MB },
  { at: folderOfSites, bytes: 0.5 * MB },
])('where the disk of its $at.name has $bytes bytes,', ({ at, bytes }) => {
  const out = outputIn(folder, `${at.name} ${bytes}`);
  const disk = useDisk(at(out), bytes);

  test('a build leaves the last site and says so', async (ctx) => {
    disk(ctx);
    publish(ferry, out);
    const { code, output } = await startBuild(out, other).ended;
    expect(code).toBe(1);
    expect(output).toMatch(
      /^The disk is full: there is no room for \S+throughline\S+\. Make some, and begin again\.$/m,
    );
    expect(fingerprint(out)).toBe(published);
    expect(besides(out)).toEqual(['names']);
    expect(workLeft(out)).toEqual([]);
  });
});
