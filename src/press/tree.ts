import { chmodSync, constants, copyFileSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFolder } from './is-folder.ts';
import { type Store, stateOf } from './store.ts';

/** The files of a site: their paths, with `/`, and the keys under which they are kept. */
export type Files = ReadonlyMap<string, string>;

/**
 * Makes a folder hold exactly these files, by links to those of the store, or copies where the disk knows no links. What is
 * right already, as in a folder that held an earlier site, is left alone. `tell` hears now and then how many are laid out.
 */
export function layOut(
  folder: string,
  files: Files,
  store: Store,
  tell?: (done: number, all: number) => void,
): void {
  const folders = new Set(['']);
  for (const path of files.keys()) addFolders(path, folders);
  const there = new Map<string, string | undefined>();
  // What is behind a link is not ours to clear.
  if (isFolder(folder)) clear(folder, '', files, folders, there);
  else rmSync(folder, { force: true });
  for (const path of folders) makeFolder(join(folder, path), there.has(path));
  let done = 0;
  for (const [path, key] of files) {
    if (done % 100 === 0) tell?.(done, files.size);
    done += 1;
    const found = there.get(path);
    if (found !== undefined && found === store.stateOf(key)) continue;
    const target = join(folder, path);
    if (found !== undefined) rmSync(target);
    place(store.fileOf(key), target);
  }
}

function addFolders(path: string, folders: Set<string>): void {
  const parent = dirname(path);
  if (parent === '.' || folders.has(parent)) return;
  addFolders(parent, folders);
  folders.add(parent);
}

/** Removes all that does not belong into a folder, and notes the states of what stays. */
function clear(
  root: string,
  path: string,
  files: Files,
  folders: ReadonlySet<string>,
  there: Map<string, string | undefined>,
): void {
  for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
    const at = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory() && folders.has(at)) {
      there.set(at, '');
      clear(root, at, files, folders, there);
    } else if (entry.isFile() && files.has(at)) {
      there.set(at, stateOf(`${root}/${at}`));
    } else {
      rmSync(join(root, at), { recursive: true });
    }
  }
}

/** Any web server may read it, whatever the umask of the one who builds. */
function makeFolder(path: string, isThere: boolean): void {
  if (!isThere) mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
}

function place(kept: string, target: string): void {
  try {
    linkSync(kept, target);
  } catch {
    copyFileSync(kept, target, constants.COPYFILE_EXCL);
  }
}
