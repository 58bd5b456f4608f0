import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/newsroom/compile.ts';
import { aContentFolder, edited, type Files } from '../builders/content-folder.ts';
import { command, run } from '../builders/run-new.ts';

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
