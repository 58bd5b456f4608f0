import { describe, expect, test } from 'vitest';
import { headerRules, writeHeaders } from '../../src/outputs/host-headers.ts';
import { readHeadersFile } from '../builders/headers-file.ts';

const roots = ['https://news.example/', 'https://news.example/a/b/', 'http://localhost:4321/'];

describe.each(roots)('the headers of %s', (root) => {
  const { paths, of } = readHeadersFile(writeHeaders(root));
  const base = new URL(root).pathname;

  test('say what the rules say', () => {
    const written = headerRules(root).map(({ path }) => path);
    expect(paths).toEqual(written);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('stay within what Cloudflare Pages reads: 100 rules, and lines of 2,000 characters', () => {
    expect(paths.length).toBeLessThanOrEqual(100);
    expect(
      Math.max(
        ...writeHeaders(root)
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThan(2000);
  });

  test.each(['', 'people/', 'people/ada/', 'briefings/flood/', 'briefings/flood/updates/1-rain/'])(
    'keep the page %j out of frames',
    (path) => {
      expect(of(base + path)).toContainEqual(['content-security-policy', "frame-ancestors 'none'"]);
    },
  );

  test('let a timeline be shown in a frame', () => {
    const names = of(`${base}briefings/flood/embed/timeline/`).map(([name]) => name);
    expect(names).toContain('x-content-type-options');
    expect(names).not.toContain('content-security-policy');
    expect(names).not.toContain('x-frame-options');
  });

  test.each([
    ['calendar.ics', 'text/calendar; charset=utf-8'],
    ['briefings/flood/events/first.ics', 'text/calendar; charset=utf-8'],
    ['briefings/flood/people.csv', 'text/csv; charset=utf-8'],
    ['atom.xml', 'application/atom+xml'],
    ['people/ada/atom.xml', 'application/atom+xml'],
    ['briefings/flood/rss.xml', 'application/rss+xml'],
    ['feed.json', 'application/feed+json'],
    ['site.webmanifest', 'application/manifest+json'],
    ['.well-known/security.txt', 'text/plain; charset=utf-8'],
  ])('call %s a file of the type %s', (path, type) => {
    expect(of(base + path).filter(([name]) => name === 'content-type')).toEqual([['content-type', type]]);
  });
});

test('only a site that has a host of its own, and is reached by https, has it reached by nothing else', () => {
  const promising = roots.filter((root) => writeHeaders(root).includes('Strict-Transport-Security'));
  expect(promising).toEqual(['https://news.example/']);
});

test('a site in a folder says nothing of its neighbours', () => {
  const { of } = readHeadersFile(writeHeaders('https://news.example/a/b/'));
  expect(of('/')).toEqual([]);
  expect(of('/a/calendar.ics')).toEqual([]);
});
