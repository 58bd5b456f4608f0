import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compile, type Occasion } from '../../src/newsroom/compile.ts';
import { judge } from '../../src/newsroom/judge.ts';
import { openMemory } from '../../src/press/disk-memory.ts';
import { aContentFolder, article, update } from '../builders/content-folder.ts';

const spring = Date.UTC(2025, 3);
const summer = Date.UTC(2025, 6);

/** A folder of files, and what is said of it time after time, always with the same memory. */
function aDesk() {
  const folder = aContentFolder();
  const memory = join(aContentFolder(), 'memory');
  return {
    memory,
    write: (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    remove: (path: string) => rmSync(join(folder, path)),
    judged: (occasion: Occasion = {}) => {
      const { compiled, ...judgement } = judge(folder, {
        ...occasion,
        memory: openMemory(memory, 'program'),
      });
      const { problems, held, unlisted } = compile(folder, occasion);
      expect(judgement).toEqual({ problems, held, unlisted });
      return compiled;
    },
  };
}

test('a folder is compiled once as long as it stays as it is', () => {
  const { judged } = aDesk();
  expect([judged(), judged(), judged()]).toEqual([true, false, false]);
});

test.each([
  ['a text', article, '---\nheadline: Gone\n---\n'],
  ['a new text', 'people/new.md', '---\nname: New One\ndescription: Somebody\n---\n'],
  ['the site', 'site.yaml', 'name: Other'],
  ['an image', 'briefings/bridge/images/bridge.png', 'no image'],
  ['a file that is refused', 'people/New One.md', 'text'],
  ['one that belongs nowhere', 'elsewhere/a.md', 'text'],
  ['the list of what was published', '.permalinks', 'briefings/gone/\n'],
])('%s that changes is noticed', (_, path, text) => {
  const { judged, write } = aDesk();
  judged();
  write(path, text);
  expect([judged(), judged()]).toEqual([true, false]);
});

test('a text that goes is noticed', () => {
  const { judged, remove } = aDesk();
  judged();
  remove(update);
  expect(judged()).toBe(true);
});

test('time matters only where something is to be published, and for what runs out', () => {
  const { judged } = aDesk();
  expect(judged({ until: summer })).toBe(true);
  expect(judged({ until: summer + 1 })).toBe(false);
  expect(judged({ until: spring })).toBe(true);
  expect(judged({ until: spring + 1 })).toBe(false);
  expect(judged({ until: summer })).toBe(false);
  expect(judged({ until: summer, now: summer })).toBe(true);
});

test('what is remembered and damaged is worked out again', () => {
  const { judged, memory } = aDesk();
  judged();
  for (const name of readdirSync(memory)) writeFileSync(join(memory, name), 'damaged');
  expect([judged(), judged()]).toEqual([true, false]);
});
