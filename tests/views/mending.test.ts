import { expect, test } from 'vitest';
import type { Repository } from '../../src/story/newsroom.ts';
import { mendingOf } from '../../src/views/mending.ts';
import { aNewsroom } from '../builders/a-newsroom.ts';

const { site } = aNewsroom([]);
const github: Repository = {
  kind: 'github',
  url: 'https://github.example/harbour/news',
  branch: 'main',
  folder: 'content/',
};
const mendingAt = (path: string, repository: Repository | undefined) =>
  mendingOf({ site: { ...site, repository }, path }, 'https://news.example/a/');

test('on GitHub the file is edited on its branch, and the issue has the address of the page', () => {
  expect(mendingAt('people/ada-lind/', github)).toEqual({
    edit: 'https://github.example/harbour/news/edit/main/content/people/ada-lind.md',
    report: 'https://github.example/harbour/news/issues/new?body=https://news.example/a/people/ada-lind/',
  });
});

test('on GitLab both have addresses of another form', () => {
  const gitlab: Repository = { ...github, kind: 'gitlab', branch: 'live', folder: 'desk/texts/' };
  expect(mendingAt('places/harbour/', gitlab)).toEqual({
    edit: 'https://github.example/harbour/news/-/edit/live/desk/texts/places/harbour.md',
    report:
      'https://github.example/harbour/news/-/issues/new?issue%5Bdescription%5D=https://news.example/a/places/harbour/',
  });
});

test.each([
  ['briefings/bridge/', 'briefings/bridge/briefing.md'],
  ['briefings/bridge/updates/2025-05-16-ferry/', 'briefings/bridge/updates/2025-05-16-ferry.md'],
  ['organizations/town-hall/', 'organizations/town-hall.md'],
])('the page %s is made by %s', (path, file) => {
  expect(mendingAt(path, github)?.edit?.slice(github.url.length)).toBe(`/edit/main/content/${file}`);
});

test.each([
  '',
  'people/',
  'people/by-side/',
  'corrections/',
  'briefings/bridge/sources/',
  'briefings/bridge/editions/2025-05-16/',
])(
  'the page “%s” is drawn from many files: there is something to report, and no one file to edit',
  (path) => {
    expect(mendingAt(path, github)).toEqual({
      report: `https://github.example/harbour/news/issues/new?body=https://news.example/a/${path}`,
    });
  },
);

test('without a repository there is neither', () => {
  expect(mendingAt('people/ada-lind/', undefined)).toBeUndefined();
});
