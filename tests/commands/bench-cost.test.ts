import { describe, expect, test } from 'vitest';
import { costOf } from '../../bench/measure/cost.ts';

const { signal } = new AbortController();

describe.skipIf(process.platform !== 'linux')('the cost of a run', () => {
  test('counts the processor time and the memory of what the program starts as well', async () => {
    const busy =
      'const held = Buffer.alloc(64e6, 1); const used = () => process.cpuUsage(); while (used().user + used().system < 200_000); held.at(0)';
    const both = `import('node:child_process').then(({ execFileSync }) => { ${run(busy)}; ${run(busy)} })`;
    const { cpu, wall, memory, largest } = await costOf(node(both), signal);
    // As much as both of them waited for, less what the kernel has not counted yet.
    expect(cpu).toBeGreaterThan(0.35);
    expect(largest).toBeGreaterThan(64e6);
    expect(memory).toBeGreaterThan(largest);
    expect(wall).toBeGreaterThan(0);
  }, 60_000);

  test('is no number where the program fails, but what it printed', async () => {
    const failing = 'console.log("The disk is full."); process.exitCode = 3';
    await expect(costOf(node(failing), signal)).rejects.toThrow(/failed\.\nThe disk is full\.$/);
  });
});

function node(script: string) {
  return { program: process.execPath, args: ['-e', script], cwd: '.' };
}

function run(script: string): string {
  return `execFileSync(process.execPath, ['-e', ${JSON.stringify(script)}])`;
}
