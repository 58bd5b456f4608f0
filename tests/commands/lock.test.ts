import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../src/commands/lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = () => join(folder, 'held');
const atWork = 'Another build is at work here. Wait until it is done.';

test('is held until it is given back', () => {
  const giveBack = takeLock(lock());
  expect(() => takeLock(lock())).toThrow(atWork);
  giveBack();
  takeLock(lock())();
  expect(readdirSync(folder)).toEqual(['held']);
  expect(readFileSync(lock(), 'utf8')).toBe('');
});

test('is held against other processes still, where this one has asked for it again', async () => {
  const giveBack = takeLock(lock());
  expect(() => takeLock(lock())).toThrow(atWork);
  expect(await outcomeOfOne()).toBe(atWork);
  giveBack();
  expect(await outcomeOfOne()).toBe('taken');
});

test('is free once its holder was killed', async () => {
  const rival = await aRival();
  expect(await rival.tries()).toBe('taken');
  expect(() => takeLock(lock())).toThrow(atWork);
  rival.child.kill('SIGKILL');
  await once(rival.child, 'close');
  takeLock(lock())();
});

test('is taken by one of several that ask for it at the same moment, time and again', async () => {
  for (let round = 0; round < 3; round += 1) {
    const rivals = await Promise.all(Array.from({ length: 6 }, aRival));
    const outcomes = await Promise.all(rivals.map(({ tries }) => tries()));
    await Promise.all(rivals.map(({ ends }) => ends()));
    expect(outcomes.toSorted()).toEqual([...Array(5).fill(atWork), 'taken']);
  }
});

describe('says what to do where the file cannot be locked', () => {
  test.each([
    ['as it is none', () => mkdirSync(lock()), 'unable to open database file'],
    ['as something else is in it', () => writeFileSync(lock(), 'mine'), 'file is not a database'],
  ])('%s', (_, make, fact) => {
    make();
    expect(() => takeLock(lock())).toThrow(
      `${lock()} could not be locked (${fact}). Delete it; if that does not help, name a folder on a disk of this machine in OUT_DIR.`,
    );
  });
});

/** A process that is ready to take the lock when it is told to, says what came of it, and keeps it till its end. */
async function aRival() {
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
  await lines.next();
  return {
    child,
    tries: async () => {
      child.stdin.write('now');
      return String((await lines.next()).value);
    },
    ends: async () => {
      const closed = once(child, 'close');
      child.stdin.end();
      await closed;
    },
  };
}

async function outcomeOfOne(): Promise<string> {
  const rival = await aRival();
  const outcome = await rival.tries();
  await rival.ends();
  return outcome;
}
