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

/**
 * Runs a program of Node in a process of its own, which ends with this one, even where this one is killed. Rejects
 * where the signal stops it, once it has ended.
 */
export function runNode(args: readonly string[], { env, signal, show = false }: RunOptions): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('./end-with-parent.ts'), ...args],
      {
        env,
        signal,
        stdio: ['pipe', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      },
    );
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    let failure: Error | undefined;
    child.once('error', (error) => {
      failure = error;
      if (child.pid === undefined) fail(error);
    });
    // No exit code: it was killed, as by the system when memory runs out.
    child.once('close', (code) =>
      failure ? fail(failure) : done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}
