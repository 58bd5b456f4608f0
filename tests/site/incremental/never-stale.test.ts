import { afterAll, expect, test } from 'vitest';
import { type Random, randomFrom } from '../../../bench/corpus/random.ts';
import { aFolder } from '../faults/a-build.ts';
import { mixedStories } from './mixed-stories.ts';
import type { State } from './state.ts';
import { takeStep } from './steps.ts';
import { build, buildAnew, differences, forget, siteIn, treeOf, writeContent } from './two-builds.ts';

/*
 * INCREMENTAL_STEPS says how many random steps are taken, a few between two builds, and INCREMENTAL_SEED which. Each two
 * builds take ten seconds of a processor. More of them, with a line for each:
 * `INCREMENTAL_STEPS=240 INCREMENTAL_SEED=7 npx vitest run --config tests/vitest.config.ts --project site never-stale`.
 */
const wanted = Number(process.env.INCREMENTAL_STEPS ?? 18);
const seed = Number(process.env.INCREMENTAL_SEED ?? 5);

const folder = aFolder();
const [warm, cold] = [siteIn(folder, 'warm'), siteIn(folder, 'cold')];
afterAll(() => [warm, cold].forEach(forget));

test(
  `after any steps a site is built anew as if for the first time (${wanted} steps, seed ${seed})`,
  { timeout: 2 * 3_600_000 },
  async () => {
    const random = randomFrom(seed);
    let taken = 0;
    let now: State = { files: mixedStories(), settings: {} };
    const published = [now];
    expect(await compare(now, 'the beginning')).toBe(0);
    while (taken < wanted) {
      const names: string[] = [];
      for (let left = 1 + random.whole(4); left > 0; left -= 1) {
        const { name, state } = takeStep(now, random);
        names.push(name);
        now = state;
      }
      taken += names.length;
      const code = await compare(now, `step ${taken}: ${names.join(', ')}`);
      if (code === 0) published.push(now);
      now = nextFrom(now, code, published, random);
    }
    expect(published.length).toBeGreaterThan(wanted / 10);
  },
);

/** Builds both ways, requires the same, and returns what became of it. */
async function compare({ files, settings }: State, what: string): Promise<number | null> {
  const before = treeOf(warm);
  for (const site of [warm, cold]) writeContent(site, files);
  const [again, anew] = await Promise.all([build(warm, settings), buildAnew(cold, settings)]);
  if (process.env.INCREMENTAL_STEPS) console.log(`${what}: ${again.code === 0 ? 'published' : 'refused'}`);
  expect(again.code, `${what}\n${again.output}\n${anew.output}`).toBe(anew.code);
  if (anew.code === 0) expect(differences(treeOf(warm), treeOf(cold)), what).toEqual([]);
  else {
    expect(again.output.replaceAll(warm.content, 'the content'), what).toBe(
      anew.output.replaceAll(cold.content, 'the content'),
    );
    expect(differences(before, treeOf(warm)), what).toEqual([]);
  }
  return anew.code;
}

/** What is refused is mostly taken back, and now and then a site becomes one that it was before. */
function nextFrom(now: State, code: number | null, published: readonly State[], random: Random): State {
  if (code !== 0 && random.whole(5) > 0) return published.at(-1) ?? now;
  if (random.whole(8) === 0) return published[random.whole(published.length)] ?? now;
  return now;
}
