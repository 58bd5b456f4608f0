import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Takes a lock that one process at a time can hold, and returns what gives it back.
 * The lock of a process that is no longer running is taken over. Throws where another one is at work.
 */
export function takeLock(path: string): () => void {
  if (!create(path)) {
    const holder = holderOf(path);
    if (holder !== undefined && isRunning(holder)) {
      throw new Error(`Another build is at work here (process ${holder}). Wait until it is done.`);
    }
    rmSync(path, { force: true });
    if (!create(path)) throw new Error('Another build began at the same moment. Wait until it is done.');
  }
  return () => rmSync(path, { force: true });
}

/** False where the file exists. */
function create(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function holderOf(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Someone else's process may not be signalled, but it runs.
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
