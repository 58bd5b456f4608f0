import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFolder } from './is-folder.ts';
import { writeFile } from './write-file.ts';

/**
 * Files kept from build to build, each under the key of all that it was made of: what has another content has another
 * key. Nothing is taken from it that is not exactly as it was put there.
 */
export interface Store {
  readonly folder: string;
  readonly has: (this: void, key: string) => boolean;
  readonly put: (key: string, bytes: Uint8Array | string) => void;
  /** Where the file of a key lies, whole; it must not be written to, as sites are made of links to it. */
  readonly fileOf: (key: string) => string;
  /** Of the file of a key, as `stateOf` has it; looked up once, and to be asked for when all of it was put. */
  readonly stateOf: (key: string) => string | undefined;
  /** Forgets whatever has none of these keys, and vouches for what has. To be called when all of it was put. */
  readonly settle: (keys: ReadonlySet<string>) => void;
}

/**
 * Opens the store in a folder, which one build at a time may do; a `cold` one begins empty. What is damaged there is as
 * if it were not.
 */
export function openStore(folder: string, { cold = false } = {}): Store {
  if (cold || !isFolder(folder)) rmSync(folder, { recursive: true, force: true });
  const vouched = readIndex(folder);
  const fresh = new Set<string>();
  const seen = new Map<string, string>();
  const fileOf = (key: string) => `${folder}/${key.slice(0, 2)}/${key.slice(2)}`;
  const look = (key: string) => seen.get(key) ?? stateOf(fileOf(key));
  const stateOfKey = (key: string) => {
    const state = look(key);
    if (state !== undefined) seen.set(key, state);
    return state;
  };
  return {
    folder,
    has: (key) => {
      if (fresh.has(key)) return true;
      const vouch = vouched[key];
      if (vouch === undefined || vouch !== look(key)) return false;
      // Only now: whatever else lies there, another process may put the right file in its place.
      seen.set(key, vouch);
      return true;
    },
    put: (key, bytes) => {
      seen.delete(key);
      write(fileOf(key), bytes);
      // As web servers are to read it, whatever the umask of the one who builds.
      chmodSync(fileOf(key), 0o644);
      fresh.add(key);
    },
    fileOf,
    stateOf: stateOfKey,
    settle: (keys) => {
      for (const path of filesIn(folder)) {
        if (!keys.has(path.replace('/', ''))) rmSync(join(folder, path), { recursive: true, force: true });
      }
      const states = [...keys].map((key) => [key, stateOfKey(key)]);
      // Anew, as something else may lie there, or lead elsewhere.
      rmSync(indexOf(folder), { recursive: true, force: true });
      writeFile(indexOf(folder), JSON.stringify(Object.fromEntries(states)), { flag: 'wx' });
    },
  };
}

const indexOf = (folder: string) => join(folder, 'index.json');

/** A store without a readable index is empty: whatever lies there may be half written. */
function readIndex(folder: string): Readonly<Record<string, string | undefined>> {
  try {
    return { ...JSON.parse(readFileSync(indexOf(folder), 'utf8')) };
  } catch {
    return {};
  }
}

/**
 * What is the same for all names of a file, and changes with whatever is done to it or its rights: a site may have been
 * made of it, and a hand reach it. Undefined where there is no file.
 */
export function stateOf(file: string): string | undefined {
  try {
    // As numbers they would be rounded.
    const stats = lstatSync(file, { bigint: true });
    return stats.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.mode}` : undefined;
  } catch {
    return undefined;
  }
}

function write(file: string, bytes: Uint8Array | string): void {
  try {
    writeFile(file, bytes, { flag: 'wx' });
  } catch {
    // Never over what is there: a published site may be made of it.
    rmSync(isFolder(dirname(file)) ? file : dirname(file), { recursive: true, force: true });
    mkdirSync(dirname(file), { recursive: true });
    writeFile(file, bytes, { flag: 'wx' });
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? readdirSync(join(folder, entry.name)).map((name) => `${entry.name}/${name}`) : [],
  );
}
