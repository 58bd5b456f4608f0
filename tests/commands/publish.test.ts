import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOutlet } from '../../src/commands/publish.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-publish-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const dist = () => join(folder, 'dist');
const desk = (name: string) => join(folder, '.dist.publish', name);

test('publishes into a folder that does not exist yet', () => {
  publish({ 'index.html': 'one' });
  expect(read('index.html')).toBe('one');
});

test('replaces what was published before, and leaves none of it', () => {
  publish({ 'index.html': 'one', 'old.html': 'old' });
  publish({ 'index.html': 'two' });
  expect(readdirSync(dist())).toEqual(['index.html']);
  expect(read('index.html')).toBe('two');
});

test('publishes into a folder that is empty', () => {
  mkdirSync(dist());
  publish({ 'index.html': 'one' });
  expect(read('index.html')).toBe('one');
});

describe('refuses', () => {
  test('a folder with things in it that no build put there', () => {
    publish({ 'index.html': 'one' });
    writeFileSync(join(dist(), 'notes.txt'), 'mine');
    expect(() => openOutlet(dist())).toThrow(
      `${dist()} holds “notes.txt”, which no build put there, and publishing would delete it. Empty the folder, or name another one in OUT_DIR.`,
    );
  });

  test('a link, whose target may be anyone’s', () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), dist());
    expect(() => openOutlet(dist())).toThrow(`${dist()} is a link. Name the folder itself in OUT_DIR.`);
  });

  test('a file', () => {
    writeFileSync(dist(), '');
    expect(() => openOutlet(dist())).toThrow(`${dist()} is not a folder. Name another one in OUT_DIR.`);
  });

  test('a folder that another build holds, until that build is done', () => {
    const outlet = openOutlet(dist());
    expect(() => openOutlet(dist())).toThrow('Another build is at work here. Wait until it is done.');
    outlet.close();
    openOutlet(dist()).close();
  });

  test('nothing after a refusal: the lock is given back', () => {
    writeFileSync(dist(), '');
    expect(() => openOutlet(dist())).toThrow('is not a folder');
    rmSync(dist());
    publish({ 'index.html': 'one' });
    expect(read('index.html')).toBe('one');
  });
});

describe('after a build that was killed', () => {
  test('puts the last site back where it stood between the two renames', () => {
    publish({ 'index.html': 'one' });
    renameSync(dist(), desk('previous'));
    openOutlet(dist()).close();
    expect(read('index.html')).toBe('one');
  });

  test('publishes over what it left half done', () => {
    publish({ 'index.html': 'one' });
    mkdirSync(desk('next'));
    mkdirSync(desk('previous'));
    writeFileSync(join(desk('next'), 'half.html'), '');
    publish({ 'index.html': 'two' });
    expect(readdirSync(dist())).toEqual(['index.html']);
    expect(readdirSync(desk(''))).toEqual(['held', 'names', 'spare']);
  });
});

test('keeps the last site when the next one cannot be copied', () => {
  publish({ 'index.html': 'one' });
  const outlet = openOutlet(dist());
  expect(() => outlet.publish((next) => cpSync(join(folder, 'missing'), next))).toThrow('ENOENT');
  outlet.close();
  expect(read('index.html')).toBe('one');
});

function publish(files: Readonly<Record<string, string>>): void {
  const site = mkdtempSync(join(folder, 'site-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
  const outlet = openOutlet(dist());
  outlet.publish((next) => {
    rmSync(next, { recursive: true, force: true });
    cpSync(site, next, { recursive: true });
  });
  outlet.close();
}

function read(name: string): string {
  return readFileSync(join(dist(), name), 'utf8');
}
