import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { elementsOf, filesOf, pageOf } from './built-pages.ts';
import { storyCount } from './many-stories.ts';
import { updateCount } from './long-story.ts';

describe(`a briefing with ${updateCount} updates`, () => {
  const page = pageOf('long-story', 'briefings/harbour/index.html');

  test('weighs less than 60 kB on the wire', () => {
    expect(brotliCompressSync(page.html).length).toBeLessThan(60_000);
  });

  test('has a page of its sources that weighs less than 60 kB on the wire', () => {
    const { html } = pageOf('long-story', 'briefings/harbour/sources/index.html');
    expect(brotliCompressSync(html).length).toBeLessThan(60_000);
  });

  test('has a page for every update, and a way to it', () => {
    const files = filesOf('long-story').filter((file) =>
      /^briefings\/harbour\/updates\/.+\/index\.html$/.test(file),
    );
    expect(files.length).toBe(updateCount);
    const linked = new Set(elementsOf(page.tree).map(({ properties }) => properties.href));
    const lost = files
      .map((file) => file.replace('briefings/harbour/', '').replace('index.html', ''))
      .filter((href) => !linked.has(href));
    expect(lost).toEqual([]);
  });
});

test(`a front page names each of ${storyCount} briefings`, () => {
  const linked = elementsOf(pageOf('many-stories', 'index.html').tree).map(({ properties }) =>
    String(properties.href),
  );
  const named = new Set(linked.filter((href) => /^briefings\/story-\d+\/$/.test(href)));
  expect(named.size).toBe(storyCount);
});
