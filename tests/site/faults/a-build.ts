import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { openOutlet } from '../../../src/commands/publish.ts';
import { workFoldersOf } from '../../../src/commands/work-folder.ts';
import { folderOfSites } from '../../../src/press/kept.ts';
import { variables } from '../sites.ts';

/** How a program ended; `code` is null where it was killed. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export interface Running {
  readonly ended: Promise<Ended>;
  /** Kills it so that it can do nothing about it: alone, or with all that it started. */
  readonly kill: (what: 'alone' | 'with all') => void;
}

/** What a build is run with besides its output, on the content of the site `ferry`. */
export interface Circumstances {
  readonly env?: NodeJS.ProcessEnv;
  /** The address of a module that is loaded into the build itself, before it begins. */
  readonly into?: string;
  /** Of the command, such as `--cold`. */
  readonly options?: readonly string[];
}

/** The command `npm run build` in a process group of its own. */
export function startBuild(out: string, { env = {}, into, options = [] }: Circumstances = {}): Running {
  return start([...(into ? ['--import', into] : []), 'src/commands/build.ts', ...options], {
    ...variables.ferry,
    CONTENT_DIR: 'tests/fixtures/ferry',
    OUT_DIR: out,
    ...env,
  });
}

/** The last step of a build alone, in a process of its own: publishes a finished site. */
export function publishWith(
  out: string,
  site: string,
  { env = {}, into }: Circumstances = {},
): Promise<Ended> {
  return start([...(into ? ['--import', into] : []), publisher, out, site], env).ended;
}

/** A program of Node in a process group of its own. */
function start(args: readonly string[], env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${args.join(' ')} does not start.`);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return {
    ended: new Promise((done) => child.once('close', (code) => done({ code, output }))),
    kill: (what) => {
      if (child.exitCode === null) process.kill(what === 'alone' ? pid : -pid, 'SIGKILL');
    },
  };
}

/** Has some of its own steps on the disk go wrong, as FAULT and FAULT_AT say. */
export const faultAtStep = new URL('./fault-at-step.ts', import.meta.url).href;

const publisher = fileURLToPath(new URL('./publisher.ts', import.meta.url));

/** A folder for the tests of one file, removed after them. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-faults-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** An output in a folder; what builds keep and leave for it in the project is removed after the tests of the file. */
export function outputIn(folder: string, name = 'dist'): string {
  const out = join(folder, name);
  afterAll(() => {
    for (const left of [folderOfSites(out), workFoldersOf(out)])
      rmSync(left, { recursive: true, force: true });
  });
  return out;
}

/** Publishes a finished site without building it, as the first one: no older site lies beside it. */
export function publish(site: string, out: string): void {
  const outlet = openOutlet(out);
  outlet.publish((next) => {
    rmSync(next, { recursive: true, force: true });
    cpSync(site, next, { recursive: true });
  });
  outlet.close();
  rmSync(join(dirname(out), `.${basename(out)}.publish`, 'spare'), { recursive: true, force: true });
}

/** The names and bytes of all that is in a folder, in one word; `missing` where there is none. */
export function fingerprint(folder: string): string {
  if (!existsSync(folder)) return 'missing';
  const hash = createHash('sha256');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    hash.update(`${path}\n`);
    if (statSync(join(folder, path)).isFile()) hash.update(readFileSync(join(folder, path)));
  }
  return hash.digest('hex');
}

/** What builds left beside an output, besides the file that they lock and an older site that the next one brings up to date. */
export function besides(out: string): readonly string[] {
  return readdirSync(join(dirname(out), `.${basename(out)}.publish`))
    .filter((name) => !['held', 'spare'].includes(name))
    .toSorted();
}

/** What builds for an output left in the project. */
export function workLeft(out: string): readonly string[] {
  const folders = workFoldersOf(out);
  return existsSync(folders) ? readdirSync(folders) : [];
}
