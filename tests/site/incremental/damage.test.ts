import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { folderOfReadings, folderOfSites } from '../../../src/press/kept.ts';
import type { Files } from '../../arbitrary/files.ts';
import { aFolder, faultAtStep, startBuild } from '../faults/a-build.ts';
import { copyOfProject } from './copy-of-project.ts';
import { mixedStories } from './mixed-stories.ts';
import { withField } from './state.ts';
import { build, buildAnew, differences, forget, siteIn, treeOf, writeContent } from './two-builds.ts';

const all = mixedStories();
const files: Files = { ...all, 'site.yaml': withField(String(all['site.yaml']), 'pictures', 'false') };
const later: Files = {
  ...files,
  'people/ada-lind.md': `${String(files['people/ada-lind.md'])}\nShe left.\n`,
};

const folder = aFolder();
const [warm, cold] = [siteIn(folder, 'warm'), siteIn(folder, 'cold')];
const kept = { site: folderOfSites(warm.out), readings: folderOfReadings(warm.content) };
afterAll(() => [warm, cold].forEach(forget));

let expected: ReturnType<typeof treeOf> = {};
beforeAll(async () => {
  writeContent(cold, files);
  expect(await buildAnew(cold)).toMatchObject({ code: 0 });
  expected = treeOf(cold);
});
beforeEach(async () => {
  writeContent(warm, files);
  expect(await build(warm)).toMatchObject({ code: 0 });
});

test('a site is the same after its files were changed by hand, in their folder and in that of the site before', async () => {
  writeContent(warm, later);
  await build(warm);
  writeContent(warm, files);
  await build(warm);
  const spare = join(folder, 'warm/.site.publish/spare');
  for (const site of [warm.out, spare]) {
    appendFileSync(join(site, 'index.html'), 'by hand');
    writeFileSync(join(site, 'people/index.html'), 'by hand');
    chmodSync(join(site, '404.html'), 0o600);
    chmodSync(join(site, 'places'), 0o700);
    rmSync(join(site, 'people/leila-haddad'), { recursive: true });
    writeFileSync(join(site, 'people/more.html'), 'by hand');
    mkdirSync(join(site, 'places/more'));
    rmSync(join(site, 'feed.json'));
    symlinkSync('index.json', join(site, 'feed.json'));
  }
  await sameAgain();
});

test('it is the same after what is kept was damaged', async () => {
  const paths = filesIn(kept.site);
  const [removed, cut, other, turned, linked, ...more] = paths;
  rmSync(join(kept.site, String(removed)));
  truncateSync(join(kept.site, String(cut)), 3);
  turnBytes(join(kept.site, String(other)));
  rmSync(join(kept.site, String(turned)));
  mkdirSync(join(kept.site, String(turned), 'a'), { recursive: true });
  renameSync(join(kept.site, String(linked)), join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(kept.site, String(linked)));
  const place = join(kept.site, String(more.at(-1)), '..');
  rmSync(place, { recursive: true });
  writeFileSync(place, '');
  const [first, second, third] = readdirSync(kept.readings).filter((name) => name.length === 64);
  turnBytes(join(kept.readings, String(first)));
  truncateSync(join(kept.readings, String(second)), 70);
  rmSync(join(kept.readings, String(third)));
  mkdirSync(join(kept.readings, String(third)));
  await sameAgain();
});

test('it is the same where something else lies in the place of what is kept', async () => {
  for (const place of Object.values(kept)) rmSync(place, { recursive: true });
  writeFileSync(kept.site, '');
  symlinkSync('nothing', kept.readings);
  await sameAgain();
});

test('it is the same after a build of other content was killed before it published', async () => {
  writeContent(warm, later);
  const env = { CONTENT_DIR: warm.content, FAULT: 'killed', FAULT_AT: 'mkdtempSync \\S+next-' };
  expect(await startBuild(warm.out, { env, into: faultAtStep }).ended).toMatchObject({ code: null });
  writeContent(warm, files);
  await sameAgain();
});

test('it is the same after a build of other content was killed while it made pages', async () => {
  writeContent(warm, later);
  const before = filesIn(kept.site).length;
  const running = startBuild(warm.out, { env: { CONTENT_DIR: warm.content } });
  while (filesIn(kept.site).length === before) await wait(2);
  running.kill('with all');
  expect(await running.ended).toMatchObject({ code: null });
  writeContent(warm, files);
  await sameAgain();
});

test('it is the same by the project in another folder, with all that was kept, until its program changes', async () => {
  const copy = copyOfProject(join(folder, 'project'), [kept.site, kept.readings]);
  expect(await copy.build(warm)).toMatchObject({ code: 0 });
  expect(differences(treeOf(warm), expected)).toEqual([]);
  copy.edit('src/views/style/site.css', (text) => `${text}\n.none { color: red; }\n`);
  expect(await copy.build(warm)).toMatchObject({ code: 0 });
  expect(differences(treeOf(warm), expected).length).toBeGreaterThan(20);
  expect(await copy.build(cold)).toMatchObject({ code: 0 });
  expect(differences(treeOf(warm), treeOf(cold))).toEqual([]);
});

test('it is the same when it is asked for anew, and then nothing is left of what was kept', async () => {
  const before = new Set(filesIn(kept.site));
  expect(before.size).toBeGreaterThan(40);
  expect(await build(warm, {}, ['--cold'])).toMatchObject({ code: 0 });
  expect(differences(treeOf(warm), expected)).toEqual([]);
});

/** That a build makes the site as it was made the first time, and the next one once more. */
async function sameAgain(): Promise<void> {
  for (const _ of ['mended', 'kept']) {
    const ended = await build(warm);
    expect(ended.code, ended.output).toBe(0);
    expect(differences(treeOf(warm), expected)).toEqual([]);
  }
}

function filesIn(store: string): readonly string[] {
  return readdirSync(store, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[0-9a-f]{2}\/[0-9a-f]{30}$/.test(path))
    .toSorted();
}

/** Other bytes, as many as before. */
function turnBytes(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 1));
}
