import type { Refusal } from './roles.ts';

/**
 * Finds names that are one name on a disk that ignores case or Unicode form: of files, and of folders with all that
 * is in them. The name in lower-case letters is the one that stays.
 */
export function clashesAmong(paths: readonly string[]): (path: string) => Refusal | undefined {
  const names = new Set(paths.flatMap(withFolders));
  const groups = Map.groupBy(names, (name) => `${folderOf(name)}${fold(name.slice(folderOf(name).length))}`);
  const clashes = new Map(
    [...groups].flatMap(([folded, group]) => {
      const [first = '', ...others] = group.toSorted((a, b) => Number(a !== folded) - Number(b !== folded));
      return others.map((path) => [path, clash(path, first)] as const);
    }),
  );
  return (path) => withFolders(path).flatMap((name) => clashes.get(name) ?? [])[0];
}

function clash(path: string, other: string): Refusal {
  return {
    path,
    rule: 'name-clash',
    fault: `the name differs from ${other} only in capitals or in how its characters are coded`,
    remedy: 'Rename or delete one of the two.',
  };
}

/** `a`, `a/b` and `a/b/c.md` of `a/b/c.md`. */
function withFolders(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
