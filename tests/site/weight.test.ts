import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Element } from 'hast';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import {
  type BuiltPage,
  elementById,
  filesOf,
  folderOf,
  olderEdition,
  pageOf,
  pagesOf,
} from './built-pages.ts';

/** Bytes on the wire: Brotli at its highest quality, as a host serves files that it compressed beforehand. */
const compress = ({ html }: Pick<BuiltPage, 'html'>): Buffer =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** What a server sends before it waits for an answer: ten packets, the initial window of TCP (RFC 6928). */
const firstRoundTrip = 14_600;

const briefingPage = /^briefings\/[^/]+\/index\.html$/;

describe('bytes', () => {
  test.each([
    ['a briefing', briefingPage, 24_000],
    ['an older edition', olderEdition, 24_000],
    ['a list of editions', /^briefings\/[^/]+\/editions\/index\.html$/, 14_000],
    ['the front page', /^index\.html$/, 8000],
    ['the people index', /^people\/index\.html$/, 8000],
    ['a person', /^people\/[^/]+\/index\.html$/, 8000],
    ['a page that explains how to follow', /^(briefings\/[^/]+\/)?follow\/index\.html$/, 8000],
    ['an update', /^briefings\/[^/]+\/updates\/[^/]+\/index\.html$/, 8000],
    ['the disputed facts of a briefing', /\/disputed\/index\.html$/, 14_000],
    ['the sources of a briefing', /\/sources\/index\.html$/, 14_000],
    ['where it happened', /^briefings\/[^/]+\/places\/index\.html$/, 10_000],
    ['any other page', /^(organizations|places|corrections|search)\/|\/room\/|^404\.html$/, 8000],
  ])('of %s stay within its budget', (_, pattern, budget) => {
    const pages = pagesOf('istanbul').filter(({ file }) => pattern.test(file));
    expect(pages.length).toBeGreaterThan(0);
    const heavy = pages
      .map((page) => ({ file: page.file, bytes: compress(page).length }))
      .filter(({ bytes }) => bytes > budget);
    expect(heavy).toEqual([]);
  });

  test('of a front page with fifty briefings stay within its budget', () => {
    expect(compress(pageOf('many-stories', 'index.html')).length).toBeLessThanOrEqual(8000);
  });
});

test('the script of what depends on the reader takes at most 4,000 bytes', () => {
  const text = scriptOf('reader');
  expect(text).toContain('localStorage');
  expect(compress({ html: text }).length).toBeLessThanOrEqual(4000);
});

test('what it takes to tell readers what is new takes at most 3,000 bytes of it', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/browser/since-your-visit.ts', formats: ['iife'], name: 'news' },
    },
  });
  const [bundle] = [built].flat();
  const script = bundle && 'output' in bundle ? bundle.output[0].code : '';
  const styles = readFileSync('src/browser/since.css', 'utf8');
  expect(script).toContain('localStorage');
  expect(compress({ html: script + styles }).length).toBeLessThanOrEqual(3000);
});

test('the script that searches takes at most 3,000 bytes, before the index that it loads', () => {
  const text = scriptOf('search');
  expect(text).toContain('pagefind');
  expect(compress({ html: text }).length).toBeLessThanOrEqual(3000);
});

function scriptOf(name: string): string {
  const [script = ''] = filesOf('istanbul').filter((file) => file.startsWith(`_astro/${name}-`));
  return readFileSync(join(folderOf('istanbul'), script), 'utf8');
}

describe('the first round trip of a briefing', () => {
  const page = pageOf('istanbul', 'briefings/istanbul-talks/index.html');
  const start = brotliDecompressSync(compress(page).subarray(0, firstRoundTrip), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString('utf8');

  test('brings all styles', () => {
    expect(start).toContain('</style>');
  });

  test('brings the key points and what is next, down to the first words of the story', () => {
    const sections = ['key', 'next', 'story'].flatMap((id) => elementById(page.tree, id) ?? []);
    const starts = sections.map(({ position }) => position?.start.offset ?? Number.NaN);
    expect(sections.map(({ properties }) => properties.id)).toEqual(expect.arrayContaining(['key', 'story']));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(start.length).toBeGreaterThan(Math.max(...sections.map((section) => endOfWords(section, 80))));
  });
});

/** Where in the page the first so many letters of an element have been read, or all where it has fewer. */
function endOfWords(element: Element, letters: number): number {
  let left = letters;
  let end = Number.NaN;
  visit(element, 'text', ({ value, position }) => {
    left -= value.trim().length;
    end = position?.end.offset ?? end;
    return left > 0 ? CONTINUE : EXIT;
  });
  return end;
}
