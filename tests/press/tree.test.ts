import fs, {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keep } from '../../src/press/files.ts';
import { openStore, type Store } from '../../src/press/store.ts';
import { layOut } from '../../src/press/tree.ts';
import { aFolder } from './a-folder.ts';

type Texts = Readonly<Record<string, string>>;

const site: Texts = { 'index.html': 'front', 'a/index.html': 'a', 'a/b/c.txt': 'front', 'd/e/f/g.txt': '' };

test('a site is laid out by links to the store', () => {
  const { folder, store } = laidOut(site);
  expect(textsIn(folder)).toEqual(site);
  const { ino } = statSync(store.fileOf(keep(Buffer.from('a'), store)));
  expect(statSync(join(folder, 'a/index.html')).ino).toBe(ino);
});

test('what is right already is left alone', () => {
  const { folder, store } = laidOut(site);
  const { birthtimeNs, ctimeNs } = statSync(join(folder, 'a/index.html'), { bigint: true });
  layOut(folder, filesOf({ ...site, 'index.html': 'next' }, store), store);
  expect(statSync(join(folder, 'a/index.html'), { bigint: true })).toMatchObject({ birthtimeNs, ctimeNs });
  expect(textsIn(folder)).toEqual({ ...site, 'index.html': 'next' });
});

const left: Readonly<Record<string, (folder: string) => void>> = {
  'files and folders more': (folder) => {
    writeFileSync(join(folder, 'more.txt'), '');
    mkdirSync(join(folder, 'a/more/and/more'), { recursive: true });
    writeFileSync(join(folder, 'a/more/and/more/x'), '');
  },
  'files and folders less': (folder) => {
    rmSync(join(folder, 'index.html'));
    rmSync(join(folder, 'd'), { recursive: true });
  },
  'a file in the place of a folder': (folder) => {
    rmSync(join(folder, 'a'), { recursive: true });
    writeFileSync(join(folder, 'a'), '');
  },
  'a folder in the place of a file': (folder) => {
    rmSync(join(folder, 'index.html'));
    mkdirSync(join(folder, 'index.html/x'), { recursive: true });
  },
  'a file replaced by one of the same bytes': (folder) => {
    cpSync(join(folder, 'index.html'), join(folder, 'draft'));
    renameSync(join(folder, 'draft'), join(folder, 'index.html'));
  },
  'a file replaced by a link to itself': (folder) => {
    renameSync(join(folder, 'index.html'), join(folder, 'draft'));
    symlinkSync('draft', join(folder, 'index.html'));
  },
  'one file of the site in the place of another': (folder) => {
    rmSync(join(folder, 'index.html'));
    fs.linkSync(join(folder, 'a/index.html'), join(folder, 'index.html'));
  },
  'folders with other rights': (folder) => {
    chmodSync(join(folder, 'a/b'), 0o700);
    chmodSync(folder, 0o700);
  },
  'nothing at all': (folder) => rmSync(folder, { recursive: true }),
  'a file in its own place': (folder) => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
  },
};

test.each(Object.entries(left))('a folder with %s becomes the site', (_, spoil) => {
  const { folder, store } = laidOut(site);
  spoil(folder);
  layOut(folder, filesOf(site, store), store);
  expect(textsIn(folder)).toEqual(site);
  expect(rightsIn(folder)).toEqual(new Set(['d755', 'f644']));
});

test.each(['a', 'd/e', ''])('what a link in its folder “%s” leads to stays as it is', (path) => {
  const { folder, store } = laidOut(site);
  const elsewhere = join(folder, '..', 'elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'mine'), 'mine');
  rmSync(join(folder, path), { recursive: true });
  symlinkSync(elsewhere, join(folder, path));
  layOut(folder, filesOf(site, store), store);
  expect(textsIn(folder)).toEqual(site);
  expect(textsIn(elsewhere)).toEqual({ mine: 'mine' });
});

test.each(['EXDEV', 'EPERM', 'EMLINK'])(
  'where links fail by %s, a site is laid out by copies, each time anew',
  (code) => {
    withoutLinks(code);
    const { folder, store } = laidOut(site);
    expect(textsIn(folder)).toEqual(site);
    expect(rightsIn(folder)).toEqual(new Set(['d755', 'f644']));
    appendFileSync(join(folder, 'index.html'), 'by hand');
    layOut(folder, filesOf(site, store), store);
    expect(textsIn(folder)).toEqual(site);
  },
);

function laidOut(texts: Texts): { readonly folder: string; readonly store: Store } {
  const root = aFolder();
  const [folder, store] = [join(root, 'site'), openStore(join(root, 'store'))];
  layOut(folder, filesOf(texts, store), store);
  return { folder, store };
}

function filesOf(texts: Texts, store: Store): ReadonlyMap<string, string> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, keep(Buffer.from(text), store)]));
}

function textsIn(folder: string): Texts {
  const files = entriesIn(folder).filter((path) => fs.lstatSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function rightsIn(folder: string): ReadonlySet<string> {
  const all = ['', ...entriesIn(folder)].map((path) => fs.lstatSync(join(folder, path)));
  return new Set(all.map((stats) => (stats.isDirectory() ? 'd' : 'f') + (stats.mode & 0o777).toString(8)));
}

function entriesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
}

/** As on a disk that knows no links, or between two of them. */
function withoutLinks(code: string): void {
  const { linkSync } = fs;
  const set = (of: typeof linkSync) => {
    fs.linkSync = of;
    syncBuiltinESMExports();
  };
  set(() => {
    throw Object.assign(new Error(code), { code });
  });
  onTestFinished(() => set(linkSync));
}
