import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

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

function nameOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12);
}
