import { expect, test } from 'vitest';
import { permalinksOf } from '../../src/story/permalinks.ts';
import { movedPages } from '../../src/story/redirects.ts';
import { article, compiled, edited, type Files, reportOn, update } from '../builders/content-folder.ts';

const leading = (...lines: readonly string[]): Files => ({
  'redirects.yaml': ['redirects:', ...lines.map((line) => `  - { ${line} }`), ''].join('\n'),
});
const formerly = (path: string, field: string, ids: string) =>
  edited(path, `\n${field}`, `\nformerly: [${ids}]\n${field}`);

/** Where the pages lead that have moved, as `from to`. */
function movesIn(files: Files): readonly string[] {
  const { newsroom, problems } = compiled(files);
  expect(problems).toEqual([]);
  if (!newsroom) throw new Error('nothing was compiled');
  return movedPages(newsroom.redirects, permalinksOf(newsroom).pages).map(({ from, to }) => `${from} ${to}`);
}

test('the former name of a person leads to the present one', () => {
  expect(movesIn(formerly('people/ada-lind.md', 'familyName', 'ada, a-lind'))).toEqual([
    'people/a-lind/ people/ada-lind/',
    'people/ada/ people/ada-lind/',
  ]);
});

test('every page of a briefing that was called otherwise leads to its own', () => {
  const moves = movesIn(formerly(article, 'label', 'old-bridge'));
  expect(moves).toContain('briefings/old-bridge/ briefings/bridge/');
  expect(moves).toContain(
    'briefings/old-bridge/updates/2025-05-16-ferry/ briefings/bridge/updates/2025-05-16-ferry/',
  );
  expect(moves).toContain('briefings/old-bridge/embed/timeline/ briefings/bridge/embed/timeline/');
  const pages = permalinksOf(compiled().newsroom ?? neverMind()).pages;
  expect(moves).toHaveLength(pages.filter((path) => path.startsWith('briefings/bridge/')).length);
});

test('an update that was called otherwise is found in every folder that its briefing was in', () => {
  const moves = movesIn({
    ...formerly(article, 'label', 'old-bridge'),
    ...formerly(update, 'kind', '2025-05-16-boat'),
  });
  expect(moves.filter((move) => move.includes('boat'))).toEqual([
    'briefings/bridge/updates/2025-05-16-boat/ briefings/bridge/updates/2025-05-16-ferry/',
    'briefings/old-bridge/updates/2025-05-16-boat/ briefings/bridge/updates/2025-05-16-ferry/',
  ]);
});

test('pages lead on as redirects.yaml says, to pages, items and sections', () => {
  const files = leading(
    'from: /bridge, to: /briefings/bridge/',
    'from: /2025/Bridge_News/, to: "/briefings/bridge/#e-closing"',
    'from: /who/, to: "/briefings/bridge/#people"',
    'from: /home/, to: /',
  );
  expect(movesIn(files)).toEqual([
    '2025/Bridge_News/ briefings/bridge/#e-closing',
    'bridge/ briefings/bridge/',
    'home/ ',
    'who/ briefings/bridge/#people',
  ]);
});

