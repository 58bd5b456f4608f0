import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../src/newsroom/compile.ts';
import { printPermalinkList } from '../../src/newsroom/permalink-list.ts';
import { permalinksOf } from '../../src/story/permalinks.ts';
import {
  aContentFolder,
  article,
  compiled,
  edited,
  type Files,
  linesOf,
  reportOn,
  update,
} from '../builders/content-folder.ts';
import { reportLines } from '../builders/report-lines.ts';

/** The list of a folder that was published whole. */
function published(files: Files = {}): Files {
  const { newsroom } = compiled(files);
  if (!newsroom) throw new Error('nothing was compiled');
  const { pages, items } = permalinksOf(newsroom);
  return { '.permalinks': printPermalinkList([...pages, ...items]) };
}

const lineOf = (permalink: string) => String(published()['.permalinks']).split('\n').indexOf(permalink) + 1;
const more = 'briefings/bridge/updates/2025-05-17-more.md';
const anUpdate = (fields = '') => ({
  [more]: `---\ntitle: More\npublished: 2025-05-17T18:00+03:00\nkind: development\nnote: More of it.\n${fields}---\nMore.\n`,
});

test('what is still there is not told of, nor what is new', () => {
  expect(reportOn(published())).toEqual([]);
  expect(reportOn({ ...published(), ...anUpdate() })).toEqual([]);
});

test('the list is sorted, one address a line', () => {
  const lines = String(published()['.permalinks'])
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('# '));
  expect(lines).toEqual(lines.toSorted());
  expect(lines).toContain('/');
  expect(lines).toContain('/people/ada-lind/');
  expect(lines).toContain('/briefings/bridge/updates/2025-05-16-ferry/');
  expect(lines).toContain('/briefings/bridge/#e-first-ferry');
});

test('a place whose file has another name is missed, with what to write into it', () => {
  const renamed: Files = {
    'places/harbour.md': undefined,
    'places/quay.md': '---\nname: Old Harbour\n---\n',
  };
  const files = { ...renamed, ...edited(article, 'place: harbour', 'place: quay') };
  expect(reportOn({ ...published(), ...files })).toEqual([
    `content/.permalinks:${lineOf('/places/harbour/')}:1  /places/harbour/ was published, and nothing is there any more. Put places/harbour.md back. If it has another name by now, write formerly: [harbour] into it; if something else takes its place, lead there in redirects.yaml.`,
  ]);
  const told = { 'places/quay.md': '---\nname: Old Harbour\nformerly: [harbour]\n---\n' };
  expect(reportOn({ ...published(), ...files, ...told })).toEqual([]);
});

test('a page that went is missed, until its address leads elsewhere', () => {
  const gone: Files = { 'places/harbour.md': undefined, ...edited(article, '    place: harbour\n', '') };
  const redirects =
    'redirects:\n  - { from: /places/harbour/, to: /briefings/bridge/ }\n  - { from: /briefings/bridge/places/, to: /briefings/bridge/ }\n';
  expect(reportOn({ ...published(), ...gone })).toHaveLength(2);
  expect(reportOn({ ...published(), ...gone, 'redirects.yaml': redirects })).toEqual([]);
});

test('with an update goes all that only it told', () => {
  expect(reportOn({ ...published(), [update]: undefined })).toEqual([
    expect.stringMatching(
      /^content\/\.permalinks:\d+:1 {2}#e-first-ferry was published at \/briefings\/bridge\//,
    ),
    expect.stringMatching(/\/briefings\/bridge\/editions\/ was published/),
    expect.stringMatching(
      /\/briefings\/bridge\/updates\/2025-05-16-ferry\/ was published.*write formerly: \[2025-05-16-ferry\]/,
    ),
  ]);
});

test('an update under another name is missed, until it says what it was called', () => {
  const text = readFileSync(`${aContentFolder()}/${update}`, 'utf8');
  const renamed = (head: string): Files => ({
    ...published(),
    [update]: undefined,
    'briefings/bridge/updates/2025-05-16-boat.md': text.replace('---\n', `---\n${head}`),
  });
  expect(reportOn(renamed(''))).toHaveLength(1);
  expect(reportOn(renamed('formerly: [2025-05-16-ferry]\n'))).toEqual([]);
});

test('an event with another id is missed', () => {
  expect(reportOn({ ...published(), ...edited(update, 'id: first-ferry', 'id: ferry-runs') })).toEqual([
    `content/.permalinks:${lineOf('/briefings/bridge/#e-first-ferry')}:1  #e-first-ferry was published at /briefings/bridge/, and is not there any more. Give the item its id “first-ferry” again. What no longer holds is corrected, cancelled or dropped, and not deleted.`,
  ]);
});

