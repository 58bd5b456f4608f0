import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** A file of the content folder, told apart by where it lies. */
export type ShelfFile = { readonly path: string; readonly file: string; readonly bytes: () => Uint8Array } & (
  | { readonly kind: 'site' }
  | { readonly kind: 'person' | 'organization' | 'place'; readonly id: string }
  | { readonly kind: 'briefing'; readonly slug: string }
  | { readonly kind: 'update'; readonly slug: string; readonly id: string }
  | { readonly kind: 'image'; readonly slug: string }
);

/** Every file of a content folder that belongs there, in a fixed order, and a problem for each that does not. */
export function shelve(folder: string): {
  readonly files: readonly ShelfFile[];
  readonly problems: readonly Problem[];
} {
  const files: ShelfFile[] = [];
  const problems: Problem[] = [];
  const paths = pathsBelow(folder, '');
  for (const path of paths) {
    const file = join(folder, path);
    const found = lstatSync(file).isSymbolicLink()
      ? refuse('symbolic-link', 'this is a symbolic link', 'Put the file itself here.')
      : place(path);
    if (found === 'ignored') continue;
    if ('fault' in found) problems.push({ path, line: 1, column: 1, severity: 'error', ...found });
    else files.push({ ...found, path, file, bytes: () => readFileSync(file) });
  }
  return { files, problems: [...problems, ...clashes(paths)] };
}

/** Addresses that the site needs itself, and names that no Windows disk can hold. */
const reserved = new Set('index feed new all search updates editions timeline con prn aux nul'.split(' '));

const folders = { people: 'person', organizations: 'organization', places: 'place' } as const;

type Placed =
  | { kind: 'site' }
  | { kind: 'person' | 'organization' | 'place'; id: string }
  | { kind: 'briefing'; slug: string }
  | { kind: 'update'; slug: string; id: string }
  | { kind: 'image'; slug: string };
type Refusal = { readonly rule: string; readonly fault: string; readonly remedy: string };

const refuse = (rule: string, fault: string, remedy: string): Refusal => ({ rule, fault, remedy });

function place(path: string): Placed | Refusal | 'ignored' {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  // Left by editors and file managers, or kept for people: never content.
  if (
    parts.some((part) => part.startsWith('.')) ||
    /^(Thumbs\.db|desktop\.ini)$/i.test(name) ||
    path === 'README.md'
  )
    return 'ignored';
  if (path === 'site.yaml') return { kind: 'site' };
  const [room = '', first = '', second = '', third = ''] = parts;
  if (room in folders && parts.length === 2) {
    return markdown(name, (id) => ({ kind: folders[room as keyof typeof folders], id }));
  }
  if (room === 'briefings' && parts.length >= 3) {
    const slug = slugFault(first);
    if (slug) return slug;
    if (/\.(png|jpe?g|webp|gif)$/i.test(name) && second !== 'updates') return { kind: 'image', slug: first };
    if (parts.length === 3 && second === 'briefing.md') return { kind: 'briefing', slug: first };
    if (parts.length === 4 && second === 'updates') {
      return markdown(third, (id) =>
        /^\d{4}-\d{2}-\d{2}-/.test(id)
          ? { kind: 'update', slug: first, id }
          : refuse(
              'update-name',
              'the name of an update begins with its date',
              'Name it as in 2025-05-16-talks.md.',
            ),
      );
    }
  }
  return refuse('stray-file', 'no file belongs here', strayRemedy(room, parts));
}

function markdown(name: string, make: (id: string) => Placed | Refusal): Placed | Refusal {
  if (!name.endsWith('.md')) {
    return refuse(
      'wrong-extension',
      `“${name}” does not end with .md`,
      'Rename it, or move it out of the content folder.',
    );
  }
  const id = name.slice(0, -3);
  return slugFault(id) ?? make(id);
}

function slugFault(slug: string): Refusal | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return refuse(
      'slug',
      `“${slug}” cannot stand in an address`,
      'Use lower-case letters a to z, digits and single hyphens.',
    );
  }
  if (reserved.has(slug))
    return refuse('reserved-slug', `“${slug}” is a reserved name`, 'Choose another one.');
  return undefined;
}

function strayRemedy(room: string, parts: readonly string[]): string {
  if (room === 'briefings') {
    return 'A briefing is a folder with briefing.md, a folder updates, and images (.png, .jpg, .webp, .gif).';
  }
  if (room in folders && parts.length > 2) return `Put it into ${room}/ itself.`;
  return 'Content is site.yaml, and files in people, organizations, places and briefings.';
}

/** Names that are one on a disk that ignores case or Unicode form. */
function clashes(paths: readonly string[]): readonly Problem[] {
  const groups = Map.groupBy(paths, (path) => path.normalize('NFKC').toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((path) => ({
      path,
      line: 1,
      column: 1,
      severity: 'error' as const,
      rule: 'name-clash',
      fault: `the name differs from ${first} only in case or Unicode form`,
      remedy: 'Rename one of the two.',
    })),
  );
}

function pathsBelow(folder: string, prefix: string): readonly string[] {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${prefix}${entry.name}`;
      return entry.isDirectory() && !entry.name.startsWith('.') ? pathsBelow(folder, `${path}/`) : [path];
    });
}
