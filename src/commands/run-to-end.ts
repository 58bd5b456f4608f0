import { inWords } from './disk-words.ts';

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs a command to its exit code. An error is printed as its sentence alone; a signal to stop reaches the
 * command, which cleans up; a reader that closed the pipe (`| head`) does not end it half done.
 */
export async function runToEnd(command: (signal: AbortSignal) => Promise<number>): Promise<void> {
  const stop = new AbortController();
  let stopped: number | undefined;
  for (const [name, code] of Object.entries(signals)) {
    process.once(name, () => {
      stopped = code;
      stop.abort();
    });
  }
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  try {
    process.exitCode = await command(stop.signal);
  } catch (error) {
    console.error(stopped === undefined ? inWords(error) : 'Stopped; the published site is as it was.');
    process.exitCode = stopped ?? 1;
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
