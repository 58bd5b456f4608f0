import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuilds, modes } from './builds.ts';
import { inventCorpus } from './corpus/invent.ts';
import type { Corpus } from './corpus/model.ts';
import { watchMachine } from './machine.ts';
import { measurePages } from './page-speed.ts';
import { requireSamePages } from './peers/same-pages.ts';
import { profileBuild } from './profile.ts';
import { writeReport } from './report.ts';
import { ours, oursReduced } from './tools/ours.ts';
import { generators, installed } from './tools/packages.ts';
import { hugoVersion, peerTools } from './tools/peers.ts';
import type { Tool } from './tools/tool.ts';

/*
 * `npm run bench -- --updates 1000 --peers`: what builds cost, here and elsewhere; `npm run bench -- --pages`: how fast
 * pages are; `npm run bench -- --profile`: where the time of a build goes. Prints its tables and writes them
 * into a file; progress goes to standard error.
 */
const { values } = parseArgs({
  options: {
    updates: { type: 'string', default: '1000' },
    'per-story': { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    modes: { type: 'string', default: modes.join(',') },
    peers: { type: 'boolean', default: false },
    tools: { type: 'string' },
    pages: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});

const lacksHugo = 'Hugo is not on this machine; on Debian, `apt-get install hugo` brings it.';
const home = values.peers ? installed('generators', generators) : join(tmpdir(), 'throughline-bench');
mkdirSync(home, { recursive: true });
const folder = mkdtempSync(join(home, 'run-'));
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
const machine = watchMachine();
try {
  const job = values.pages ? 'pages' : values.profile ? 'profile' : 'builds';
  const rounds = Number(values.rounds);
  const jobs = {
    pages: () => measurePages(folder, rounds, stop.signal),
    profile: () => profileBuild(corpus(), ours(folder), folder, stop.signal),
    builds: () => builds(rounds),
  };
  const result = await jobs[job]();
  const asked = process.argv.slice(2).join(' ');
  const report = `\`npm run bench -- ${asked}\` on ${machine.end()}\n\n${result}\n`;
  const name = values.pages ? job : `${job}-${values.updates}`;
  const file = values.report ?? join(tmpdir(), 'throughline-bench', `${name}.md`);
  writeFileSync(file, report);
  console.log(`${report}\nWritten into ${file}.`);
} finally {
  machine.end();
  rmSync(folder, { recursive: true, force: true });
}

async function builds(rounds: number): Promise<string> {
  const { signal } = stop;
  const asked = modes.filter((mode) => values.modes.split(',').includes(mode));
  const tools = [...peersIn('measured'), ...own()].filter(
    ({ id }) => values.tools?.split(',').includes(id) ?? true,
  );
  await requireSamePages(inventCorpus({ updates: 100 }), peersIn('same'), signal);
  const measured = await measureBuilds(corpus(), { tools, modes: asked, rounds, signal });
  const notes = values.peers && hugoVersion() === undefined ? [lacksHugo] : [];
  return writeReport(measured, { updates: Number(values.updates), modes: asked, notes });
}

function corpus(): Corpus {
  return inventCorpus({ updates: Number(values.updates), perStory: Number(values['per-story']) });
}

function own(): readonly Tool[] {
  const work = join(folder, 'measured');
  return values.peers ? [oursReduced(work), ours(work)] : [ours(work)];
}

function peersIn(name: string): readonly Tool[] {
  return values.peers ? peerTools(join(folder, name), home) : [];
}