test('of a briefing that went, one line is told and not each of its pages', () => {
  const gone = { [article]: undefined, [update]: undefined, ...edited('site.yaml', 'lead: bridge\n', '') };
  const [line, ...others] = reportOn({ ...published(), ...gone });
  expect(line).toContain(
    '/briefings/bridge/ was published, and nothing is there any more. Put briefings/bridge/briefing.md back.',
  );
  expect(others).toEqual([]);
});

test('a briefing under another name keeps its pages and items, and an item with another id is missed there', () => {
  const source = aContentFolder();
  const read = (path: string) => readFileSync(`${source}/${path}`, 'utf8');
  const moved = (text: string): Files => ({
    ...published(),
    [article]: undefined,
    [update]: undefined,
    'briefings/crossing/briefing.md': read(article).replace('---\n', '---\nformerly: [bridge]\n'),
    'briefings/crossing/updates/2025-05-16-ferry.md': text,
    ...edited('site.yaml', 'lead: bridge\n', ''),
  });
  expect(reportOn(moved(read(update)))).toEqual([]);
  expect(reportOn(moved(read(update).replace('id: first-ferry', 'id: ferry-runs')))).toEqual([
    expect.stringContaining('#e-first-ferry was published at /briefings/bridge/, and is not there any more.'),
  ]);
});

test('a question that has become a disputed fact has moved to another page, and is not missed', () => {
  const files = edited(article, 'kind: position', 'kind: fact');
  expect(permalinksOf(compiled(files).newsroom ?? neverMind()).items).toContain(
    'briefings/bridge/disputed/#q-begin',
  );
  expect(reportOn({ ...published(), ...files })).toEqual([]);
});

test('what was dropped from the list of what is known is not missed, and what was deleted is', () => {
  const known = (status: string) => anUpdate(`known:\n  - { id: ferry, ${status} }\n`);
  const first = edited(
    update,
    '---\nA ferry will',
    'known:\n  - { id: ferry, text: A ferry runs. }\n---\nA ferry will',
  );
  const before = published(first);
  expect(reportOn({ ...before, ...first, ...known('status: dropped') })).toEqual([]);
  expect(reportOn(before)).toEqual([expect.stringContaining('#n-ferry was published at /briefings/bridge/')]);
});

test('a published file that is made a draft is missed', () => {
  const lines = reportOn({ ...published(), ...edited(update, 'kind:', 'draft: true\nkind:') });
  expect(lines).toContainEqual(
    expect.stringContaining('/briefings/bridge/updates/2025-05-16-ferry/ was published'),
  );
});

test('what waits for its moment may have been out before, and is not missed', () => {
  const until = Date.parse('2025-05-16T17:00+03:00');
  expect(reportLines(compile(aContentFolder(published()), { until }).problems, 'content')).toEqual([]);
});

test('what is not listed yet is counted, unless it is not out or there is no list', () => {
  const until = Date.parse('2025-05-17T17:00+03:00');
  const count = (files: Files) => compile(aContentFolder(files), { until }).unlisted;
  expect(count(published())).toBe(0);
  expect(count({ ...published(), ...anUpdate() })).toBe(0);
  expect(count({ ...published(), 'places/quay.md': '---\nname: Quay\n---\n' })).toBe(1);
  expect(count({ 'places/quay.md': '---\nname: Quay\n---\n' })).toBe(0);
});

test.each([
  [
    'people/ada-lind/',
    '“people/ada-lind/” is no address of this site. Take the line out. Each line is a path, as in /people/ada-lind/.',
  ],
  [
    'https://news.example/',
    '“https://news.example/” is no address of this site. Take the line out. Each line is a path, as in /people/ada-lind/.',
  ],
])('the line %s of the list is refused', (line, said) => {
  expect(reportOn({ '.permalinks': `# Kept\n/\n${line}\n` })).toEqual([`content/.permalinks:3:1  ${said}`]);
});

test('a list that was merged and not settled is refused', () => {
  const lines = linesOf(
    aContentFolder({ '.permalinks': '/\n<<<<<<< ours\n/a/\n=======\n/b/\n>>>>>>> theirs\n' }),
  );
  expect(lines).toEqual([
    expect.stringContaining('content/.permalinks:2:1  Two versions of the file were merged'),
  ]);
});

function neverMind(): never {
  throw new Error('nothing was compiled');
}
