import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { maxFiles, maxSizes } from './excess.ts';
import { clashesAmong } from './name-clashes.ts';
import { permalinkListPath } from './permalink-list.ts';
import type { Problem } from './problem.ts';
import { type Refusal, refusalOf, type Role, roleOf } from './roles.ts';

/** A file of the content folder, told apart by where it lies. */
export type ShelfFile = Role & {
  readonly path: string;
  /** Where it lies on disk. */
  readonly file: string;
  readonly bytes: () => Uint8Array;
};

export interface Shelf {
  /** Every file that belongs into a content folder, in a fixed order. */
  readonly files: readonly ShelfFile[];
  /** What the files are meant for that were refused, so that one wrong name is not reported wherever it is referred to. */
  readonly refused: readonly Role[];
  readonly problems: readonly Problem[];
}

/** A text that is not on the disk yet: its path below the content folder, and what it holds. */
export interface NewText {
  readonly path: string;
  readonly text: string;
}

/** Tells the files of a folder apart; `added` is judged as if it lay there, too. */
export function shelve(folder: string, added?: NewText): Shelf {
  const entries = [...entriesBelow(folder), ...(added ? [{ path: added.path, kind: 'file' } as const] : [])];
  if (entries.length > maxFiles) return { files: [], refused: [], problems: [tooManyFiles(entries.length)] };
  const clashes = clashesAmong(entries.map(({ path }) => path));
  const files: ShelfFile[] = [];
  const refused: Role[] = [];
  const refusals = new Map<string, Refusal>();
  for (const { path, kind } of entries) {
    const role = roleOf(path);
    const refusal =
      clashes(path) ?? kindFault(path, kind) ?? refusalOf(path, role) ?? sizeFault(folder, path, role);
    if (refusal) refusals.set(refusal.path, refusal);
    if (refusal && role) refused.push(role);
    const file = join(folder, path);
    const bytes = () => (path === added?.path ? new TextEncoder().encode(added.text) : readFileSync(file));
    if (!refusal && role) files.push({ ...role, path, file, bytes });
  }
  const problems = [...refusals.values()].map((refusal): Problem => ({
    line: 1,
    column: 1,
    severity: 'error',
    ...refusal,
  }));
  return { files, refused, problems };
}

/** The same for the same bytes under the same names. */
export function digestOfFiles(files: readonly ShelfFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) {
    const content = bytes();
    hash.update(`${path}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

interface Entry {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'other';
}

/** By name, the same on every disk. A folder that does not exist is empty. */
function entriesBelow(folder: string, prefix = ''): readonly Entry[] {
  if (!existsSync(join(folder, prefix))) return [];
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .filter(({ name }) => !isIgnored(prefix, name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): readonly Entry[] => {
      const path = `${prefix}${entry.name}`;
      if (entry.isDirectory()) return entriesBelow(folder, `${path}/`);
      return [{ path, kind: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other' }];
    });
}

/** Left by editors and file managers, or kept for people: never content. */
function isIgnored(prefix: string, name: string): boolean {
  return (
    (name.startsWith('.') && `${prefix}${name}` !== permalinkListPath) ||
    /^(Thumbs\.db|desktop\.ini)$/i.test(name) ||
    (prefix === '' && name === 'README.md')
  );
}

function tooManyFiles(count: number): Problem {
  const number = (amount: number) => amount.toLocaleString('en');
  return {
    path: '.',
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'too-many-files',
    fault: `the content folder has ${number(count)} files; ${number(maxFiles)} are the most`,
    remedy: 'Take out what is not content.',
  };
}

/** A file is judged by its size before anything of it is read. */
function sizeFault(folder: string, path: string, role: Role | undefined): Refusal | undefined {
  const most = role?.kind === 'image' || role?.kind === 'permalinks' ? maxSizes[role.kind] : maxSizes.text;
  const size = statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0;
  if (size <= most) return undefined;
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1024).toLocaleString('en');
  return {
    path,
    rule: 'large-file',
    fault: `the file has ${kilobytes(size)} KB; ${kilobytes(most)} are the most`,
    remedy: role?.kind === 'image' ? 'Save it smaller.' : 'Split it into several updates.',
  };
}

function kindFault(path: string, kind: Entry['kind']): Refusal | undefined {
  if (kind === 'file') return undefined;
  return kind === 'link'
    ? {
        path,
        rule: 'symbolic-link',
        fault: 'this is a link to a file elsewhere',
        remedy: 'Put the file itself here.',
      }
    : { path, rule: 'special-file', fault: 'this is not an ordinary file', remedy: 'Take it away.' };
}
