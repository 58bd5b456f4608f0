import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runNode } from './run-node.ts';

/** Astro's own functions; it reports on their use to nobody. */
export async function importAstro(): Promise<typeof import('astro')> {
  // Read once, when Astro is loaded.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  return import('astro');
}

/** Runs Astro's build, and prints its warnings; throws what it printed where it failed. */
export async function runAstro(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const { code, output } = await runNode([resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', NODE_ENV: 'production' },
    signal,
  });
  const full = /^.*\b(?:ENOSPC|EDQUOT)\b.*$/m.exec(output)?.[0];
  if (full) throw new Error(`The disk is full: ${full.trim()}`);
  // Astro logs some failures, publishes the page without what failed, and calls it a success.
  const failure = output.indexOf('[ERROR]');
  if (code === 0 && failure < 0) {
    for (const [warning] of output.matchAll(/^.*\[WARN\].*$/gm)) console.warn(warning);
    return;
  }
  throw new Error(`Astro could not build the site.\n\n${output.slice(Math.max(failure, 0)).trim()}`);
}

/** How many pages a built site has. */
export function htmlFilesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
    .length;
}
