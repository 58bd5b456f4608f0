import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, type TestContext } from 'vitest';

/** A small disk of its own, mounted at a folder. */
export interface Disk {
  /** Takes all of its room but for about this many bytes. */
  readonly fill: (left: number) => void;
  /** Gives back what `fill` took. */
  readonly empty: () => void;
  readonly makeReadOnly: () => void;
}

/**
 * Mounts a disk of so many bytes at a folder while the tests of a file run. What is returned gives it to a test, or
 * skips that with the reason why no disk can be mounted here.
 */
export function useDisk(folder: string, bytes: number): (ctx: TestContext) => Disk {
  let refusal: string | undefined;
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    const owner = `uid=${process.getuid?.()},gid=${process.getgid?.()}`;
    refusal = asRoot('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=0755,${owner}`, 'tmpfs', folder]);
  });
  afterAll(() => {
    if (refusal === undefined) asRoot('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  const filler = join(folder, 'filler');
  const empty = () => rmSync(filler, { force: true });
  const fill = (left: number) => {
    empty();
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(filler, Buffer.alloc(Math.max(bavail * bsize - left, 0)));
  };
  const makeReadOnly = () => {
    asRoot('mount', ['-o', 'remount,ro', folder]);
  };
  return (ctx) => {
    ctx.skip(refusal !== undefined, `no disk can be mounted here: ${refusal}`);
    return { fill, empty, makeReadOnly };
  };
}

/** Undefined where it went well, else what was said. Nobody is asked for a password. */
function asRoot(program: string, args: readonly string[]): string | undefined {
  const [name, all] = process.getuid?.() === 0 ? [program, args] : ['sudo', ['-n', program, ...args]];
  const { error, status, stderr } = spawnSync(name, all, { encoding: 'utf8' });
  if (error) return error.message;
  return status === 0 ? undefined : stderr.trim();
}
