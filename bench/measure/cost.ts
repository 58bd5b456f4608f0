import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A program to run, as a person would start it. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** What a run cost. */
export interface Cost {
  /** Seconds of processor time, in the program and the system, of the process and all that it started. */
  readonly cpu: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** The most memory, in bytes, that all its processes together were seen to hold; what two share counts twice. */
  readonly memory: number;
  /** The most that one of them was seen to hold. */
  readonly largest: number;
}

const lookEvery = 50;

/** Runs a program to its end and says what it cost; throws what it printed where it fails. Needs Linux’s `/proc`. */
export async function costOf(command: Command, signal: AbortSignal): Promise<Cost> {
  const before = processorTime();
  const start = performance.now();
  const child = spawn(command.program, command.args, {
    cwd: command.cwd,
    env: { ...process.env, ...command.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let memory = 0;
  let largest = 0;
  const look = setInterval(() => {
    const held = heldBy(child.pid);
    memory = Math.max(
      memory,
      held.reduce((sum, one) => sum + one, 0),
    );
    largest = Math.max(largest, ...held);
  }, lookEvery);
  try {
    const { code, output } = await endOf(child);
    const wall = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`${command.program} ${command.args.join(' ')} failed.\n${output.trim()}`);
    return { cpu: processorTime() - before, wall, memory, largest };
  } finally {
    clearInterval(look);
  }
}

function endOf(child: ChildProcess): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

const [ticks, pageSize] = ['CLK_TCK', 'PAGESIZE'].map((name) =>
  Number(execFileSync('getconf', [name], { encoding: 'utf8' })),
) as [number, number];

/**
 * Seconds that ended children of this process took, with theirs: the fields `cutime` and `cstime` of proc(5). Only one
 * runs at a time, so that a difference is that of one.
 */
function processorTime(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}

/** What a process holds in memory, and each of those below it. */
function heldBy(pid: number | undefined): readonly number[] {
  if (pid === undefined) return [];
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return [pages * pageSize, ...children.flatMap((child) => heldBy(Number(child)))];
  } catch {
    // It ended while it was looked at.
    return [];
  }
}
