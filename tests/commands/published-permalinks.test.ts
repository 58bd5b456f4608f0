import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countsAsPublished, recordPermalinks } from '../../src/commands/published-permalinks.ts';
import { settings } from '../../src/commands/settings.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-permalinks-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const listIn = (folder: string) => readFileSync(join(folder, '.permalinks'), 'utf8');
const linesIn = (folder: string) =>
  listIn(folder)
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('# '));

test('what was published is listed, sorted, under an explanation', () => {
  const folder = aFolder();
  expect(recordPermalinks(folder, ['people/b/', '', 'people/a/', 'briefings/x/#e-1'])).toBe(4);
  expect(linesIn(folder)).toEqual(['/', '/briefings/x/#e-1', '/people/a/', '/people/b/']);
  expect(listIn(folder)).toMatch(/^# Every address .*\n# .*commit.*\n\//);
  expect(readdirSync(folder)).toEqual(['.permalinks']);
});

test('what is new is added, and nothing is taken out', () => {
  const folder = aFolder();
  recordPermalinks(folder, ['', 'people/b/']);
  expect(recordPermalinks(folder, ['', 'people/a/'])).toBe(1);
  expect(linesIn(folder)).toEqual(['/', '/people/a/', '/people/b/']);
});

test('where nothing is new, nothing is written', () => {
  const folder = aFolder();
  const asItWas = '/people/b/\n/\n';
  writeFileSync(join(folder, '.permalinks'), asItWas);
  expect(recordPermalinks(folder, ['', 'people/b/'])).toBe(0);
  expect(listIn(folder)).toBe(asItWas);
});

test('where it cannot be written, the list stays as it was', () => {
  const folder = aFolder();
  recordPermalinks(folder, ['']);
  const asItWas = listIn(folder);
  mkdirSync(join(folder, '.permalinks.draft'));
  expect(() => recordPermalinks(folder, ['people/a/'])).toThrow();
  expect(listIn(folder)).toBe(asItWas);
});

test('what a build left that was killed while it wrote is removed', () => {
  const folder = aFolder();
  recordPermalinks(folder, ['']);
  writeFileSync(join(folder, '.permalinks.draft'), '/half');
  expect(recordPermalinks(folder, [''])).toBe(0);
  expect(readdirSync(folder)).toEqual(['.permalinks']);
});

test.each([
  [{}, true],
  [{ CONTENT_DIR: 'content', OUT_DIR: 'dist' }, true],
  [{ OUT_DIR: '/tmp/trial' }, false],
  [{ CONTENT_DIR: 'tests/fixtures/other-story' }, false],
])('a build with %j counts as published: %s', (env, counts) => {
  expect(countsAsPublished(settings(env))).toBe(counts);
});
