import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that makes pages of content: the program, its configuration, and the packages that it is locked to. */
const parts = ['src', 'public', 'astro.config.ts', 'package.json', 'package-lock.json'];

/** Changes with every change of what makes pages of content. `root` is the folder of the project. */
export function codeKey(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of parts.flatMap((part) => filesOf(root, part))) {
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** Links count as what they lead to. */
function filesOf(root: string, path: string): readonly string[] {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesOf(root, `${path}/${name}`));
}
