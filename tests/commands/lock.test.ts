import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, type TestContext, test } from 'vitest';
import { takeLock } from '../../src/commands/lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = () => join(folder, 'lock');

test('is held until it is given back', () => {
  const giveBack = takeLock(lock());
  expect(() => takeLock(lock())).toThrow(
    `Another build is at work here (process ${process.pid}). Wait until it is done; if there is none, delete ${lock()}.`,
  );
  giveBack();
  takeLock(lock())();
  expect(readdirSync(folder)).toEqual([]);
});

test('is refused, and left as it is, where its holder runs', () => {
  writeFileSync(lock(), String(process.ppid));
  expect(() => takeLock(lock())).toThrow(`(process ${process.ppid})`);
  expect(readFileSync(lock(), 'utf8')).toBe(String(process.ppid));
});

describe('is taken over', () => {
  test.each(['2147483646', '2147483646 17', '', 'no number', '-1', '0'])(
    'from “%s”, who is nobody',
    (holder) => {
      writeFileSync(lock(), holder);
      expectFree();
    },
  );

  test('where another process has the number of its holder by now', (ctx) => {
    needProc(ctx);
    writeFileSync(lock(), `${process.ppid} 1`);
    expectFree();
  });

  test('where this process has it, as in a container that is started again', (ctx) => {
    needProc(ctx);
    writeFileSync(lock(), `${process.pid} 1`);
    expectFree();
  });

  test('from a process that was killed, though nobody has taken note of it', async (ctx) => {
    needProc(ctx);
    // The shell makes way for a program that does not ask after the child that it left.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60']);
    const pid = await new Promise<string>((done) =>
      parent.stdout.once('data', (text) => done(`${text}`.trim())),
    );
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ');
    writeFileSync(lock(), pid);
    expectFree();
    parent.kill();
  });
});

test('of several that come upon a left one at the same moment, one takes it over', async () => {
  for (let round = 0; round < 3; round += 1) {
    writeFileSync(lock(), '2147483646 17');
    const rivals = Array.from({ length: 6 }, aRival);
    await Promise.all(rivals.map(({ said }) => said()));
    for (const { child } of rivals) child.stdin.write('now');
    const outcomes = await Promise.all(rivals.map(({ said }) => said()));
    const ends = rivals.map(({ child }) => once(child, 'close'));
    for (const { child } of rivals) child.stdin.end();
    await Promise.all(ends);
    expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(1);
    expect(
      outcomes.filter((outcome) => !/^taken$|^Another build (?:is at work here|began)/.test(outcome)),
    ).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  }
});

function expectFree(): void {
  const giveBack = takeLock(lock());
  expect(readFileSync(lock(), 'utf8').split(' ')[0]).toBe(String(process.pid));
  giveBack();
  expect(readdirSync(folder)).toEqual([]);
}

function needProc(ctx: TestContext): void {
  ctx.skip(!existsSync('/proc/self/stat'), 'this system does not tell when a process began');
}

/** A process that says when it is ready, takes the lock when it is told to, says what came of it, and keeps it till its end. */
function aRival() {
  const program = `
    import { takeLock } from './src/commands/lock.ts';
    console.log('ready');
    process.stdin.once('data', () => {
      try {
        process.stdin.once('end', takeLock(${JSON.stringify(lock())}));
        console.log('taken');
      } catch (error) {
        console.log(error.message);
      }
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return { child, said: async () => String((await lines.next()).value) };
}
