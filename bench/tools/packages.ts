import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Exact versions of packages, by name. */
export type Packages = Readonly<Record<string, string>>;

/** What the other generators are made of. None of it is a part of this project. */
export const generators: Packages = {
  '@11ty/eleventy': '3.1.7',
  '@astrojs/markdown-remark': '7.3.1',
  astro: '7.3.5',
  'js-yaml': '4.3.2',
  'rehype-stringify': '10.0.1',
  'remark-parse': '11.0.0',
  'remark-rehype': '11.1.2',
  unified: '11.0.5',
};

/** What measures pages, and the page that ours is measured against. */
export const browsing: Packages = {
  '@knight-lab/timelinejs': '3.9.11',
  lighthouse: '13.5.0',
};

/**
 * Installs packages into a folder of this machine, once, and returns it: what lies below it can import them. Outside of
 * the project, as some generators pass over whatever lies in `node_modules`.
 */
export function installed(name: string, packages: Packages): string {
  const folder = join(tmpdir(), 'throughline-bench', name);
  if (!isThere(folder, packages)) {
    console.error(`Installing ${Object.keys(packages).join(', ')} into ${folder}.`);
    mkdirSync(folder, { recursive: true });
    const project = { private: true, type: 'module', dependencies: packages };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return folder;
}

function isThere(folder: string, packages: Packages): boolean {
  return Object.entries(packages).every(([name, version]) => {
    const path = join(folder, 'node_modules', name, 'package.json');
    return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version === version;
  });
}
