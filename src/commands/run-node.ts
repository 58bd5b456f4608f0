import { spawn } from 'node:child_process';

/** How a run ended, and all that it printed. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Let it print for itself; `output` is then empty. */
  readonly show?: boolean;
}

/** Runs a program of Node in a process of its own; rejects where the signal stops it. */
export function runNode(args: readonly string[], { env, signal, show = false }: RunOptions): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      env,
      signal,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', fail);
    // No exit code: it was killed, as by the system when memory runs out.
    child.once('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
