import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { arbitraryCount } from './arbitrary-stories.ts';
import { filesOf, folderOf, pagesOf } from './built-pages.ts';

/* That these stories were built at all is the point, and the work of `build-sites.ts`. */

test(`a site is built of ${arbitraryCount} stories that nobody would tell, since they are in order`, () => {
  const stories = pagesOf('arbitrary').filter(({ file }) => /^briefings\/[^/]+\/index\.html$/.test(file));
  expect(stories.length).toBeGreaterThanOrEqual(arbitraryCount);
});

test('none of its files says what only a program would say', () => {
  const texts = filesOf('arbitrary').filter((file) => /\.(html|xml|json|csv|ics|txt)$/.test(file));
  const odd = texts.flatMap((file) => {
    const text = readFileSync(join(folderOf('arbitrary'), file), 'utf8').replaceAll(
      /<script.*?<\/script>/gs,
      '',
    );
    return (
      text.match(/.{0,40}(?:\[object [A-Z]\w*\]|\b(?:undefined|NaN|Invalid Date)\b).{0,20}/g) ?? []
    ).map((found) => `${file}: ${found}`);
  });
  expect(odd).toEqual([]);
  expect(texts.length).toBeGreaterThan(1000);
});
