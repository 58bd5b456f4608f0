import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { variables } from '../sites.ts';
import type { Site } from './two-builds.ts';

/** All that a build needs of the project, besides packages. */
const parts = ['src', 'public', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The project with some of its own folders in another place, with links to its packages. */
export function copyOfProject(root: string, folders: readonly string[]) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (name !== '.cache') symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }
  for (const folder of folders) {
    const copy = join(root, relative('', folder));
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  }
  return {
    edit: (path: string, change: (text: string) => string): void => {
      writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
    },
    build: (site: Site) => buildIn(root, site),
  };
}

function buildIn(cwd: string, { content, out }: Site): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const env = { ...process.env, ...variables.ferry, CONTENT_DIR: content, OUT_DIR: out };
    const child = spawn(process.execPath, ['src/commands/build.ts'], { cwd, env });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('close', (code) => done({ code, output }));
  });
}
