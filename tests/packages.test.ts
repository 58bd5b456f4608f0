import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: true;
}

const project = JSON.parse(readFileSync('package.json', 'utf8'));
const { '': _, ...lock } = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const locked = Object.entries(lock as Record<string, Locked>);

test('every package of the lock file has a hash and no address, so that any registry serves it unchanged', () => {
  expect(locked.length).toBeGreaterThan(300);
  expect(
    locked.filter(([, { integrity, resolved }]) => !integrity || resolved).map(([path]) => path),
  ).toEqual([]);
});

test('every package is asked for in one exact version', () => {
  const asked = Object.entries({ ...project.dependencies, ...project.devDependencies });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

test('docs/dependencies.md says of every package that is asked for why it is there', () => {
  const rows = readFileSync('docs/dependencies.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const explained = rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  const asked = Object.keys({ ...project.dependencies, ...project.devDependencies });
  expect(explained.toSorted()).toEqual(asked.toSorted());
});

test('whether a package may run a script when it is installed is decided for each that has one', () => {
  const scripted = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  const decided = Object.keys(project.allowScripts);
  expect(scripted.filter((name) => !decided.includes(name))).toEqual([]);
  expect(decided.filter((name) => !scripted.includes(name))).toEqual([]);
});

// Known holes were closed in these versions: running code hidden in an image, escaping a template, polluting prototypes.
test.each([
  ['astro', '7.2.8'],
  ['sharp', '0.35.4'],
  ['js-yaml', '4.3.2'],
])('%s is at least %s', (name, floor) => {
  const versions = locked.filter(([path]) => nameOf(path) === name).map(([, { version }]) => version);
  expect(versions.filter((version) => version.localeCompare(floor, 'en', { numeric: true }) < 0)).toEqual([]);
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
