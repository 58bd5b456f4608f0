import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '../../src/commands/settings.ts';

test('a build needs no settings', () => {
  expect(settings({})).toEqual({
    contentDir: resolve('content'),
    outDir: resolve('dist'),
    siteUrl: 'http://localhost:4321',
    basePath: '/',
  });
});

test('an empty setting is none', () => {
  expect(settings({ CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '', BUILD_NOW: '' })).toEqual(
    settings({}),
  );
});

test.each(['2026-11-22T08:00+03:00', '2026-11-22T05:00:00Z'])('%s may count as now', (given) => {
  expect(settings({ BUILD_NOW: given }).now).toBe(Date.UTC(2026, 10, 22, 5));
});

test.each(['now', '2026-11-22', '2026-11-22T08:00', '2026-11-22T08:00~Z', '../2026-11-22T08:00Z'])(
  'the moment %s is refused with what to do',
  (given) => {
    expect(() => settings({ BUILD_NOW: given })).toThrow(
      `BUILD_NOW is “${given}”. Give a date and a time with its offset from UTC, as in 2026-11-22T08:00+00:00.`,
    );
  },
);

test.each([
  ['a/b', '/a/b/'],
  ['/a/b/', '/a/b/'],
  ['/', '/'],
])('the base path %s becomes %s', (given, read) => {
  expect(settings({ BASE_PATH: given }).basePath).toBe(read);
});

test('a site may be named with or without a slash at the end', () => {
  expect(settings({ SITE_URL: 'https://news.example/' }).siteUrl).toBe('https://news.example');
  expect(settings({ SITE_URL: 'https://news.example:8443' }).siteUrl).toBe('https://news.example:8443');
});

test.each(['news.example', 'https://news.example/a', 'ftp://news.example', 'https://me@news.example'])(
  'the site %s is refused with what to do',
  (given) => {
    expect(() => settings({ SITE_URL: given })).toThrow(
      `SITE_URL is “${given}”. Give scheme and host only, as in https://news.example; a path goes into BASE_PATH.`,
    );
  },
);

test('a base path that would not survive in an address is refused with what to do', () => {
  expect(() => settings({ BASE_PATH: '/a b/' })).toThrow(
    'BASE_PATH is “/a b/”, and “a b” cannot be a part of it. Use letters, digits and . _ ~ - between slashes.',
  );
  expect(() => settings({ BASE_PATH: '../up' })).toThrow('and “..” cannot be a part of it');
});
