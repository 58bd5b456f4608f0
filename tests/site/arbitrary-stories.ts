import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { compile } from '../../src/newsroom/compile.ts';
import type { Problem } from '../../src/newsroom/problem.ts';
import { hurt } from '../arbitrary/bytes.ts';
import { nearFields } from '../arbitrary/fields.ts';
import { type Files, writeFiles } from '../arbitrary/files.ts';
import { joined, type Kind, partsOf, pathOf, soundFiles } from '../arbitrary/sound.ts';
import { story } from '../arbitrary/stories.ts';

/** How many briefings the site tells at least. */
export const arbitraryCount = 30;

/**
 * Writes a content folder of many small stories that nobody would tell: made from the schemas alone, and right ones in
 * which values were replaced or bytes were hurt. `check` has no error to report of any of them, nor of all together.
 */
export function writeArbitraryStories(folder: string, { seed = 3, wanted = arbitraryCount } = {}): void {
  const made = take(wanted / 2 + 2, (set, turn) => sample(story(set), seed + turn));
  const spoiled = take(wanted / 2 + 2, (set, turn) => spoiledFiles(set + 1000, turn, seed + turn));
  writeFiles(folder, together([...made, ...spoiled]));
}

/** All files of those sets that are still in order where they lie in one folder: two may have come to the same name. */
function together(sets: readonly Files[]): Files {
  const all: Files = Object.assign(siteOf(soundFiles()), ...sets);
  const wrong = new Set(errorsIn(all).map(({ path }) => path));
  const right = sets.filter((files) => !Object.keys(files).some((path) => wrong.has(path)));
  return wrong.size === 0 ? all : together(right);
}

/** As many sets of files as are wanted, of which each is in order by itself. */
function take(wanted: number, make: (set: number, turn: number) => Files | undefined): readonly Files[] {
  const sets: Files[] = [];
  for (let turn = 0; sets.length < wanted && turn < wanted * 40; turn += 1) {
    const files = make(sets.length, turn);
    if (files && errorsIn({ ...siteOf(soundFiles()), ...files }).length === 0) sets.push(files);
  }
  return sets;
}

const kinds: readonly Kind[] = ['briefing', 'update', 'person', 'place', 'organization'];

/** The right files with one that was changed; nothing where that left it as it was. */
function spoiledFiles(set: number, turn: number, seed: number): Files | undefined {
  const files = soundFiles(set);
  const path = pathOf(kinds[turn % kinds.length] ?? 'briefing', set);
  const text = String(files[path]);
  const [fields, body] = partsOf(text);
  const content =
    turn % 2 === 0
      ? joined(sample(nearFields([fields]), seed), body)
      : sample(hurt([Buffer.from(text)], 2), seed);
  if (String(content) === text) return undefined;
  const others = Object.entries(files).filter(([name]) => name.includes('/'));
  return { ...Object.fromEntries(others), [path]: content };
}

const siteOf = (files: Files): Files => ({ 'site.yaml': files['site.yaml'] ?? '' });

function sample<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  const [value] = fc.sample(arbitrary, { seed, numRuns: 1 });
  return value as T;
}

function errorsIn(files: Files): readonly Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  try {
    writeFiles(folder, files);
    return compile(folder).problems.filter(({ severity }) => severity === 'error');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
