import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isSearchNote, makeSearch } from '../../src/commands/search-files.ts';
import type { SearchRecord } from '../../src/outputs/search-records.ts';
import { keep } from '../../src/press/files.ts';
import { openStore, type Store } from '../../src/press/store.ts';
import type { Files } from '../../src/press/tree.ts';

type Records = Readonly<Record<string, readonly SearchRecord[]>>;

const story = (slug: string, ...titles: readonly string[]): Records => ({
  [`briefing-${slug}`]: titles.map((title, index) => ({
    url: `briefings/${slug}/#e-${index}`,
    kind: 'event',
    title,
    content: `${title} of ${slug}`,
  })),
});
const stories = ['bridge', 'ferry', 'harbour', 'market', 'mill', 'quay', 'tower', 'well'];
const records: Records = {
  things: ['Ada', 'Ben', 'Cem'].map((name) => ({
    url: `people/${name.toLowerCase()}/`,
    kind: 'person',
    title: name,
    names: name,
    content: 'Mayor',
  })),
  ...Object.assign({}, ...stories.map((slug) => story(slug, 'Opening', 'Closing'))),
};

/** About four parts of these records. */
const small = 400;

test('a small archive is one index, in the language of the site', async () => {
  const { site, notes } = await searchOf(records, aStore(), { size: 100_000 });
  expect(notes).toHaveLength(1);
  expect(languagesIn(site)).toEqual(['en']);
  expect(Object.keys(site).filter((path) => path.includes('-x-'))).toEqual([]);
});

test('a large one is in parts, of which each has files of its own names, and one has the program', async () => {
  const { site, notes } = await searchOf(records, aStore());
  const languages = languagesIn(site);
  expect(languages.length).toBe(notes.length);
  expect(languages.length).toBeGreaterThan(2);
  expect(languages.filter((language) => !/^en-x-\d+$/.test(language))).toEqual(['en']);
  const metas = Object.keys(site).filter((path) => path.endsWith('.pf_meta'));
  expect(metas).toHaveLength(languages.length);
  const program = Object.keys(site).filter((path) => /wasm|\.js$/.test(path));
  expect(program.toSorted()).toEqual(['pagefind/pagefind.js', 'pagefind/wasm.en.pagefind']);
  expect(JSON.parse(site['pagefind/pagefind-entry.json'] ?? '').languages['en-x-1']).toMatchObject({
    wasm: 'en',
  });
});

test('every record is in one of the parts, and its kind is known', async () => {
  const { site } = await searchOf(records, aStore());
  const fragments = Object.keys(site).flatMap((path) => /fragment\/(.*)\.pf_fragment$/.exec(path)?.[1] ?? []);
  const { person, event } = JSON.parse(site['pagefind/kinds.json'] ?? '');
  expect([person.length, event.length]).toEqual([3, 16]);
  expect([...person, ...event].toSorted()).toEqual(fragments.toSorted());
});

test('after an edit of a story its part alone is made anew', async () => {
  const store = aStore();
  const before = await searchOf(records, store);
  const { put, of } = watched(store);
  const after = await searchOf({ ...records, ...story('mill', 'Opening', 'Repairs') }, of);
  expect(after.notes.filter((key) => !before.notes.includes(key))).toHaveLength(1);
  expect(put.filter((key) => after.notes.includes(key))).toHaveLength(1);
});

test('what is made in steps is what is made at once', async () => {
  const store = aStore();
  await searchOf(records, store);
  const edited = { ...records, ...story('mill', 'Repairs'), ...story('zoo', 'Opening') };
  const steps = await searchOf(edited, store);
  expect(steps.site).toEqual((await searchOf(edited, aStore())).site);
});

test('a store that forgot all but the site and its notes has every part still', async () => {
  const folder = aFolder();
  const store = openStore(folder);
  const before = await searchOf(records, store);
  store.settle(new Set(before.files.values()));
  const { put, of } = watched(openStore(folder));
  expect((await searchOf(records, of)).site).toEqual(before.site);
  expect(put).toEqual([]);
});

test('a part of which a file is damaged is made anew', async () => {
  const folder = aFolder();
  const store = openStore(folder);
  const before = await searchOf(records, store);
  store.settle(new Set(before.files.values()));
  const [, key = ''] = [...before.files].find(([path]) => path.includes('/fragment/')) ?? [];
  rmSync(store.fileOf(key));
  writeFileSync(store.fileOf(key), 'damaged');
  expect((await searchOf(records, openStore(folder))).site).toEqual(before.site);
});

test('a language that Pagefind knows no rules of is divided all the same', async () => {
  const { site } = await searchOf(records, aStore(), { language: 'uk' });
  expect(languagesIn(site)).toContain('uk');
  expect(Object.keys(site).filter((path) => path.includes('wasm'))).toEqual([
    'pagefind/wasm.unknown.pagefind',
  ]);
});

test('each record is told of, but none of a part that is there already', async () => {
  const store = aStore();
  const tell = vi.fn();
  await searchOf(records, store, { tell });
  expect(tell).toHaveBeenCalledTimes(Object.values(records).flat().length);
  await searchOf(records, store, { tell });
  expect(tell).toHaveBeenCalledTimes(Object.values(records).flat().length);
});

test('a site without records for its search is not made', async () => {
  const { signal } = new AbortController();
  await expect(makeSearch(new Map(), '', aStore(), { signal })).rejects.toThrow('The build made no records');
});

async function searchOf(all: Records, store: Store, { language = 'en', size = small, tell = () => {} } = {}) {
  const pages = Object.entries(all).map(([name, some]) => {
    const text = JSON.stringify({ language, records: some });
    return [`search-records/${name}.json`, keep(Buffer.from(text), store)] as const;
  });
  const files = await makeSearch(new Map(pages), 'common', store, {
    signal: new AbortController().signal,
    size,
    tell,
  });
  const own = [...files].filter(([path]) => !isSearchNote(path));
  const texts = own.map(([path, key]) => [path, readFileSync(store.fileOf(key), 'latin1')]);
  return {
    files: new Map([...pages, ...files]) satisfies Files,
    site: Object.fromEntries(texts) as Readonly<Record<string, string>>,
    notes: [...files].filter(([path]) => isSearchNote(path)).map(([, key]) => key),
  };
}

function languagesIn(site: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(JSON.parse(site['pagefind/pagefind-entry.json'] ?? '').languages);
}

/** A store, and the keys under which something is put there from now on. */
function watched(store: Store): { readonly of: Store; readonly put: readonly string[] } {
  const put: string[] = [];
  const of: Store = {
    ...store,
    put: (key, bytes) => {
      put.push(key);
      store.put(key, bytes);
    },
  };
  return { of, put };
}

function aStore(): Store {
  return openStore(aFolder());
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
