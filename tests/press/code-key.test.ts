import {
  chmodSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeKey } from '../../src/press/code-key.ts';
import { aFolder } from './a-folder.ts';

const changes: Readonly<Record<string, (root: string) => void>> = {
  'other bytes': (root) => writeFileSync(join(root, 'src/a.ts'), 'A'),
  'another name': (root) => renameSync(join(root, 'src/a.ts'), join(root, 'src/c.ts')),
  'a file more': (root) => writeFileSync(join(root, 'src/deep/c.css'), ''),
  'a file less': (root) => rmSync(join(root, 'src/deep/b.ts')),
  'another public file': (root) => writeFileSync(join(root, 'public/icon.svg'), '<svg />'),
  'another package': (root) => writeFileSync(join(root, 'package-lock.json'), '{"a":2}'),
  'another configuration': (root) => writeFileSync(join(root, 'astro.config.ts'), ''),
  'no configuration': (root) => rmSync(join(root, 'astro.config.ts')),
  'other bytes behind a link': (root) => writeFileSync(join(root, 'elsewhere/d.svg'), 'D'),
};

test.each(Object.entries(changes))('a program with %s has another key', (_, change) => {
  const root = aProgram();
  const before = codeKey(root);
  change(root);
  expect(codeKey(root)).not.toBe(before);
});

test('it stays the same in another folder, at another time, with other rights and among other files', () => {
  const root = aProgram();
  const before = codeKey(root);
  utimesSync(join(root, 'src/a.ts'), 0, 0);
  chmodSync(join(root, 'src/a.ts'), 0o600);
  writeFileSync(join(root, 'README.md'), '');
  mkdirSync(join(root, 'content'));
  expect(codeKey(root)).toBe(before);
  cpSync(root, `${root} copied`, { recursive: true });
  expect(codeKey(`${root} copied`)).toBe(before);
  rmSync(`${root} copied`, { recursive: true });
});

function aProgram(): string {
  const root = aFolder();
  for (const folder of ['src/deep', 'public', 'elsewhere'])
    mkdirSync(join(root, folder), { recursive: true });
  const files = {
    'src/a.ts': 'a',
    'src/deep/b.ts': 'b',
    'package-lock.json': '{"a":1}',
    'astro.config.ts': 'c',
    'elsewhere/d.svg': 'd',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  symlinkSync('../elsewhere', join(root, 'public/linked'));
  return root;
}
