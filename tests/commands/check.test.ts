import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { aContentFolder, article, edited, update } from '../builders/content-folder.ts';

function check(folder: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', ...options], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a folder with errors ends the check with 1, and every problem as data', () => {
  const folder = aContentFolder({
    ...edited(article, 'headline:', 'hedline:'),
    ...edited(update, 'date: 2025-05-21', 'date: 2025-13'),
  });
  const { status, stdout, stderr } = check(folder, '--json');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(stdout)).toEqual([
    {
      path: article,
      line: 2,
      column: 1,
      field: 'hedline',
      rule: 'unknown-field',
      fault: 'there is no such field',
      remedy: 'Did you mean headline?',
      severity: 'error',
    },
    {
      path: update,
      line: 8,
      column: 11,
      field: 'timeline[first-ferry].date',
      rule: 'wrong-value',
      fault: '“2025-13” is not a month: a year has the months 01 to 12',
      remedy: 'Write a month from 01 to 12.',
      severity: 'error',
    },
  ]);
});

test('a folder with warnings only ends the check with 0, and a report', () => {
  const folder = aContentFolder(edited(update, '2025-05-16T18', '2025-05-17T18'));
  const { status, stdout } = check(folder);
  expect(status).toBe(0);
  expect(stdout).toContain(`${folder}/${update}:3:12  warning, published: the file is named for 2025-05-16`);
  expect(stdout).toMatch(/\n1 warning in 1 file\.\n$/);
});

test('problems are annotations where GitHub is to show them', () => {
  const folder = aContentFolder(edited(article, 'headline:', 'hedline:'));
  const { status, stdout } = check(folder, '--format', 'github');
  expect(status).toBe(1);
  expect(stdout).toBe(
    `::error file=${folder}/${article},line=2,col=1::hedline: there is no such field. Did you mean headline?\n1 error in 1 file.\n`,
  );
});

test.each([
  [['--format', 'yaml'], 'There is no format “yaml”. Give text, json or github.\n'],
  [['--jason'], /^Unknown option '--jason'/],
] as const)('%j is refused with a sentence', (options, sentence) => {
  const { status, stdout, stderr } = check(aContentFolder({}), ...options);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
});

test('what a build would add to the list of what was published is told', () => {
  const { status, stdout } = check(aContentFolder({ '.permalinks': '/\n' }));
  expect(status).toBe(0);
  expect(stdout).toMatch(
    / is in order\.\nNew: \d+ addresses, which “npm run build” adds to .*\/\.permalinks\.\n$/,
  );
});
