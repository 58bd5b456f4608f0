import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHeadersFile } from '../builders/headers-file.ts';
import { embedded, filesOf, folderOf, pagesOf } from './built-pages.ts';
import type { SiteName } from './sites.ts';

describe.each<{ site: SiteName; base: string }>([
  { site: 'istanbul', base: '/' },
  { site: 'based', base: '/a/b/' },
  { site: 'other-story', base: '/' },
])('the _headers of $site', ({ site, base }) => {
  const { of } = readHeadersFile(readFileSync(join(folderOf(site), '_headers'), 'utf8'));
  const files = filesOf(site).filter((file) => file !== '_headers');
  const headersOf = (file: string) => of(base + file.replace(/(?<=^|\/)index\.html$/, ''));
  const having = (header: string) =>
    files.filter((file) => headersOf(file).some(([name]) => name === header));

  test('set each header of a file once', () => {
    const twice = files.filter((file) => {
      const names = headersOf(file).map(([name]) => name);
      return names.length === 0 || new Set(names).size < names.length;
    });
    expect(twice).toEqual([]);
  });

  test('keep every page out of frames but those that are made for them, for lost readers, or lead on', () => {
    const pages = pagesOf(site)
      .filter(({ file, html }) => file !== '404.html' && !/<meta http-equiv="refresh"/i.test(html))
      .map(({ file }) => file);
    const framed = pages.filter((file) => embedded.test(file));
    expect(framed.length).toBeGreaterThanOrEqual(1);
    const kept = having('content-security-policy');
    expect(pages.filter((file) => !kept.includes(file))).toEqual(framed);
  });

  test('have a file kept for long only where its name changes with what is in it', () => {
    const kept = having('cache-control');
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((file) => !/[-_.][\w-]{7,}\.(js|pf_\w+)$/.test(file))).toEqual([]);
  });

  test('let scripts of other sites read feeds, calendars and data, and no page', () => {
    const open = having('access-control-allow-origin');
    expect(open).toEqual(files.filter((file) => /\.(xml|json|ics|csv)$/.test(file)));
    expect(open.length).toBeGreaterThan(10);
  });
});
