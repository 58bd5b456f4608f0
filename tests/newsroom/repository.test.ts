import { expect, test } from 'vitest';
import { compiled, edited, reportOn } from '../builders/content-folder.ts';

const withRepository = (fields: string) =>
  edited('site.yaml', 'lead: bridge\n', `repository:\n${fields.replaceAll(/^/gm, '  ')}\n`);

test.each([
  [
    'url: https://github.com/harbour/news.git',
    { kind: 'github', url: 'https://github.com/harbour/news', branch: 'main', folder: 'content/' },
  ],
  [
    'url: https://gitlab.harbour.example/desk/news/\nbranch: live/2025\nfolder: desk/texts',
    {
      kind: 'gitlab',
      url: 'https://gitlab.harbour.example/desk/news',
      branch: 'live/2025',
      folder: 'desk/texts/',
    },
  ],
  [
    'url: https://git.example/news\nkind: gitlab',
    { kind: 'gitlab', url: 'https://git.example/news', branch: 'main', folder: 'content/' },
  ],
])('a site may say where its content is kept: %s', (fields, repository) => {
  expect(compiled(withRepository(fields)).newsroom?.site.repository).toEqual(repository);
});

test.each([
  [
    'url: https://git.example/news',
    'content/site.yaml:7:8  repository.url: what runs at “git.example” is not known. Add kind: github or kind: gitlab.',
  ],
  [
    'url: https://github.com/harbour/news?tab=readme',
    'content/site.yaml:7:8  repository.url: “https://github.com/harbour/news?tab=readme” is not the address of a repository. Write it as the browser shows it on its first page.',
  ],
  [
    'url: git@github.com:harbour/news.git',
    'content/site.yaml:7:8  repository.url: “git@github.com:harbour/news.git” is not a web address. Write it in full, from https:// on.',
  ],
  [
    'url: https://github.com/harbour/news\nbranch: ../main',
    'content/site.yaml:8:11  repository.branch: “../main” cannot stand in an address. Use letters, digits, hyphens and dots, with single slashes between them.',
  ],
  [
    'url: https://github.com/harbour/news\nkind: svn',
    'content/site.yaml:8:9  repository.kind: “svn” is not one of the words for it. Use github or gitlab.',
  ],
])('%s is reported with what to write', (fields, line) => {
  expect(reportOn(withRepository(fields))).toEqual([line]);
});
