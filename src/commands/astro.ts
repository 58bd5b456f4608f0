import { resolve } from 'node:path';
import { diskIsFull } from './disk-words.ts';
import { runNode } from './run-node.ts';

/** Astro's own functions; it reports on their use to nobody. */
export async function importAstro(): Promise<typeof import('astro')> {
  // Read once, when Astro is loaded.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  return import('astro');
}

/** Runs Astro's build, and prints its warnings; throws what it printed where it failed. */
export async function runAstro(
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const { code, output } = await runNode([resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    env: {
      ...env,
      ...notHandedOn,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      NODE_ENV: 'production',
    },
    signal,
    progress,
  });
  // Astro logs some failures, publishes the page without what failed, and calls it a success.
  const failure = output.indexOf('[ERROR]');
  if (code === 0 && failure < 0) {
    for (const [warning] of output.matchAll(/^.*\[WARN\].*$/gm)) console.warn(warning);
    return;
  }
  if (fullDisk.test(output)) throw new Error(diskIsFull(env.OUT_DIR));
  throw new Error(`Astro could not build the site.\n\n${output.slice(Math.max(failure, 0)).trim()}`);
}

/**
 * What Astro would take from the environment for its own `import.meta.env`: with PROD empty, as a test runner has it,
 * pages would get no policy, and BASE_URL is anyone’s.
 */
const notHandedOn = Object.fromEntries(
  ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'].map((name) => [name, undefined]),
);

/** In the words of Node, and of the parts of Astro that are written in Rust. */
const fullDisk = /\b(?:ENOSPC|EDQUOT)\b|No space left on device|Disk quota exceeded/i;
