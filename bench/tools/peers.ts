import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../corpus/write-files.ts';
import type { Command } from '../measure/cost.ts';
import { editedPeerFile, peerFiles } from '../peers/peer-files.ts';
import { generators } from './packages.ts';
import type { Tool } from './tool.ts';

/** The other generators that there are; `folder` is below the one where their packages are. */
export function peerTools(folder: string, packages: string): readonly Tool[] {
  const bin = (path: string) => join(packages, 'node_modules', path);
  const hugo = hugoVersion();
  const node = (...args: readonly string[]) => ({ program: process.execPath, args });
  return [
    peer(folder, { id: 'bare', name: 'bare script, unified', ...node('build.mjs') }),
    ...(hugo === undefined
      ? []
      : [
          peer(folder, {
            id: 'hugo',
            name: `Hugo ${hugo}`,
            program: 'hugo',
            args: ['--quiet'],
            caches: ['resources', '.hugo_build.lock'],
            env: (work) => ({ HUGO_CACHEDIR: join(work, 'resources') }),
          }),
        ]),
    peer(folder, {
      id: 'eleventy',
      name: `Eleventy ${generators['@11ty/eleventy']}`,
      ...node(bin('@11ty/eleventy/cmd.cjs'), '--quiet'),
      caches: ['.cache'],
    }),
    peer(folder, {
      id: 'astro',
      name: `Astro ${generators.astro}, glob, remark`,
      ...node(bin('astro/bin/astro.mjs'), 'build', '--silent'),
      caches: ['.astro', 'node_modules'],
      env: () => ({ ASTRO_TELEMETRY_DISABLED: '1' }),
    }),
  ];
}

/** The version of the Hugo on this machine, if there is one. */
export function hugoVersion(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
}

interface Peer {
  readonly id: string;
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** What it keeps between builds, in its own folder. */
  readonly caches?: readonly string[];
  readonly env?: (work: string) => NodeJS.ProcessEnv;
}

function peer(folder: string, { id, name, program, args, caches = [], env }: Peer): Tool {
  const work = join(folder, id);
  const command: Command = { program, args, cwd: work, ...(env && { env: env(work) }) };
  return {
    id,
    name,
    out: join(work, 'dist'),
    prepare: (corpus) => {
      cpSync(join('bench/peers', id), work, { recursive: true });
      writeFiles(work, peerFiles(corpus));
    },
    apply: (edit) => void writeFiles(work, [editedPeerFile(edit)]),
    forget: () => {
      for (const path of ['dist', ...caches]) rmSync(join(work, path), { recursive: true, force: true });
    },
    build: () => command,
  };
}
