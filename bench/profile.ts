import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReady } from './builds.ts';
import type { Corpus } from './corpus/model.ts';
import { costOf } from './measure/cost.ts';
import { type Profile, timeByPlace } from './measure/time-by-place.ts';
import type { Mode } from './modes.ts';
import { table } from './table.ts';
import type { Tool } from './tools/tool.ts';

const shown = 30;

/**
 * Builds the corpus once on that occasion while Node takes samples, and returns as a Markdown table where the time went:
 * in which package, room of this project, bundled file or part of Node, over all processes and threads.
 */
export async function profileBuild(
  corpus: Corpus,
  tool: Tool,
  { mode, work, signal }: { readonly mode: Mode; readonly work: string; readonly signal: AbortSignal },
): Promise<string> {
  const folder = join(work, 'profiles');
  mkdirSync(folder, { recursive: true });
  tool.prepare(corpus);
  tool.forget();
  const command = tool.build(mode === 'cold');
  const options = `--cpu-prof --cpu-prof-dir=${folder}`;
  try {
    if (mode !== 'cold') {
      await costOf(command, signal);
      makeReady(tool, mode, corpus, 0);
    }
    await costOf({ ...command, env: { ...command.env, NODE_OPTIONS: options } }, signal);
  } finally {
    tool.forget();
  }
  const profiles = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile,
  );
  const places = timeByPlace(profiles);
  const whole = places.reduce((sum, { seconds }) => sum + seconds, 0);
  const rows = places
    .slice(0, shown)
    .map(({ place, seconds }) => [place, seconds.toFixed(2), `${((100 * seconds) / whole).toFixed(1)} %`]);
  return `${whole.toFixed(1)} s in all, as sampled.\n\n${table(['where', 'seconds', 'share'], rows)}`;
}
