import { writeFileSync, type WriteFileOptions } from 'node:fs';

/** Writes a file; where that fails, the error has its path, which Node leaves out where there is no room for what is in it. */
export function writeFile(path: string, data: string | Uint8Array, options: WriteFileOptions = {}): void {
  try {
    writeFileSync(path, data, options);
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
