import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from './store.ts';
import type { Files } from './tree.ts';

/** Keeps every file of a folder, each under the digest of its bytes. */
export function keepFolder(folder: string, store: Store): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return new Map(paths.toSorted().map((path) => [path, keep(readFileSync(join(folder, path)), store)]));
}

/** Keeps a file under the digest of its bytes, and returns that. */
export function keep(bytes: Uint8Array, store: Store): string {
  const key = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  if (!store.has(key)) store.put(key, bytes);
  return key;
}

/** The key of what is made of all these inputs, in this order. */
export function keyOf(...inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\n');
  return hash.digest('hex').slice(0, 32);
}

/** A list of files as it is kept itself. */
export const printFiles = (files: Files): string => JSON.stringify([...files]);

export function readFiles(file: string): Files {
  return new Map(JSON.parse(readFileSync(file, 'utf8')));
}

/** Whether a list is in the store with all of its files: some may have been damaged since. */
export function isWhole(list: string, store: Store): boolean {
  return store.has(list) && [...readFiles(store.fileOf(list)).values()].every(store.has);
}
