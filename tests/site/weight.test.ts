import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, elementById, elementsOf, pageOf, pagesOf, textOf } from './built-pages.ts';

/** Bytes on the wire: Brotli at its highest quality, as a host serves files that it compressed beforehand. */
const compress = (page: BuiltPage): Buffer =>
  brotliCompressSync(page.html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** What a server sends before it waits for an answer: ten packets, the initial window of TCP (RFC 6928). */
const firstRoundTrip = 14_600;

const briefingPage = /^briefings\/[^/]+\/index\.html$/;

describe('bytes', () => {
  test.each([
    ['a briefing', briefingPage, 24_000],
    ['the front page', /^index\.html$/, 8000],
    ['the people index', /^people\/index\.html$/, 8000],
    ['a person', /^people\/[^/]+\/index\.html$/, 8000],
    ['an update', /^briefings\/[^/]+\/updates\/[^/]+\/index\.html$/, 8000],
    ['any other page', /^(organizations|places)\/|^404\.html$/, 8000],
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

describe('the first round trip of a briefing', () => {
  const page = pageOf('istanbul', 'briefings/istanbul-talks/index.html');
  const start = brotliDecompressSync(compress(page).subarray(0, firstRoundTrip), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString('utf8');

  test('brings all styles', () => {
    expect(start).toContain('</style>');
  });

  test.each(['key', 'next', 'story'])('brings the section “%s” to its first words', (id) => {
    const section = elementById(page.tree, id);
    const paragraph =
      section && elementsOf(section).find(({ tagName }) => tagName === 'p' || tagName === 'li');
    expect(paragraph).toBeDefined();
    expect(start.length).toBeGreaterThan(paragraph?.position?.end.offset ?? Number.POSITIVE_INFINITY);
    expect(textOf(paragraph ?? page.tree)).not.toBe('');
  });
});
