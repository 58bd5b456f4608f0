import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReady } from './builds.ts';
import type { Corpus } from './corpus/model.ts';
import { type Command, type Cost, costOf } from './measure/cost.ts';
import { extentOf } from './measure/extent.ts';
import { type Profile, timeByPlace } from './measure/time-by-place.ts';
import type { Mode } from './modes.ts';
import { table } from './table.ts';
import type { Tool } from './tools/tool.ts';

const shown = 30;

/**
 * Builds the corpus once on that occasion while Node takes samples, and returns as a Markdown table where the time went:
 * in which package, room of this project, bundled file or part of Node, over all processes and threads. Then says what
 * it costs to write the same files again, and nothing else.
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
    const build = await costOf({ ...command, env: { ...command.env, NODE_OPTIONS: options } }, signal);
    const again = await costOf(writingAgain(tool.out, join(work, 'again')), signal);
    return [
      tableOf(readProfiles(folder), build),
      `To write the ${extentOf(tool.out).files} files of the site again takes ${again.cpu.toFixed(2)} s of CPU.`,
    ].join('\n\n');
  } finally {
    tool.forget();
  }
}

function readProfiles(folder: string): readonly Profile[] {
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

function tableOf(profiles: readonly Profile[], { cpu }: Cost): string {
  const places = timeByPlace(profiles);
  const sampled = places.reduce((sum, { seconds }) => sum + seconds, 0);
  // What Pagefind’s own program takes, and the threads in which Node compiles and collects garbage, and Astro bundles.
  // Samples also count while a busy machine lets others run, and may come to more than all.
  const rest = Math.max(cpu - sampled, 0);
  const rows = [...places.slice(0, shown), { place: 'outside of JavaScript', seconds: rest }].map(
    ({ place, seconds }) => [
      place,
      seconds.toFixed(2),
      `${((100 * seconds) / (sampled + rest)).toFixed(1)} %`,
    ],
  );
  return `${cpu.toFixed(1)} s of CPU in all.\n\n${table(['where', 'seconds', 'share'], rows)}`;
}

function writingAgain(from: string, to: string): Command {
  return {
    program: process.execPath,
    args: [fileURLToPath(import.meta.resolve('./measure/write-again.ts')), from, to],
    cwd: process.cwd(),
  };
}
