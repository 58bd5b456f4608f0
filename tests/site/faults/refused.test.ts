import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../built-pages.ts';
import {
  aFolder,
  besides,
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

const disk = useDisk(join(folder, 'disk'), 8 * MB);
const ownDisk = useDisk(join(folder, 'own', 'dist'), 8 * MB);

test.each([
  ['Astro', 'astro.mjs', 'Astro could not build the site.'],
  ['press', 'print.ts', 'The pages could not be printed.'],
])('a build whose %s is killed leaves the last site', async (name, program, sentence) => {
  const out = outputIn(folder, name);
  publish(ferry, out);
  const env = {
    NODE_OPTIONS: `--import ${new URL('./stop-program.ts', import.meta.url).href}`,
    STOPPED: program,
    SITE_URL: 'https://other.example',
  };
  const { code, output } = await startBuild(out, { env }).ended;
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(fingerprint(out)).toBe(published);
  expect(besides(out)).toEqual(['names']);
  expect(workLeft(out)).toEqual([]);
});

test('a folder that may not be written is refused', async (ctx) => {
  ctx.skip(process.getuid?.() === 0, 'root may write anywhere');
  const place = join(folder, 'closed');
  mkdirSync(place);
  const out = outputIn(place);
  publish(ferry, out);
  chmodSync(place, 0o555);
  const { code, output } = await publishWith(out, ferry);
  chmodSync(place, 0o755);
  expect({ code, output }).toEqual({
    code: 1,
    output: `${out} could not be written: you have no right to. Ask for it, or name another folder.\n`,
  });
  expect(fingerprint(out)).toBe(published);
  expect(besides(out)).toEqual(['names']);
});

test('a disk that cannot be written is refused', async (ctx) => {
  const { makeReadOnly } = disk(ctx);
  const out = outputIn(join(folder, 'disk'));
  publish(ferry, out);
  makeReadOnly();
  const { code, output } = await startBuild(out).ended;
  expect(code).toBe(1);
  expect(output).toMatch(
    /^\S+\.publish could not be written: its disk is read-only\. Name a folder that can be written\.\n$/,
  );
  expect(fingerprint(out)).toBe(published);
});

test('a disk of its own, which cannot be renamed, is refused', async (ctx) => {
  ownDisk(ctx);
  const out = outputIn(join(folder, 'own'));
  expect(await publishWith(out, ferry)).toEqual({
    code: 1,
    output: `${out} could not be replaced: something uses it, or it is a disk of its own. Close what uses it, or name a folder in it.\n`,
  });
  expect(besides(out)).toEqual(['names']);
});
