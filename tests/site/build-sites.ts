import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type SiteName, prepareContent, siteNames, variables } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with every built site, by name. */
    readonly sites: string;
  }
}

/** Builds every site that the tests question, once for all of them, with the command that editors use. */
export default async function setup(project: TestProject): Promise<() => void> {
  const given = process.env.TEST_SITES;
  const folder = given ?? mkdtempSync(join(tmpdir(), 'throughline-sites-'));
  const done = join(folder, 'done');
  if (!existsSync(done)) {
    mkdirSync(folder, { recursive: true });
    const waiting = [...siteNames];
    await Promise.all([buildNext(waiting, folder), buildNext(waiting, folder)]);
    writeFileSync(done, '');
  }
  project.provide('sites', folder);
  return () => {
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  };
}

async function buildNext(waiting: SiteName[], folder: string): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await build(name, folder);
}

function build(name: SiteName, folder: string): Promise<void> {
  const env = {
    ...process.env,
    ...variables[name],
    CONTENT_DIR: prepareContent(name, folder),
    OUT_DIR: join(folder, name),
  };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['src/commands/build.ts', '--cold'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', fail);
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`The site “${name}” was not built.\n${Buffer.concat(chunks)}`)),
    );
  });
}
