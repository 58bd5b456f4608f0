import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deliver } from '../../src/commands/new-delivery.ts';
import { openDesk } from '../../src/commands/new-desk.ts';
import { prepare } from '../../src/commands/new-file.ts';
import { readRequest } from '../../src/commands/new-request.ts';
import { compile } from '../../src/newsroom/compile.ts';
import { aContentFolder, edited, type Files, update } from '../builders/content-folder.ts';

const now = Date.parse('2026-11-22T15:42:59Z');

/** What the command does without a terminal. */
function run(folder: string, ...args: readonly string[]) {
  const request = readRequest(args);
  if (!request) throw new Error('no kind');
  return deliver(prepare(request, openDesk(folder, now)), folder);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}

/** A folder to which the command added a file: what it holds, and what is wrong with the folder afterwards. */
function added(path: string, args: readonly string[], files: Files = {}) {
  const folder = aContentFolder(files);
  const { written, message } = run(folder, ...args);
  const { problems, newsroom, held } = compile(folder);
  const text = existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;
  return { written, message: message.replaceAll(`${folder}/`, ''), text, problems, newsroom, held };
}

test('writes an update, dated on the clock of its story, which is published as it is', () => {
  const path = 'briefings/bridge/updates/2026-11-22-the-bridge-is-closed.md';
  const args = [
    'update',
    'bridge',
    'The bridge is closed',
    '--note',
    'It: closed.',
    '--text',
    'It is closed.',
  ];
  const { newsroom, ...rest } = added(path, args);
  expect(rest).toEqual({
    written: true,
    message: `Wrote ${path}\nnpm run dev shows it, npm run check says whether all is in order, npm run build publishes.`,
    text: '---\ntitle: The bridge is closed\npublished: 2026-11-22T18:42+03:00\nkind: development\nnote: "It: closed."\n---\n\nIt is closed.\n',
    problems: [
      expect.objectContaining({ rule: 'passed-plan' }),
      expect.objectContaining({ rule: 'passed-plan' }),
    ],
    held: [],
  });
  expect(newsroom?.briefings[0]?.updates.map(({ id }) => id)).toEqual([
    '2025-05-16-ferry',
    '2026-11-22-the-bridge-is-closed',
  ]);
});

test('writes an update without a text as a draft, at the moment that is given', () => {
  const path = 'briefings/bridge/updates/2025-05-18-works.md';
  const args = [
    'update',
    'bridge',
    '--title',
    'Works',
    '--note',
    'They began.',
    '--published',
    '2025-05-18T10:00+03:00',
  ];
  const { written, message, held, problems } = added(path, args);
  expect(written).toBe(true);
  expect(message).toContain(
    'It is a draft, which no build publishes: delete its line “draft: true” when it is done.',
  );
  expect(held).toEqual([{ path, kind: 'draft' }]);
  expect(problems).toEqual([]);
});

test('writes what is to be published later, and says so', () => {
  const path = 'briefings/bridge/updates/2026-12-01-works.md';
  const args = [
    'update',
    'bridge',
    'Works',
    '--note',
    'N',
    '--text',
    'T.',
    '--published',
    '2026-12-01T10:00+03:00',
  ];
  expect(added(path, args).message).toContain('It is held back: only a build after its moment publishes it.');
});

test.each([
  [
    'a briefing',
    'briefings/harbour-plan/briefing.md',
    [
      'briefing',
      'harbour-plan',
      '--title',
      'A plan for the harbour',
      '--label',
      'Harbour plan',
      '--summary',
      'S.',
      '--text',
      'T.',
    ],
    'headline: A plan for the harbour\nlabel: Harbour plan\nsummary: S.\npublished: 2026-11-22T18:42+03:00\nstatus: developing\n',
    '\nT.\n',
  ],
  [
    'a person',
    'people/zoe-oconnor.md',
    [
      'person',
      'Zoë',
      'O’Connor',
      '--id',
      'zoe-oconnor',
      '--description',
      'Engineer',
      '--alias',
      'Zoe O’Connor',
      '--alias',
      'Zoé',
    ],
    'name: Zoë O’Connor\ndescription: Engineer\naliases:\n  - Zoe O’Connor\n  - Zoé\n',
    '',
  ],
  [
    'a place',
    'places/orsted-pier.md',
    ['place', 'Ørsted Pier', '--country', 'NO', '--time-zone', 'Europe/Oslo', '--part-of', 'harbour'],
    'name: Ørsted Pier\ncountry: NO\ntimeZone: Europe/Oslo\npartOf: harbour\n',
    '',
  ],
  [
    'an organization',
    'organizations/bridge-union.md',
    [
      'organization',
      'Bridge Union',
      '--description',
      'Union of those who build',
      '--text',
      'Founded long ago.',
    ],
    'name: Bridge Union\ndescription: Union of those who build\n',
    '\nFounded long ago.\n',
  ],
])('writes %s that is in order at once', (_, path, args, fields, body) => {
  const { written, text, problems, held } = added(path, args);
  expect({ written, text }).toEqual({ written: true, text: `---\n${fields}---\n${body}` });
  expect({ problems, held }).toEqual({ problems: [], held: [] });
});

