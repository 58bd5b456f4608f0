import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deliver } from '../../src/commands/new-delivery.ts';
import { readRequest } from '../../src/commands/new-request.ts';
import { aContentFolder, update } from '../builders/content-folder.ts';
import { command, run, stepOf } from '../builders/run-new.ts';

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

test('a file that came a moment ago is not overwritten', () => {
  const folder = aContentFolder();
  const step = stepOf(folder, 'person', 'Bo Vance', '--description', 'X');
  const path = join(folder, 'people/bo-vance.md');
  writeFileSync(path, 'mine');
  expect(() => deliver(step, folder)).toThrow();
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}
