import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from '../press/write-file.ts';

/**
 * Takes a lock that one process at a time can hold, and returns what gives it back.
 * The lock of a process that is no longer running is taken over. Throws a sentence where another one is at work.
 */
export function takeLock(path: string): () => void {
  const mine = holderText(process.pid);
  if (!create(path, mine)) {
    const held = textOf(path);
    if (held !== undefined && isAtWork(held)) {
      throw new Error(
        `Another build is at work here (process ${pidIn(held)}). Wait until it is done; if there is none, delete ${path}.`,
      );
    }
    if (held !== undefined) setAside(path, held);
    if (!create(path, mine))
      throw new Error('Another build began at the same moment. Wait until it is done.');
  }
  return () => {
    try {
      if (textOf(path) === mine) rmSync(path, { force: true });
    } catch {
      // It counts for nothing once this process has ended.
    }
  };
}

/** Makes the lock in one step, with who holds it in it; false where there is one. */
function create(path: string, holder: string): boolean {
  const draft = `${path}.${process.pid}`;
  try {
    writeFile(draft, holder);
    linkSync(draft, path);
    return true;
  } catch (error) {
    // Where the draft is gone, a build that holds the lock has tidied up.
    if (isCode(error, 'EEXIST', 'ENOENT')) return false;
    // Not every file system has links. Between its two steps this one can be taken for a lock that nobody holds.
    if (isCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) return createInTwoSteps(path, holder);
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function createInTwoSteps(path: string, holder: string): boolean {
  try {
    writeFile(path, holder, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes a lock that nobody holds away; where another build has just done so, and made its own, that one stays. */
function setAside(path: string, held: string): void {
  const aside = `${path}.${process.pid}.left`;
  try {
    renameSync(path, aside);
    if (textOf(aside) !== held) linkSync(aside, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST', 'ENOENT')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** A process by its number and, where the system tells, when it began: numbers are given again, in containers at once. */
function holderText(pid: number): string {
  return [pid, lifeOf(pid)?.began].join(' ').trim();
}

function pidIn(holder: string): number {
  return Number(holder.split(' ')[0]);
}

function isAtWork(holder: string): boolean {
  const pid = pidIn(holder);
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return false;
  const [life, began] = [lifeOf(pid), holder.split(' ')[1]];
  if (life === undefined) return true;
  return !life.ended && (began === undefined || life.began === began);
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

interface Life {
  /** In ticks since the machine was started. */
  readonly began: string;
  /** It was killed, and its parent has not asked for that yet. */
  readonly ended: boolean;
}

/** What Linux tells of a process (proc_pid_stat(5)); other systems have no such file. */
function lifeOf(pid: number): Life | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', began] = [fields[0], fields[19]];
    return began === undefined ? undefined : { began, ended: 'ZX'.includes(state) };
  } catch {
    return undefined;
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => error.code === code);
}