test.each([
  [
    ['update'],
    'this is missing.\n  BRIEFING: The briefing that it belongs to. There is bridge.\n  --title: The heading of the update.\n  --note: What it brings,',
  ],
  [
    ['person', 'Bo Vance'],
    'this is missing.\n  --description: Who they are, in one line.\nnpm run new person "NAME" -- --description "…"',
  ],
  [
    ['person', 'Бо Венс', '--description', 'X'],
    '  --id: The name of the file, in letters a to z, digits and hyphens: of “Бо Венс” none can be made.',
  ],
  [['update', 'brige', 'T', '--note', 'N'], 'There is no briefing “brige”. Did you mean bridge?'],
  [['update', '../bridge', 'T', '--note', 'N'], 'There is no briefing “../bridge”. Did you mean bridge?'],
  [['update', 'bridge', 'T', '--note', ' '], '--note: is empty. Fill it in.'],
  [
    ['update', 'bridge', 'T', '--note', 'N', '--kind', 'news'],
    '--kind: “news” is not one of the words for it.',
  ],
  [
    ['update', 'bridge', 'T', '--note', 'N', '--published', '2026-11-22'],
    '--published: “2026-11-22” is not a date with a time of day.',
  ],
  [
    [
      'update',
      'bridge',
      'A ferry is found',
      '--note',
      'N',
      '--published',
      '2025-05-16T20:00+03:00',
      '--id',
      'ferry',
    ],
    `There is ${update} already, and nothing is overwritten.`,
  ],
  [
    ['update', 'bridge', 'T', '--note', 'N', '--published', '2024-05-16T20:00+03:00'],
    'the update is older than its briefing',
  ],
  [['update', 'bridge', 'T', '--note', 'N', '--text', '[x](person:nobody)'], 'There is no person “nobody”'],
  [
    ['person', 'Lind', '--description', 'X'],
    'there is “Ada Lind” already, in people/ada-lind.md. If it is the same,',
  ],
  [['person', 'Ada Lindt', '--description', 'X'], 'there is “Ada Lind” already, in people/ada-lind.md.'],
  [['person', 'A', '--id', '../x', '--description', 'X'], '“../x” cannot be the name of a file here.'],
  [
    ['organization', 'Search', '--description', 'X'],
    'organizations/search.md: the name “search” is reserved.',
  ],
  [['organization', 'Ada Lind', '--description', 'X'], '“ada-lind” is already the id of people/ada-lind.md'],
  [['place', 'Pier', '--part-of', 'harbor'], 'partOf: there is no place “harbor”. Did you mean harbour?'],
  [
    ['briefing', 'Bridge', '--label', 'B', '--summary', 'S'],
    'there is “The bridge” already, in briefings/bridge/briefing.md.',
  ],
])('%j is refused with what to do, and nothing is written', (args, expected) => {
  const folder = aContentFolder();
  const before = filesIn(folder);
  const { written, message } = run(folder, ...args);
  expect(message).toContain(expected);
  expect({ written, files: filesIn(folder) }).toEqual({ written: false, files: before });
});

test.each([
  [['place', 'Pier', '--nme', 'x'], 'There is no option --nme. Did you mean --name?'],
  [['place', 'Pier', '--note', 'x'], 'A file of the kind place has no --note.'],
  [['persn', 'x'], '“persn” is nothing that can be written. Did you mean person?'],
])('%j is refused before anything is looked at', (args, message) => {
  expect(() => readRequest(args)).toThrow(message);
});

test('without words and without a terminal, the command says how it is called', () => {
  expect(command(aContentFolder())).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('Nothing was written: say what.\nnpm run new briefing'),
  });
});

test('an option that npm took for itself is not lost in silence', () => {
  const folder = aContentFolder();
  const { status, stderr } = command(folder, ['place', 'Pier', 'NO'], { npm_config_country: 'true' });
  expect(status).toBe(1);
  expect(stderr).toContain('npm took --country for itself. Put -- before it');
});

test('the command writes on the clock of this machine where no other moment is given', () => {
  const folder = aContentFolder();
  const args = ['update', 'bridge', 'Works', '--note', 'N.', '--text', 'T.'];
  expect(command(folder, args, { BUILD_NOW: '' })).toMatchObject({ status: 0, stderr: '' });
  const [name = ''] = readdirSync(join(folder, 'briefings/bridge/updates')).filter((one) =>
    /works/.test(one),
  );
  expect(name.slice(0, 4)).toBe(String(new Date().getFullYear()));
  expect(compile(folder, { until: Date.now() }).held).toEqual([]);
});

test('a file that came a moment ago is not overwritten', () => {
  const folder = aContentFolder();
  const request = readRequest(['person', 'Bo Vance', '--description', 'X']);
  const step = request && prepare(request, openDesk(folder, now));
  const path = join(folder, 'people/bo-vance.md');
  writeFileSync(path, 'mine');
  expect(() => step && deliver(step, folder)).toThrow();
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('who has the name of another can be added all the same', () => {
  const args = [
    'person',
    'Ada Lind',
    '--id',
    'ada-lind-minister',
    '--another',
    '--description',
    'A minister',
  ];
  const files = edited('people/ada-lind.md', 'name: Ada Lind', 'name: Ada M. Lind');
  expect(added('people/ada-lind-minister.md', args, files).written).toBe(true);
});

test('a folder that has an error already can be added to', () => {
  const files = edited('site.yaml', 'lead: bridge', 'lead: brige');
  expect(added('people/bo-vance.md', ['person', 'Bo Vance', '--description', 'X'], files)).toMatchObject({
    written: true,
    problems: [{ path: 'site.yaml' }],
  });
});

/** Runs the command itself, without a terminal. */
function command(folder: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/new.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: folder, ...env },
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}
