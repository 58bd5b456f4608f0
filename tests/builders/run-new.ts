import { spawnSync } from 'node:child_process';
import { deliver } from '../../src/commands/new-delivery.ts';
import { openDesk } from '../../src/commands/new-desk.ts';
import { prepare, type Step } from '../../src/commands/new-file.ts';
import { readRequest } from '../../src/commands/new-request.ts';

/** What comes of the words after `npm run new`, before anything is written, on the evening of 22 November 2026. */
export function stepOf(folder: string, ...args: readonly string[]): Step {
  const request = readRequest(args);
  if (!request) throw new Error('no kind');
  return prepare(request, openDesk(folder, Date.parse('2026-11-22T15:42:59Z')));
}

/** What the command does without a terminal. */
export function run(folder: string, ...args: readonly string[]): ReturnType<typeof deliver> {
  return deliver(stepOf(folder, ...args), folder);
}

/** Runs the command itself, without a terminal. */
export function command(folder: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/new.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: folder, ...env },
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}
