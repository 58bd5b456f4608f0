import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, elementsOf, embedded, pageOf, pagesOf, textOf } from './built-pages.ts';
import type { SiteName } from './sites.ts';

const frameOf = (site: SiteName, slug: string) => pageOf(site, `briefings/${slug}/embed/timeline/index.html`);
const compressed = ({ html }: BuiltPage): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

describe.each<{ site: SiteName; slug: string; root: string; events: number }>([
  { site: 'istanbul', slug: 'istanbul-talks', root: 'http://localhost:4321/', events: 40 },
  { site: 'based', slug: 'istanbul-talks', root: 'https://news.example/a/b/', events: 40 },
  { site: 'other-story', slug: 'staudamm', root: 'http://localhost:4321/', events: 3 },
  { site: 'other-story', slug: 'kurz', root: 'http://localhost:4321/', events: 0 },
  { site: 'long-story', slug: 'harbour', root: 'http://localhost:4321/', events: 100 },
])('the timeline of $slug on $site for other sites', ({ site, slug, root, events }) => {
  const page = frameOf(site, slug);
  const elements = elementsOf(page.tree);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);

  test('takes less than 10,000 bytes, and nothing but its file', () => {
    expect(compressed(page)).toBeLessThan(10_000);
    expect([...named('script'), ...named('img'), ...named('iframe')]).toEqual([]);
    expect(elements.filter(({ properties }) => properties.src ?? properties.srcSet)).toEqual([]);
    expect(named('link').flatMap(({ properties }) => properties.rel)).toEqual(['canonical']);
    expect(page.html).toContain(`content="default-src 'none'; style-src 'sha256-`);
  });

  test(`holds at least ${events} events, each leading to its place in the briefing`, () => {
    const rows = named('li');
    expect(rows.length).toBeGreaterThanOrEqual(events);
    const ways = rows.map((row) =>
      elementsOf(row).find(({ properties }) => /#e-/.test(String(properties.href))),
    );
    expect(ways.filter((way) => !/^\.\.\/\.\.\/#e-/.test(String(way?.properties.href)))).toEqual([]);
  });

  test('lets its links leave the frame, and search engines find the briefing instead', () => {
    expect(named('base').map(({ properties }) => properties)).toEqual([{ target: '_top' }]);
    expect(elements.filter(({ properties }) => properties.name === 'robots')[0]?.properties.content).toBe(
      'noindex',
    );
    expect(named('link')[0]?.properties.href).toBe(`${root}briefings/${slug}/`);
  });

  test('says whose it is, of when, and where there is more', () => {
    const text = textOf(page.tree);
    expect(text).toMatch(/As of \d+ \w+ \d{4}, \d\d:\d\d in \w+/);
    expect(text).toContain('The whole briefing');
    expect(named('a').map(({ properties }) => properties.href)).toEqual(
      expect.arrayContaining(['../../../../', '../../']),
    );
  });
});

test('what is planned stands first, with what had been announced, and what is disputed says so', () => {
  const text = textOf(frameOf('other-story', 'staudamm').tree);
  expect(text.indexOf('Treffen der beiden Regierungen')).toBeLessThan(text.indexOf('As of'));
  expect(text).toContain('Planned announced for 5 March');
  expect(textOf(frameOf('istanbul', 'istanbul-talks').tree)).toContain('Disputed');
});

test('the words of a story in another language say which', () => {
  const { tree } = frameOf('other-story', 'staudamm');
  const titles = elementsOf(tree).filter(({ tagName }) => ['h1', 'h3'].includes(tagName));
  expect(titles).toHaveLength(4);
  const languages = titles.map(
    (title) => elementsOf(title).find(({ properties }) => properties.lang)?.properties.lang,
  );
  expect(languages.map((language, index) => language ?? titles[index]?.properties.lang)).toEqual([
    'de',
    'de',
    'de',
    'de',
  ]);
});

test('what a long story leaves out is counted', () => {
  expect(textOf(frameOf('long-story', 'harbour').tree)).toMatch(/\d+ more events/);
});

test('every briefing has one', () => {
  const briefings = pagesOf('many-stories').filter(({ file }) =>
    /^briefings\/[^/]+\/index\.html$/.test(file),
  );
  expect(pagesOf('many-stories').filter(({ file }) => embedded.test(file))).toHaveLength(briefings.length);
});
