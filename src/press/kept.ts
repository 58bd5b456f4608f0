import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type DiskMemory, openMemory } from './disk-memory.ts';
import { openStore, type Store } from './store.ts';
import { writeFile } from './write-file.ts';

/* What builds keep for the next ones. All of it may be removed at any time, at the cost of time. */
const kept = 'node_modules/.cache/throughline/kept';

/** Where the files of the sites are that were made for an output; only who holds the lock of that may write there. */
export function folderOfSites(outDir: string): string {
  return resolve(kept, 'sites', nameOf(outDir));
}

/** Where it is remembered what was read in a content folder. */
export function folderOfReadings(contentDir: string): string {
  return resolve(kept, 'readings', nameOf(contentDir));
}

/** The store for an output; where nothing can be kept, one in the folder `instead`, which lasts as long as that. */
export function openSiteStore(outDir: string, instead: string, { cold = false } = {}): Store {
  const folder = folderOfSites(outDir);
  sweep(dirname(folder));
  try {
    const store = openStore(folder, { cold });
    noteOwner(folder, outDir);
    return store;
  } catch {
    return openStore(instead);
  }
}

/** The memory of what was read in a content folder; where nothing can be kept, nothing is remembered. */
export function openReadings(contentDir: string, program: string, { cold = false } = {}): DiskMemory {
  const folder = folderOfReadings(contentDir);
  sweep(dirname(folder));
  const memory = openMemory(folder, program, { cold });
  try {
    noteOwner(folder, contentDir);
  } catch {}
  return memory;
}

const ownerIn = (folder: string) => join(folder, 'made-for');

/** Throws where nothing can be written. */
function noteOwner(folder: string, owner: string): void {
  mkdirSync(folder, { recursive: true });
  rmSync(ownerIn(folder), { recursive: true, force: true });
  writeFile(ownerIn(folder), owner, { flag: 'wx' });
}

/** Removes what was kept for something in a folder that is gone, as that of a test. */
function sweep(folders: string): void {
  try {
    for (const name of readdirSync(folders)) {
      const folder = join(folders, name);
      const owner = existsSync(ownerIn(folder)) ? readFileSync(ownerIn(folder), 'utf8') : undefined;
      if (owner && !existsSync(dirname(owner))) rmSync(folder, { recursive: true, force: true });
    }
  } catch {}
}

function nameOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12);
}
