import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CorpusFile } from './content-files.ts';

/** Writes files into a folder, which is made where it is missing, and says how many they are. */
export function writeFiles(folder: string, files: Iterable<CorpusFile>): number {
  let count = 0;
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    count += 1;
  }
  return count;
}
