import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test.each(['.github/workflows/pages.yml', '.gitlab-ci.yml'])('%s runs commands that there are', (file) => {
  const commands = [...readFileSync(file, 'utf8').matchAll(/\bnpm run ([\w-]+)/g)].map(([, name]) => name);
  expect(commands).toEqual(['check', 'build']);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
});

test('no job of GitHub may do more than it must', () => {
  const { permissions, jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
  expect(permissions).toEqual({ contents: 'read' });
  expect(
    Object.fromEntries(
      Object.entries<{ permissions?: object }>(jobs).map(([name, job]) => [name, job.permissions]),
    ),
  ).toEqual({
    check: undefined,
    audit: undefined,
    build: { contents: 'read', pages: 'read' },
    deploy: { pages: 'write', 'id-token': 'write' },
  });
});
