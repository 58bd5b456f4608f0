import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Files, writeFiles } from './files.ts';

let last: string | undefined;

/** A folder on disk that holds these files alone, until the next one or the end of the test. */
export function aFolder(files: Files): string {
  if (last === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'throughline-'));
    last = made;
    onTestFinished(() => {
      rmSync(made, { recursive: true, force: true });
      last = undefined;
    });
  }
  rmSync(last, { recursive: true, force: true });
  writeFiles(last, files);
  return last;
}
