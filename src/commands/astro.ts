import { resolve } from 'node:path';
import type { PrintOrder } from '../press/print.ts';
import { diskIsFull } from './disk-words.ts';
import { type RunOptions, runNode } from './run-node.ts';

/** Astro's own functions; it reports on their use to nobody. */
export async function importAstro(): Promise<typeof import('astro')> {
  // Read once, when Astro is loaded.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  return import('astro');
}

/** Has Astro compile the pages into the folder PAGE_PROGRAM, and copy what is public into OUT_DIR. */
export async function runAstro(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const output = await run([resolve('node_modules/astro/bin/astro.mjs'), 'build'], { env, signal });
  if (output !== undefined) throw new Error(`Astro could not build the site.\n\n${output}`);
}

/** Prints the pages that Astro has compiled. */
export async function runPress(
  order: PrintOrder,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const program = [...heap, resolve('src/press/print.ts'), JSON.stringify(order)];
  const output = await run(program, { env, signal, progress });
  if (output !== undefined) throw new Error(`The pages could not be printed.\n\n${output}`);
}

/** Left to itself, the heap grows to several times what is alive in it, which in a large archive is gigabytes. */
const heap = ['--heap-growing-percent=40'];

/** Prints the warnings of a program that was run; returns what it printed where it failed. */
async function run(args: readonly string[], options: RunOptions): Promise<string | undefined> {
  const { code, output } = await runNode(args, { ...options, env: { ...options.env, ...ownEnv } });
  // Astro logs some failures, publishes the page without what failed, and calls it a success.
  const failure = output.indexOf('[ERROR]');
  if (code === 0 && failure < 0) {
    for (const [warning] of output.matchAll(/^.*\[WARN\].*$/gm)) console.warn(warning);
    return undefined;
  }
  if (fullDisk.test(output)) throw new Error(diskIsFull(options.env.OUT_DIR));
  return output.slice(Math.max(failure, 0)).trim();
}

/**
 * The last ones are what Astro would take from the environment for its own `import.meta.env`: with PROD empty, as a
 * test runner has it, pages would get no policy, and BASE_URL is anyone’s.
 */
const ownEnv: NodeJS.ProcessEnv = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  NODE_ENV: 'production',
  ...Object.fromEntries(
    ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'].map((name) => [name, undefined]),
  ),
};

/** In the words of Node, and of the parts of Astro that are written in Rust. */
const fullDisk = /\b(?:ENOSPC|EDQUOT)\b|No space left on device|Disk quota exceeded/i;
