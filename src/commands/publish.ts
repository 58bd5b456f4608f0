import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeFile } from '../press/write-file.ts';
import { takeLock } from './lock.ts';

/** A folder that readers are served from, held by one build, which may replace its contents whole. */
export interface Outlet {
  /**
   * Has a folder filled with a site, and puts it in the place of the last one; where that fails, the last one stays. The
   * folder may hold an older site.
   */
  readonly publish: (fill: (next: string) => void) => void;
  /** Gives the folder back. */
  readonly close: () => void;
}

/**
 * Takes hold of a folder that a site is to be published in. Throws, having changed nothing, where another
 * build holds it or it is not ours to replace: a link, a file, or a folder with things in it that no build put there.
 */
export function openOutlet(folder: string): Outlet {
  // Beside the folder, so on the same file system: a rename is then one step that cannot be seen half done.
  const desk = join(dirname(folder), `.${basename(folder)}.publish`);
  mkdirSync(desk, { recursive: true });
  accessSync(desk, constants.W_OK);
  const release = takeLock(join(desk, 'held'));
  try {
    putBack(folder, desk);
    refuseForeign(folder, desk);
    tidy(folder, desk);
  } catch (error) {
    release();
    throw error;
  }
  return {
    publish: (fill) => replace(folder, desk, fill),
    close: () => {
      tidy(folder, desk);
      release();
    },
  };
}

/**
 * A build that was killed between the two renames of `replace` left the last site in the wrong place. Where it
 * belongs there may be an empty folder by now, made by what was to serve it.
 */
function putBack(folder: string, desk: string): void {
  const previous = join(desk, 'previous');
  if (!existsSync(previous)) return;
  if (existsSync(folder) && !removedAsEmpty(folder)) return;
  renameSync(previous, folder);
}

function removedAsEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function refuseForeign(folder: string, desk: string): void {
  const kind = lstatSync(folder, { throwIfNoEntry: false });
  if (kind === undefined) return;
  if (kind.isSymbolicLink()) throw new Error(`${folder} is a link. Name the folder itself in OUT_DIR.`);
  if (!kind.isDirectory()) throw new Error(`${folder} is not a folder. Name another one in OUT_DIR.`);
  const ours = new Set(publishedNames(desk));
  const foreign = readdirSync(folder).find((name) => !ours.has(name));
  if (foreign === undefined) return;
  throw new Error(
    `${folder} holds “${foreign}”, which no build put there, and publishing would delete it. Empty the folder, or name another one in OUT_DIR.`,
  );
}

function replace(folder: string, desk: string, fill: (next: string) => void): void {
  const next = join(mkdtempSync(join(desk, 'next-')), 'site');
  const spare = join(desk, 'spare');
  if (existsSync(spare)) renameSync(spare, next);
  fill(next);
  const names = readdirSync(next);
  rememberNames(desk, [...publishedNames(desk), ...names]);
  const previous = join(desk, 'previous');
  if (existsSync(folder)) renameSync(folder, previous);
  try {
    renameSync(next, folder);
  } catch (error) {
    putBack(folder, desk);
    throw error;
  }
  // The site is out: what is left to do is no reason to call that a failure, and the next build does it.
  try {
    rememberNames(desk, names);
    // To remove a large site takes longer than to bring it up to date the next time.
    if (existsSync(previous)) renameSync(previous, spare);
  } catch {}
}

/** Takes off the desk what this build, or one that was killed, no longer needs. What cannot be removed is left to the next. */
function tidy(folder: string, desk: string): void {
  for (const name of readdirSync(desk)) {
    if (['held', 'names', 'spare'].includes(name)) continue;
    if (name === 'previous' && !existsSync(folder)) continue;
    try {
      rmSync(name === 'previous' ? takenAside(desk, name) : join(desk, name), { recursive: true });
    } catch {}
  }
}

/** A site that is half removed must not be there to be put back. */
function takenAside(desk: string, name: string): string {
  const aside = mkdtempSync(join(desk, 'gone-'));
  renameSync(join(desk, name), join(aside, name));
  return aside;
}

/** What the builds put at the top of the folder. */
function publishedNames(desk: string): readonly string[] {
  const list = join(desk, 'names');
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
}

/** In one step: with half of the list, the next build would take its own site for someone else’s. */
function rememberNames(desk: string, names: readonly string[]): void {
  const [list, draft] = [join(desk, 'names'), join(desk, 'names.draft')];
  writeFile(draft, [...new Set(names)].join('\n'));
  renameSync(draft, list);
}
