import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore, type Store } from '../../src/press/store.ts';
import { aFolder } from './a-folder.ts';

const [one, other] = ['aa11', 'bb22'] as const;

test('what was settled is there when the store is opened again', () => {
  const folder = aSettledStore();
  const store = openStore(folder);
  expect([one, other].map(store.has)).toEqual([true, true]);
  expect(readFileSync(store.fileOf(one), 'utf8')).toBe('one');
  expect(store.has('cc33')).toBe(false);
});

test('what was put and not settled is there for the one who put it', () => {
  const folder = join(aFolder(), 'store');
  const store = openStore(folder);
  store.put(one, 'one');
  expect(store.has(one)).toBe(true);
  expect(openStore(folder).has(one)).toBe(false);
});

test('a cold store begins empty', () => {
  const folder = aSettledStore();
  expect(openStore(folder, { cold: true }).has(one)).toBe(false);
  expect(existsSync(folder)).toBe(false);
});

test('settling forgets the rest', () => {
  const folder = aSettledStore();
  const store = openStore(folder);
  store.settle(new Set([other]));
  expect(existsSync(store.fileOf(one))).toBe(false);
  expect([one, other].map(openStore(folder).has)).toEqual([false, true]);
});

const damages: Readonly<Record<string, (file: string) => void>> = {
  removed: (file) => rmSync(file),
  'cut off': (file) => truncateSync(file, 1),
  'made longer': (file) => appendFileSync(file, 'more'),
  'given other bytes of the same number': (file) => writeFileSync(file, 'One'),
  'given other bytes at the same time': (file) => {
    const { atimeMs, mtimeMs } = statSync(file);
    writeFileSync(file, 'ones');
    utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
  },
  'replaced by another file of the same time': (file) => {
    cpSync(file, `${file}.draft`, { preserveTimestamps: true });
    renameSync(`${file}.draft`, file);
  },
  'given other rights': (file) => chmodSync(file, 0o600),
  'replaced by a folder': (file) => {
    rmSync(file);
    mkdirSync(join(file, 'a'), { recursive: true });
  },
  'replaced by a link': (file) => {
    renameSync(file, `${file}.there`);
    symlinkSync(`${file}.there`, file);
  },
  'replaced by a link to nothing': (file) => {
    rmSync(file);
    symlinkSync('nothing', file);
  },
  'in a folder that is a file': (file) => {
    rmSync(join(file, '..'), { recursive: true });
    writeFileSync(join(file, '..'), '');
  },
  'in a folder that is a link to nothing': (file) => {
    rmSync(join(file, '..'), { recursive: true });
    symlinkSync('nothing', join(file, '..'));
  },
};

test.each(Object.entries(damages))(
  'a file that was %s is not there, and can be put and settled again',
  (_, damage) => {
    const folder = aSettledStore();
    damage(openStore(folder).fileOf(one));
    const store = openStore(folder);
    expect([one, other].map(store.has)).toEqual([false, true]);
    store.put(one, 'anew');
    expect(statSync(store.fileOf(one)).mode & 0o777).toBe(0o644);
    store.settle(new Set([one, other]));
    const again = openStore(folder);
    expect([one, other].map(again.has)).toEqual([true, true]);
    expect(readFileSync(again.fileOf(one), 'utf8')).toBe('anew');
  },
);

test('what another process put in the place of a damaged file can be settled', () => {
  const folder = aSettledStore();
  appendFileSync(openStore(folder).fileOf(one), 'more');
  const store = openStore(folder);
  expect(store.has(one)).toBe(false);
  openStore(folder).put(one, 'anew');
  store.settle(new Set([one, other]));
  expect([one, other].map(openStore(folder).has)).toEqual([true, true]);
});

test('what is damaged after it was looked at is not vouched for', () => {
  const folder = aSettledStore();
  const store = openStore(folder);
  expect(store.has(one)).toBe(true);
  appendFileSync(store.fileOf(one), 'more');
  store.settle(new Set([one, other]));
  expect([one, other].map(openStore(folder).has)).toEqual([false, true]);
});

test('what is put anew is another file: a site may be made of the one that was there', () => {
  const folder = aSettledStore();
  const store = openStore(folder);
  const published = join(folder, 'published');
  linkSync(store.fileOf(one), published);
  appendFileSync(published, ', by hand');
  store.put(one, 'anew');
  expect(readFileSync(published, 'utf8')).toBe('one, by hand');
  expect(readFileSync(store.fileOf(one), 'utf8')).toBe('anew');
});

test.each([
  ['nothing', ''],
  ['half of itself', '{"aa11":"12'],
  ['a list', '["aa11","bb22"]'],
  ['a number', '7'],
  ['null', 'null'],
  ['a text', '"aa11"'],
  ['values of other kinds', '{"aa11":true,"bb22":{"ino":1}}'],
  ['what an earlier version wrote', '{"version":1,"files":{"aa11":"1 3 5"}}'],
  ['a chain of brackets', '['.repeat(200_000)],
  [
    'many other keys',
    JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, key) => [key, 'x']))),
  ],
  ['no text at all', Buffer.from([0xff, 0xfe, 0, 1])],
])('an index that holds %s vouches for nothing', (_, index) => {
  const folder = aSettledStore();
  writeFileSync(join(folder, 'index.json'), index);
  mends(folder);
});

test('nor does one that is a folder', () => {
  const folder = aSettledStore();
  rmSync(join(folder, 'index.json'));
  mkdirSync(join(folder, 'index.json', 'a'), { recursive: true });
  mends(folder);
});

test('an index that is a link is replaced, and what it leads to stays as it is', () => {
  const folder = aSettledStore();
  const elsewhere = join(aFolder(), 'elsewhere');
  writeFileSync(elsewhere, 'mine');
  rmSync(join(folder, 'index.json'));
  symlinkSync(elsewhere, join(folder, 'index.json'));
  mends(folder);
  expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
});

test.each<[string, (folder: string, elsewhere: string) => void]>([
  ['a file', (folder) => writeFileSync(folder, '')],
  ['a link to another folder', (folder, elsewhere) => symlinkSync(elsewhere, folder)],
])('%s in the place of the store gives way to it', (_, put) => {
  const folder = aSettledStore();
  const elsewhere = join(folder, '..', 'elsewhere');
  renameSync(folder, elsewhere);
  put(folder, elsewhere);
  mends(folder);
  expect(readdirSync(elsewhere).toSorted()).toEqual(['aa', 'bb', 'index.json']);
});

test('a store that was copied with its index is taken for empty', () => {
  const folder = aSettledStore();
  const copy = join(folder, '..', 'copy');
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  expect([one, other].map(openStore(copy).has)).toEqual([false, false]);
});

function aSettledStore(): string {
  const folder = join(aFolder(), 'store');
  settle(openStore(folder));
  return folder;
}

function settle(store: Store): void {
  store.put(one, 'one');
  store.put(other, Buffer.from('other'));
  store.settle(new Set([one, other]));
}

/** Nothing counts as being in a store, and it can be filled again. */
function mends(folder: string): void {
  const store = openStore(folder);
  expect([one, other].map(store.has)).toEqual([false, false]);
  settle(store);
  expect([one, other].map(openStore(folder).has)).toEqual([true, true]);
}
