import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openMemory } from '../../src/press/disk-memory.ts';
import { aFolder } from './a-folder.ts';

const inputs = ['briefing', 'a', 'b'];
const value = { text: 'Ä', map: new Map([['a', new Set([1])]]), list: [{ at: -Infinity }], none: undefined };

test('what was worked out is recalled, with its digest, by another process of the same program', () => {
  const folder = join(aFolder(), 'readings');
  const first = openMemory(folder, 'program').recall(inputs, () => value);
  const second = openMemory(folder, 'program').recall(inputs, never);
  expect(second).toEqual(first);
  expect(second.value).toStrictEqual(value);
  expect(first.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('it is worked out again for other inputs, by another program, and where memory begins cold', () => {
  const folder = aMemory();
  for (const others of [
    ['briefing', 'a'],
    ['briefing', 'b', 'a'],
    ['a', 'b'],
    [...inputs, ''],
  ]) {
    expect(openMemory(folder, 'program').recall(others, () => 'else').value).toBe('else');
  }
  expect(openMemory(folder, 'other').recall(inputs, () => 'else').value).toBe('else');
  expect(openMemory(folder, 'program').recall(inputs, never).value).toEqual(value);
  expect(openMemory(folder, 'program', { cold: true }).recall(inputs, () => 'anew').value).toBe('anew');
});

test('what differs has another digest', () => {
  const folder = aFolder();
  const digests = [0, -0, '0', null, undefined, [], new Map(), new Set(), {}, { a: undefined }].map(
    (one, index) => openMemory(folder, 'program').recall([String(index)], () => one).digest,
  );
  expect(new Set(digests).size).toBe(digests.length);
});

const damages: Readonly<Record<string, (file: string) => void>> = {
  removed: (file) => rmSync(file),
  emptied: (file) => truncateSync(file, 0),
  'cut off within its digest': (file) => truncateSync(file, 20),
  'cut off after its digest': (file) => truncateSync(file, 64),
  'cut off': (file) => truncateSync(file, 80),
  'made longer': (file) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('x')])),
  'given another byte': (file) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.with(90, (bytes[90] ?? 0) ^ 1));
  },
  'given another digest': (file) =>
    writeFileSync(file, Buffer.concat([Buffer.alloc(64, 'a'), readFileSync(file).subarray(64)])),
  'replaced by a folder': (file) => {
    rmSync(file);
    mkdirSync(join(file, 'a'), { recursive: true });
  },
  'replaced by a link to nothing': (file) => {
    rmSync(file);
    symlinkSync('nothing', file);
  },
};

test.each(Object.entries(damages))('what was %s is worked out again, once', (_, damage) => {
  const folder = aMemory();
  damage(join(folder, readdirSync(folder)[0] ?? ''));
  expect(openMemory(folder, 'program').recall(inputs, () => 'anew').value).toBe('anew');
  // A folder is only taken out of the way.
  openMemory(folder, 'program').recall(inputs, () => 'anew');
  expect(openMemory(folder, 'program').recall(inputs, never).value).toBe('anew');
});

test('what was read of another folder is recalled wherever it lies', () => {
  const folder = aMemory();
  cpSync(folder, `${folder} copied`, { recursive: true });
  expect(openMemory(`${folder} copied`, 'program').recall(inputs, never).value).toEqual(value);
});

test('where nothing can be written, everything is worked out, and nothing remembered', () => {
  const file = join(aFolder(), 'file');
  writeFileSync(file, 'mine');
  const memory = openMemory(join(file, 'readings'), 'program');
  expect(memory.recall(inputs, () => 1).value).toBe(1);
  expect(memory.recall(inputs, () => 2).value).toBe(2);
  memory.tidy();
  expect(openMemory(join(file, 'readings'), 'program', { cold: true }).recall(inputs, () => 3).value).toBe(3);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test.each<[string, (folder: string) => void]>([
  ['a file', (folder) => writeFileSync(folder, '')],
  ['a link to nothing', (folder) => symlinkSync('nothing', folder)],
])('%s in its place gives way to it', (_, put) => {
  const folder = join(aFolder(), 'readings');
  put(folder);
  openMemory(folder, 'program').recall(inputs, () => value);
  expect(openMemory(folder, 'program').recall(inputs, never).value).toEqual(value);
});

test('what nobody asked for is forgotten once it is the larger part, and nothing else in the folder', () => {
  const folder = aMemory();
  writeFileSync(join(folder, 'note'), '');
  recalled(folder, ['one']);
  expect(readdirSync(folder)).toHaveLength(3);
  recalled(folder, ['two']);
  expect(readdirSync(folder)).toHaveLength(2);
  expect(readdirSync(folder)).toContain('note');
});

test('a draft that a killed build left is taken for nothing', () => {
  const folder = aMemory();
  const name = readdirSync(folder)[0] ?? '';
  writeFileSync(join(folder, `${name}.4711`), 'half');
  expect(openMemory(folder, 'program').recall(inputs, never).value).toEqual(value);
});

function aMemory(): string {
  const folder = join(aFolder(), 'readings');
  openMemory(folder, 'program').recall(inputs, () => value);
  return folder;
}

/** In a process that asks for this alone. */
function recalled(folder: string, asked: readonly string[]): void {
  const memory = openMemory(folder, 'program');
  memory.recall(asked, () => 1);
  memory.tidy();
}

function never(): never {
  throw new Error('It was worked out again.');
}
