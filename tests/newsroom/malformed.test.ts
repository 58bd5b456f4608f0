import { describe, expect, test } from 'vitest';
import { compile } from '../../src/newsroom/compile.ts';
import { hasErrors } from '../../src/newsroom/report.ts';
import { aContentFolder } from '../builders/content-folder.ts';
import { expected, told, unmarked } from '../malformed/malformed.ts';
import { classes } from '../malformed/table.ts';

const folders = classes.flatMap((one) => one.folders);

test('the table has a hundred folders and more, each of them once, and three and more of each class', () => {
  expect(folders.length).toBeGreaterThanOrEqual(100);
  const names = classes.flatMap((one) => one.folders.map(({ mistake }) => `${one.name}: ${mistake}`));
  expect(new Set(names).size).toBe(folders.length);
  expect(classes.filter((one) => one.folders.length < 3)).toEqual([]);
  expect(folders.filter(({ says }) => says.length > 1).length).toBeGreaterThanOrEqual(8);
});

test('the folder that they spoil has no problem', () => {
  expect(compile(aContentFolder()).problems).toEqual([]);
});

// A folder that stalls the check fails, instead of holding up all others.
describe.each(classes)(
  'of mistakes in $name the report says each, with its place and remedy:',
  { timeout: 10_000 },
  (one) => {
    test.each(one.folders)('$mistake', (folder) => {
      const { newsroom, problems } = compile(aContentFolder(unmarked(folder.files)), folder.on);
      expect(told(problems, folder.says)).toEqual(expected(folder));
      expect(newsroom === undefined).toBe(hasErrors(problems));
    });
  },
);
