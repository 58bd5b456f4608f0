import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * `npm test`: every check, one row each, and the sum. `npm test -- units lint` runs these rows only.
 * A tool counts as one test; a row of vitest counts its tests.
 */

type Row = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly vitest?: true;
};
type Tally = { readonly passed: number; readonly failed: number; readonly skipped: readonly string[] };

const vitest = (name: string, project: string): Row => ({
  name,
  command: 'vitest',
  args: ['run', '--config', 'tests/vitest.config.ts', '--project', project],
  vitest: true,
});

/** The rows of one stage run side by side, the stages one after the other: builds and types share `.astro`. */
const stages: readonly (readonly Row[])[] = [
  [
    { name: 'types', command: 'astro', args: ['check', '--minimumFailingSeverity', 'hint'] },
    { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
    { name: 'lint', command: 'biome', args: ['lint', '--error-on-warnings', '.'] },
    { name: 'dead code', command: 'knip', args: ['--no-progress', '--treat-config-hints-as-errors'] },
  ],
  [vitest('units', 'core')],
  [vitest('content', 'content')],
  [vitest('built site', 'site')],
  [vitest('browser', 'browser')],
];

const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'));
const bin = join(process.cwd(), 'node_modules/.bin');
const env = {
  ...process.env,
  PATH: `${bin}:${process.env.PATH}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  FORCE_COLOR: '0',
  NO_COLOR: '1',
  // Both vitest rows of built sites question the same ones.
  TEST_SITES: join(folder, 'sites'),
};

const asked = process.argv.slice(2);
const tallies: Tally[] = [];
for (const stage of stages) {
  const rows = stage.filter(({ name }) => asked.length === 0 || asked.includes(name));
  tallies.push(...(await Promise.all(rows.map(check))));
}
rmSync(folder, { recursive: true, force: true });

const failed = sum((tally) => tally.failed);
const skipped = tallies.flatMap((tally) => tally.skipped);
for (const test of skipped) console.log(`skipped: ${test}`);
console.log(
  `\n${sum((tally) => tally.passed)} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
);
process.exitCode = failed > 0 || tallies.length === 0 ? 1 : 0;

function sum(of: (tally: Tally) => number): number {
  return tallies.reduce((total, tally) => total + of(tally), 0);
}

async function check(row: Row): Promise<Tally> {
  const start = performance.now();
  const report = join(folder, `${row.name}.json`);
  const reporters = row.vitest ? ['--reporter=default', '--reporter=json', `--outputFile=${report}`] : [];
  const { code, output } = await run(row.command, [...row.args, ...reporters]);
  const tally = row.vitest
    ? count(report, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const result = tally.failed > 0 ? `${tally.failed} failed` : `${tally.passed} passed`;
  console.log(`${row.name.padEnd(12)}${result.padEnd(14)}${seconds} s`);
  if (tally.failed > 0) console.log(`\n${output.trim()}\n`);
  return tally;
}

function run(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => done({ code: 1, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function count(report: string, code: number): Tally {
  const none = { passed: 0, failed: 1, skipped: [] };
  const found = read(report);
  if (!found) return none;
  const tests = found.testResults.flatMap((file) => file.assertionResults);
  const skipped = tests.filter((test) => ['skipped', 'pending', 'todo'].includes(test.status));
  return {
    passed: found.numPassedTests,
    // A file that cannot be loaded fails without a test that fails.
    failed: Math.max(found.numFailedTests, code === 0 ? 0 : 1),
    skipped: skipped.map((test) => test.fullName.trim()),
  };
}

function read(report: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