test.each<[string, Files, string]>([
  [
    'a former id that is in use',
    { ...formerly('people/ada-lind.md', 'familyName', 'ada-lind') },
    'content/people/ada-lind.md:3:12  formerly[1]: there is a page at /people/ada-lind/. Take this out: only an address without a page can lead elsewhere.',
  ],
  [
    'a former id that is none',
    { ...formerly('people/ada-lind.md', 'familyName', 'Ada Lind') },
    'content/people/ada-lind.md:3:12  formerly[1]: “Ada Lind” is not an id. Use lower-case letters a to z, digits and single hyphens, such as ada-lind.',
  ],
  [
    'an address with a page, in other capitals',
    leading('from: /People/Ada-Lind/, to: /places/harbour/'),
    'content/redirects.yaml:2:13  redirects[1].from: there is a page at /People/Ada-Lind/. Take this out: only an address without a page can lead elsewhere.',
  ],
  [
    'an address that leads to two pages',
    leading('from: /a/, to: /people/', 'from: /a, to: /places/'),
    'content/redirects.yaml:3:13  redirects[2].from: /a/ leads elsewhere already (redirects.yaml, line 2). Keep the one of the two that is right.',
  ],
  [
    'an address that a renamed file has, too',
    {
      ...formerly('people/ada-lind.md', 'familyName', 'ada'),
      ...leading('from: /people/ada/, to: /places/'),
    },
    'content/redirects.yaml:2:13  redirects[1].from: /people/ada/ leads elsewhere already (people/ada-lind.md, line 3). Keep the one of the two that is right.',
  ],
  [
    'a page that is not there',
    leading('from: /a/, to: /people/ada-lint/'),
    'content/redirects.yaml:2:22  redirects[1].to: there is no page /people/ada-lint/. Did you mean /people/ada-lind/?',
  ],
  [
    'an item that is not there',
    leading('from: /a/, to: "/briefings/bridge/#e-opening"'),
    'content/redirects.yaml:2:22  redirects[1].to: there is no item #e-opening at /briefings/bridge/. Did you mean /briefings/bridge/#e-closing?',
  ],
  [
    'a page that only leads on',
    leading('from: /a/, to: /b/', 'from: /b/, to: /people/'),
    'content/redirects.yaml:2:22  redirects[1].to: /b/ only leads on. Lead straight to /people/.',
  ],
  [
    'itself',
    leading('from: /a/, to: "/a/#e-closing"'),
    'content/redirects.yaml:2:22  redirects[1].to: /a/ leads to itself. Write the path of a page that is there.',
  ],
  [
    'another site',
    leading('from: /a/, to: https://elsewhere.example/'),
    'content/redirects.yaml:2:22  redirects[1].to: “https://elsewhere.example/” is not the path of a page. Write what comes after the name of the host, from / on, as in /people/ada-lind/ or /briefings/bridge/#e-closing.',
  ],
  [
    'another host without a scheme',
    leading('from: /a/, to: //elsewhere.example/'),
    'content/redirects.yaml:2:22  redirects[1].to: “//elsewhere.example/” is not the path of a page. Write what comes after the name of the host, from / on, as in /people/ada-lind/ or /briefings/bridge/#e-closing.',
  ],
  [
    'the parent folder',
    leading('from: /../a/, to: /people/'),
    'content/redirects.yaml:2:13  redirects[1].from: “/../a/” is not the path of a page. Write what comes after the name of the host, from / on, as in /people/ada-lind/.',
  ],
  [
    'an address that no disk can hold',
    leading(`from: /${'a'.repeat(201)}/, to: /people/`),
    `content/redirects.yaml:2:13  redirects[1].from: “/${'a'.repeat(79)}…” is not the path of a page. Write what comes after the name of the host, from / on, as in /people/ada-lind/.`,
  ],
  [
    'an anchor as a source',
    leading('from: /a/#b, to: /people/'),
    'content/redirects.yaml:2:13  redirects[1].from: “/a/#b” is not the path of a page. Write what comes after the name of the host, from / on, as in /people/ada-lind/.',
  ],
  [
    'a field that is not known',
    { 'redirects.yaml': 'redirects: []\nredirect: []\n' },
    'content/redirects.yaml:2:1  redirect: there is no such field. Did you mean redirects?',
  ],
  [
    'another name of the file',
    { 'redirects.yml': 'redirects: []\n' },
    'content/redirects.yml:1:1  The file is called “redirects.yml”. Call it redirects.yaml.',
  ],
])('%s is reported with what to do', (_, files, line) => {
  expect(reportOn(files)).toEqual([line]);
});

test('other files that still have a former id are told the present one', () => {
  const text = '---\nname: Old Harbour\nformerly: [harbour]\n---\n';
  expect(reportOn({ 'places/harbour.md': undefined, 'places/quay.md': text })).toEqual([
    `content/${article}:17:12  timeline[closing].place: the place “harbour” has another id by now. Write quay.`,
  ]);
});

test('two addresses that lead to each other are both reported', () => {
  expect(reportOn(leading('from: /a/, to: /b/', 'from: /b/, to: /a/'))).toEqual([
    'content/redirects.yaml:2:22  redirects[1].to: /b/ only leads on. Lead straight to a page that is there.',
    'content/redirects.yaml:3:22  redirects[2].to: /a/ only leads on. Lead straight to a page that is there.',
  ]);
});

function neverMind(): never {
  throw new Error('nothing was compiled');
}
