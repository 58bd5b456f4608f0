import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a folder holds, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A GIF of one point. */
export const image = Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0;', 'latin1');

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
