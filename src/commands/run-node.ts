import { spawn } from 'node:child_process';

/** How a run ended, and all that it printed. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Told how far it is, where it says so. */
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Runs a program of Node in a process of its own, which ends with this one, even where this one is killed. Rejects
 * where the signal stops it, once it has ended.
 */
export function runNode(args: readonly string[], { env, signal, progress }: RunOptions): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('./end-with-parent.ts'), ...args],
      {
        env,
        signal,
        stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
      },
    );
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('message', (message) => {
      const { done: count, all } = message as { readonly done: number; readonly all: number };
      progress?.(count, all);
    });
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
