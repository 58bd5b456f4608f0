import { expect, test } from 'vitest';
import { folderOf } from '../built-pages.ts';
import { aFolder, besides, fingerprint, outputIn, startBuild, workLeft } from './a-build.ts';

const folder = aFolder();
const out = outputIn(folder);
const otherOut = outputIn(folder, 'other');

test('of two builds for one output, one publishes and the other says that it waits for its turn', async () => {
  const [won, lost] = (await Promise.all([startBuild(out).ended, startBuild(out).ended])).toSorted(
    (a, b) => Number(a.code) - Number(b.code),
  );
  expect(won?.code).toBe(0);
  expect(lost?.code).toBe(1);
  expect(lost?.output).toBe('Another build is at work here. Wait until it is done.\n');
  expect(fingerprint(out)).toBe(fingerprint(folderOf('ferry')));
  expect(besides(out)).toEqual(['names']);
  expect(workLeft(out)).toEqual([]);
});

test('two builds for two outputs make what each makes alone', async () => {
  const CONTENT_DIR = 'tests/fixtures/other-story';
  const both = [startBuild(out), startBuild(otherOut, { env: { CONTENT_DIR } })];
  for (const { ended } of both) expect(await ended).toMatchObject({ code: 0 });
  expect(fingerprint(out)).toBe(fingerprint(folderOf('ferry')));
  expect(fingerprint(otherOut)).toBe(fingerprint(folderOf('other-story')));
});
