import { describe, expect, test } from 'vitest';
import { type Fill, type Files, folderOf, harmless, published, publishedTexts } from '../hostile/folder.ts';
import { fields, names, payloads, texts } from '../hostile/vectors.ts';
import { compiledAlone } from '../builders/content-folder.ts';

const refusedTexts = texts.filter(({ rule }) => rule !== undefined);

test('the table has a hundred vectors and more, each of them once', () => {
  const all = [...payloads, ...texts, ...fields].map(({ category, hostile }) => `${category} ${hostile}`);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length + names.length).toBeGreaterThanOrEqual(100);
});

describe('a hostile text is refused, with its place and what to do:', () => {
  test.each(refusedTexts)('$category: $hostile', ({ hostile, twin, rule }) => {
    expect(rulesIn(folderOf(harmless, hostile, 1))).toContain(rule);
    expect(rulesIn(folderOf(harmless, twin, 1))).toEqual([]);
  });
});

describe('a hostile field is refused, with its place and what to do:', () => {
  test.each(fields)('$category: $hostile', ({ slot, hostile, twin, rule }) => {
    const withField =
      (value: string): Fill =>
      (name, set) =>
        name === slot ? value : harmless(name, set);
    expect(rulesIn(folderOf(withField(hostile), 'Text.', 1))).toContain(rule);
    expect(rulesIn(folderOf(withField(twin), 'Text.', 1))).toEqual([]);
  });
});

describe('a hostile name of a file is refused, with what to do:', () => {
  test.each(names)('%s', (path, twin, rule) => {
    const person = folderOf(harmless, 'Text.', 1)['people/p-0.md']?.replaceAll(
      'person',
      path.length.toString(),
    );
    const files = folderOf(harmless, 'Text.', 1);
    expect(rulesIn({ ...files, [path]: person ?? '' })).toContain(rule);
    const gif = 'GIF89a\u0001\0\u0001\0\0\0\0;';
    expect(rulesIn({ ...files, [twin]: twin.endsWith('.gif') ? gif : (person ?? '') })).toEqual([]);
  });
});

test.each(['hostile', 'twin'] as const)('what is published has no error: %s', (which) => {
  expect(rulesIn(folderOf(published(which), publishedTexts(which), payloads.length))).toEqual([]);
});

/** The rules of all errors; each error must say where it is and what to do. */
function rulesIn(files: Files): readonly string[] {
  const errors = compiledAlone(files).problems.filter(({ severity }) => severity === 'error');
  for (const { path, line, column, fault, remedy } of errors) {
    expect([path !== '', line > 0, column > 0, fault !== '', remedy !== '']).toEqual(Array(5).fill(true));
  }
  return errors.map(({ rule }) => rule);
}
