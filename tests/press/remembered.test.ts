import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { randomFrom } from '../../bench/corpus/random.ts';
import { buildNow, publishedUntil } from '../../src/newsroom/build-now.ts';
import { compile, type Occasion } from '../../src/newsroom/compile.ts';
import { openMemory } from '../../src/press/disk-memory.ts';
import { writeFiles } from '../arbitrary/files.ts';
import { mixedStories } from '../site/incremental/mixed-stories.ts';
import type { State } from '../site/incremental/state.ts';
import { takeStep } from '../site/incremental/steps.ts';
import { aFolder } from './a-folder.ts';

const seed = Number(process.env.INCREMENTAL_SEED ?? 1);
const wanted = 150;

test(
  `after each of ${wanted} steps what is remembered comes to what is worked out (seed ${seed})`,
  { timeout: 60_000 },
  () => {
    const [content, readings] = [join(aFolder(), 'content'), join(aFolder(), 'readings')];
    const random = randomFrom(seed);
    let last: State = { files: mixedStories(), settings: {} };
    let published = 0;
    for (let taken = 0; taken < wanted; taken += 1) {
      const { name, state } = takeStep(last, random);
      rmSync(content, { recursive: true, force: true });
      writeFiles(content, state.files);
      const occasion = occasionOf(state);
      const memory = openMemory(readings, 'program');
      const anew = compile(content, occasion);
      expect(compile(content, { ...occasion, memory }), `step ${taken}: ${name}`).toStrictEqual(anew);
      memory.tidy();
      if (!anew.newsroom) continue;
      published += 1;
      last = state;
    }
    expect(published).toBeGreaterThan(wanted / 2);
  },
);

test.each(['people/leila-haddad.md', 'places/island.md', 'briefings/kurz/briefing.md'])(
  'a link in %s is judged again when the briefing is gone that it leads to',
  (path) => {
    const [content, readings] = [join(aFolder(), 'content'), join(aFolder(), 'readings')];
    const files = mixedStories();
    const linked = {
      ...files,
      [path]: `${String(files[path]).trimEnd()}\n\nSee [the lock](briefing:lock).\n`,
    };
    writeFiles(content, linked);
    expect(compile(content, { memory: openMemory(readings, 'program') }).newsroom).toBeDefined();
    rmSync(join(content, 'briefings/lock'), { recursive: true });
    const { problems } = compile(content, { memory: openMemory(readings, 'program') });
    expect(problems.map((problem) => [problem.path, problem.rule])).toEqual([[path, 'bad-link']]);
  },
);

function occasionOf({ settings }: State): Occasion {
  const { PUBLISHED_UNTIL = '2100-01-01T00:00Z' } = settings;
  return { now: buildNow(settings), until: publishedUntil({ PUBLISHED_UNTIL }) };
}
