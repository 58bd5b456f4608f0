import fs, {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderOfReadings, folderOfSites, openReadings, openSiteStore } from '../../src/press/kept.ts';
import { aFolder } from './a-folder.ts';

test('what is kept for an output is found again, and not by another', () => {
  const [out, other] = [anOutput('one'), anOutput('other')];
  const store = openSiteStore(out, 'nowhere');
  store.put('aa11', 'page');
  store.settle(new Set(['aa11']));
  expect(openSiteStore(out, 'nowhere').has('aa11')).toBe(true);
  expect(openSiteStore(other, 'nowhere').has('aa11')).toBe(false);
  expect(openSiteStore(out, 'nowhere', { cold: true }).has('aa11')).toBe(false);
});

test.each<[string, (folder: string) => void]>([
  ['a file', (folder) => writeFileSync(folder, 'in the way')],
  ['a link to nothing', (folder) => symlinkSync('nothing', folder)],
])('%s in the place of what is kept for an output gives way to it', (_, put) => {
  const out = anOutput('site');
  mkdirSync(dirname(folderOfSites(out)), { recursive: true });
  put(folderOfSites(out));
  openSiteStore(out, 'nowhere').put('aa11', 'page');
  expect(existsSync(join(folderOfSites(out), 'aa/11'))).toBe(true);
});

test.each([false, true])(
  'where nothing can be kept, a build has all it needs elsewhere (cold: %s)',
  (cold) => {
    const out = anOutput('site');
    const instead = join(dirname(out), 'instead');
    withoutRightsIn(folderOfSites(out));
    const store = openSiteStore(out, instead, { cold });
    store.put('aa11', 'page');
    expect(store.folder).toBe(instead);
    expect(store.has('aa11')).toBe(true);
  },
);

test('what was kept for outputs and content whose folders are gone is removed by the next build', () => {
  const [gone, here] = [anOutput('site'), anOutput('site')];
  const empty = join(dirname(here), 'not built yet');
  keepFor(gone);
  keepFor(here);
  keepFor(empty);
  rmSync(dirname(gone), { recursive: true });
  openSiteStore(here, 'nowhere');
  openReadings(here, 'program');
  for (const folderOf of [folderOfSites, folderOfReadings]) {
    expect(existsSync(folderOf(gone))).toBe(false);
    expect(existsSync(folderOf(here))).toBe(true);
    expect(existsSync(folderOf(empty))).toBe(true);
  }
});

test('what does not say for what it was kept stays', () => {
  const folder = folderOfSites(anOutput('site'));
  mkdirSync(folder, { recursive: true });
  keepFor(anOutput('other'));
  expect(readdirSync(folder)).toEqual([]);
});

test('each says for what it is kept', () => {
  const out = anOutput('site');
  keepFor(out);
  expect(readFileSync(join(folderOfSites(out), 'made-for'), 'utf8')).toBe(out);
});

function keepFor(path: string): void {
  openSiteStore(path, 'nowhere');
  openReadings(path, 'program');
}

/** An output for one test; what is kept for it is removed after that. */
function anOutput(name: string): string {
  const out = join(aFolder(), name);
  onTestFinished(() => {
    for (const kept of [folderOfSites(out), folderOfReadings(out)])
      rmSync(kept, { recursive: true, force: true });
  });
  return out;
}

/** As for someone who may read a folder and not write to it. */
function withoutRightsIn(folder: string): void {
  const { mkdirSync: real } = fs;
  const set = (of: typeof real) => {
    fs.mkdirSync = of;
    syncBuiltinESMExports();
  };
  const refusing = (...args: Parameters<typeof real>) => {
    if (String(args[0]).startsWith(folder)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    return real(...args);
  };
  set(refusing as typeof real);
  onTestFinished(() => set(real));
}
