import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * A new, empty folder for one build. What killed builds for the same output left is removed: the caller holds the
 * lock of that output. Astro keeps scratch files beside what it makes, and shares them between builds that lie
 * outside of the project, so it is inside.
 */
export function openWorkFolder(outDir: string): string {
  const folders = workFoldersOf(outDir);
  mkdirSync(folders, { recursive: true });
  for (const left of readdirSync(folders)) tryToRemove(join(folders, left));
  return mkdtempSync(join(folders, 'build-'));
}

/** Removes a work folder with all that is in it. */
export function closeWorkFolder(work: string): void {
  tryToRemove(work);
  try {
    rmdirSync(dirname(work));
  } catch {
    // Something else is in it, which the next build removes.
  }
}

/** Where the work folders of builds for one output are. */
export function workFoldersOf(outDir: string): string {
  const name = createHash('sha256').update(outDir).digest('hex').slice(0, 12);
  return resolve('node_modules/.cache/throughline', name);
}

/** A process that outlived its build may still write there; it has this folder for itself, and the next build removes it. */
function tryToRemove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
  } catch {}
}
