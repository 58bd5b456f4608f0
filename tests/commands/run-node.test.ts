import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';

test('what a command has started ends with it, even where it is killed', async () => {
  const endless = 'console.log(process.pid); setInterval(() => {}, 1000);';
  const program = `
    import { runNode } from './src/commands/run-node.ts';
    await runNode(['--eval', ${JSON.stringify(endless)}], { env: process.env, signal: new AbortController().signal, show: true });`;
  const command = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  const pid = await new Promise<number>((done) => command.stdout.once('data', (text) => done(Number(text))));
  onTestFinished(() => {
    try {
      process.kill(pid);
    } catch {}
  });
  const closed = new Promise((done) => command.once('close', done));
  command.kill('SIGKILL');
  // Both had the same output: it is closed once neither runs.
  await closed;
}, 10_000);
