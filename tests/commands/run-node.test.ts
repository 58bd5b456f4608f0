import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';

test('what a command has started ends with it, even where it is killed', async () => {
  const endless = 'process.send({ done: process.pid, all: 0 }); setInterval(() => {}, 1000);';
  const program = `
    import { runNode } from './src/commands/run-node.ts';
    const { signal } = new AbortController();
    await runNode(['--eval', ${JSON.stringify(endless)}], { env: process.env, signal, progress: (pid) => console.log(pid) });`;
  const command = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  const pid = await new Promise<number>((done) => command.stdout.once('data', (text) => done(Number(text))));
  onTestFinished(() => {
    try {
      process.kill(pid);
    } catch {}
  });
  expect(isRunning(pid)).toBe(true);
  command.kill('SIGKILL');
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
}, 30_000);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
