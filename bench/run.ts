import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBuilds } from './builds.ts';
import { inventCorpus } from './corpus/invent.ts';
import { watchMachine } from './machine.ts';
import { type Options, readOptions } from './options.ts';
import { measurePages } from './page-speed.ts';
import { requireSamePages } from './peers/same-pages.ts';
import { profileBuild } from './profile.ts';
import { writeReport } from './report.ts';
import { ours, oursReduced, oursWithPictures } from './tools/ours.ts';
import { generators, installed } from './tools/packages.ts';
import { hugoVersion, peerTools } from './tools/peers.ts';

/*
 * `npm run bench -- --updates 1000 --peers`: what builds cost, here and elsewhere; `npm run bench -- --pages`: how fast
 * pages are; `npm run bench -- --profile`: where the time of a build goes. Prints its tables and writes them into a file;
 * progress goes to standard error.
 */
const base = join(tmpdir(), 'throughline-bench');

type Job = (options: Options, folder: string, home: string, signal: AbortSignal) => Promise<string>;

const jobs: Readonly<Record<Options['job'], Job>> = {
  builds,
  pages: ({ rounds }, folder, _, signal) => measurePages(folder, rounds, signal),
  profile: (options, work, _, signal) =>
    profileBuild(inventCorpus(options), ours(work), { mode: options.modes[0] ?? 'cold', work, signal }),
};

try {
  if (process.platform !== 'linux') throw new Error('What a build costs can only be read on Linux.');
  const options = readOptions(process.argv.slice(2));
  const report = await measured(options);
  const name = options.job === 'pages' ? options.job : `${options.job}-${options.updates}`;
  const file = options.report ?? join(base, `${name}.md`);
  writeFileSync(file, report);
  console.log(`${report}\nWritten into ${file}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function measured(options: Options): Promise<string> {
  mkdirSync(base, { recursive: true });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const machine = watchMachine();
  const home = options.peers ? installed('generators', generators) : base;
  const folder = mkdtempSync(join(home, 'run-'));
  try {
    const result = await jobs[options.job](options, folder, home, stop.signal);
    const asked = process.argv.slice(2).join(' ');
    return `\`npm run bench -- ${asked}\` on ${machine.end()}\n\n${result}\n`;
  } finally {
    machine.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function builds(options: Options, folder: string, home: string, signal: AbortSignal): Promise<string> {
  const { peers, updates, modes, rounds } = options;
  if (peers)
    await requireSamePages(inventCorpus({ updates: 100 }), peerTools(join(folder, 'same'), home), signal);
  const all = [
    ...(peers ? [...peerTools(folder, home), oursReduced(folder)] : []),
    ours(folder),
    ...(options.pictures ? [oursWithPictures(folder)] : []),
  ];
  const tools = all.filter(({ id }) => options.tools?.includes(id) ?? true);
  if (tools.length === 0) throw new Error(`--tools has none of ${all.map(({ id }) => id).join(', ')}.`);
  const result = await measureBuilds(inventCorpus(options), { tools, modes, rounds, signal });
  const lacksHugo = peers && hugoVersion() === undefined;
  const notes = lacksHugo
    ? ['Hugo is not on this machine; on Debian, `apt-get install hugo` brings it.']
    : [];
  return writeReport(result, { updates, modes, notes });
}
