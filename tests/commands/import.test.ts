import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aContentFolder } from '../builders/content-folder.ts';

// An article of our own: six people, one of them by her family name, and four towns.
const article = `The island council and the harbour company are preparing for their first direct talks in three years, but hope for an agreement is small. Council President Mara Ostrova had invited company President Dario Venn to meet face-to-face in Lisbon, but Venn declined. Instead, Ostrova is sending a delegation led by her Transport Minister, Ilya Brandt, to Porto to meet a team without the power to decide.
The goal of the delegation is a ferry that runs again. Ostrova called the other team a mere “theatre prop.” Lind kept silent.
The company’s team, led by presidential aide Viktor Solano, stated that it is prepared to talk in Porto. Solano said they would be waiting for the delegation at 10 a.m. on Friday.
European mayors recently met with Ostrova in Madrid, urging a full timetable. U.S. Secretary of State Carla Reyes, who is in Porto, expressed low expectations.
`;

function run(script: string, folder: string, args: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${script}.ts`, ...args], {
    env: { ...process.env, CONTENT_DIR: folder, BUILD_NOW: '2026-03-01T12:30+03:00' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A file to import, in a folder of its own. */
function aFile(name: string, text: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const briefing = 'briefings/ferry-talks/briefing.md';

test('an article becomes drafts that are in order, with its people, its towns and its date', () => {
  const folder = aContentFolder({});
  const file = aFile('article.txt', article);
  const { status, stdout, stderr } = run('import', folder, [
    file,
    '--slug',
    'ferry-talks',
    '--published',
    '2025-05-15',
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('  people with a file: ada-lind\n');
  for (const id of ['mara-ostrova', 'dario-venn', 'ilya-brandt', 'viktor-solano', 'carla-reyes']) {
    expect(stdout).toContain(`people/${id}.md`);
    expect(readFileSync(join(folder, `people/${id}.md`), 'utf8')).toContain('\ndraft: true\n');
  }
  expect(stdout).toMatch(/perhaps organizations and places: .*Lisbon.*Porto.*Madrid/);
  const text = readFileSync(join(folder, briefing), 'utf8');
  expect(text).toContain('    date: 2025-05-16?\n');
  expect(text.endsWith(`---\n${article.trimEnd().replaceAll('\n', '\n\n')}\n`)).toBe(true);
  const checked = run('check', folder);
  expect(checked.status).toBe(0);
  expect(checked.stdout).toContain(`Draft: ${folder}/${briefing}\n`);
}, 30_000);

test('nothing is ever overwritten', () => {
  const folder = aContentFolder({});
  const file = aFile('twice.md', '# Ferry talks\n\nThey talk.');
  expect(run('import', folder, [file]).status).toBe(0);
  const first = readFileSync(join(folder, briefing), 'utf8');
  const again = run('import', folder, [file]);
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(again.stderr).toContain(
    'There is a briefing “ferry-talks” already. Give another address with --slug. Nothing was written.',
  );
  expect(readFileSync(join(folder, briefing), 'utf8')).toBe(first);
}, 30_000);

test('the moment of the import stands in for a date that is not stated, on the clock of the site', () => {
  const folder = aContentFolder({});
  run('import', folder, [aFile('undated.md', '# Ferry talks\n\nThey talk on Friday.')]);
  const text = readFileSync(join(folder, briefing), 'utf8');
  expect(text).toContain('does not say when it was published.\npublished: 2026-03-01T12:30+03:00\n');
  expect(text).toContain('# draft: an event without a date: “They talk on Friday”\n');
}, 30_000);

test.each([
  ['empty.txt', '', /empty\.txt:1:1 {2}the file is empty\. .* Nothing was written\.\n$/],
  [
    'binary.txt',
    Uint8Array.of(0x25, 0x50, 0xff, 0xfe, 0x00),
    /the file is not in UTF-8: .* Nothing was written\.\n$/,
  ],
  ['nul.txt', 'a\0b', /there is a character that no text holds \(NUL\)\. .* Nothing was written\.\n$/],
  [
    'large.txt',
    'The council met. '.repeat(62_000),
    /a text has no more than 256 KB\. .* Nothing was written\.\n$/,
  ],
  [
    'reserved.md',
    '# New\n\nIt is so.',
    /^The draft would not be in order, so nothing was written\.\n\n.*The name “new” is reserved/s,
  ],
])(
  '%s is refused in words',
  (name, text, why) => {
    const folder = aContentFolder({});
    const { status, stderr } = run('import', folder, [aFile(name, text)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(why);
    expect(existsSync(join(folder, 'briefings/new'))).toBe(false);
  },
  30_000,
);

test.each([
  [[], /^Name one file\./],
  [['no-such-file.txt'], /^There is no file no-such-file\.txt\.\n$/],
  [['a.txt', '--title', 'x'], /^Unknown option '--title'/],
  [
    ['README.md', '--published', 'soon', '--slug', 'x'],
    /“soon” is not a day\. Write it as in --published 2025-05-15/,
  ],
])(
  'a call that cannot be understood says what is missing: %j',
  (args, why) => {
    const { status, stderr } = run('import', aContentFolder({}), args);
    expect(status).toBe(1);
    expect(stderr).toMatch(why);
  },
  30_000,
);

test('the guide shows what comes of its article', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const [, text = ''] = /^`article\.txt`\n\n```text\n(.*?)^```$/ms.exec(guide) ?? [];
  const [, shown = ''] = /^```yaml\n(# draft: .*?)^```$/ms.exec(guide) ?? [];
  const folder = aContentFolder({});
  const { status } = run('import', folder, [aFile('article.txt', text), '--published', '2025-05-15']);
  expect(status).toBe(0);
  const draft = readFileSync(join(folder, 'briefings/the-harbour-bridge-closes/briefing.md'), 'utf8').split(
    '\n',
  );
  const lines = shown.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.filter((line) => !draft.includes(line))).toEqual([]);
  expect(existsSync(join(folder, 'people/nils-holm.md'))).toBe(true);
}, 30_000);
