import { DatabaseSync } from 'node:sqlite';
import { writeFile } from '../press/write-file.ts';

/** SQLITE_BUSY, as SQLite numbers its results. */
const BUSY = 5;

/**
 * Takes a lock that one process at a time can hold, and returns what gives it back; when its holder ends in any other
 * way, the system does. Its file stays. Throws a sentence where another build is at work, or the file cannot be locked.
 */
export function takeLock(path: string): () => void {
  makeFile(path);
  try {
    return hold(path);
  } catch (error) {
    if (isError(error, 'errcode', BUSY))
      throw new Error('Another build is at work here. Wait until it is done.');
    const fact = error instanceof Error ? error.message : error;
    throw new Error(
      `${path} could not be locked (${fact}). Delete it; if that does not help, name a folder on a disk of this machine in OUT_DIR.`,
    );
  }
}

/** Node has no call that locks a file, but its SQLite locks what it writes to, on each system in the way that is safe there. */
function hold(path: string): () => void {
  const file = new DatabaseSync(path, { timeout: 0 });
  try {
    // Nothing is ever written: not the journal either.
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    throw error;
  }
  return () => file.close();
}

/** A file that is there is not opened: where this process holds its lock, to close it again would give that back (fcntl(2)). */
function makeFile(path: string): void {
  try {
    writeFile(path, '', { flag: 'wx' });
  } catch (error) {
    if (!isError(error, 'code', 'EEXIST')) throw error;
  }
}

function isError(error: unknown, field: 'code' | 'errcode', value: unknown): boolean {
  return error instanceof Error && Reflect.get(error, field) === value;
}
