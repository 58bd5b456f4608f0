import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  elementById,
  elementsOf,
  filesOf,
  folderOf,
  olderEdition,
  pageOf,
  pagesOf,
  textOf,
} from './built-pages.ts';

const talks = 'briefings/istanbul-talks/';
const older = pagesOf('istanbul').filter(({ file }) => olderEdition.test(file));
const updates = filesOf('istanbul').flatMap((file) => /\/updates\/([^/]+)\//.exec(file)?.[1] ?? []);
const dayOf = (name: string) => /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? '';

/** The article, without the corrections that stand under it. */
function articleOn(day: string): string {
  const { tree } = pageOf('istanbul', `${talks}editions/${day}/index.html`);
  const texts = elementsOf(elementById(tree, 'story') ?? tree).filter(({ properties }) =>
    String(properties.className).split(',').includes('text'),
  );
  return texts[0] ? textOf(texts[0]) : '';
}

function hrefsOf({ tree }: { readonly tree: Parameters<typeof elementsOf>[0] }): readonly unknown[] {
  return elementsOf(tree).map(({ properties }) => properties.href);
}

describe('an older edition', () => {
  test('is there for every day with an update but the newest, and for the article’s', () => {
    const days = [...new Set(['2025-05-15', ...updates.map(dayOf)])].toSorted();
    expect(older.map(({ file }) => dayOf(file))).toEqual(days.slice(0, -1));
  });

  test('keeps the words that were corrected later, until the day of the correction', () => {
    for (const day of ['2025-05-15', '2025-05-16']) {
      expect(articleOn(day)).toContain('speaking in Istanbul');
      expect(articleOn(day)).not.toContain('Antalya');
    }
    expect(articleOn('2025-05-17')).toContain('speaking in Antalya');
    expect(articleOn('2025-05-17')).not.toContain('speaking in Istanbul');
  });

  test.each(older)('names no update of a later day: $file', ({ file, html }) => {
    const later = updates.filter((id) => dayOf(id) > dayOf(file));
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter((id) => html.includes(id))).toEqual([]);
  });

  test.each(older)('says that it is one, and leads to the newest and to its neighbours: $file', (page) => {
    const [before, , after] = [-1, 0, 1].map((step) => older[older.indexOf(page) + step]);
    expect(textOf(elementById(page.tree, 'h-edition') ?? { type: 'root', children: [] })).toBe(
      'Earlier edition',
    );
    const neighbours = [before, after].flatMap((one) => (one ? [`../${dayOf(one.file)}/`] : []));
    expect(hrefsOf(page)).toEqual(expect.arrayContaining(['../../', '../', ...neighbours]));
  });

  test('is kept out of search engines, which are shown the briefing itself', () => {
    const heads = older.map(({ tree }) =>
      elementsOf(tree).flatMap(({ tagName, properties: { name, content, rel, href } }) =>
        tagName === 'link' && String(rel) === 'canonical' ? [href] : name === 'robots' ? [content] : [],
      ),
    );
    const expected = ['noindex', `http://localhost:4321/${talks}`];
    expect(heads).toEqual(older.map(() => expected));
    const sitemap = readFileSync(join(folderOf('istanbul'), 'sitemap.xml'), 'utf8');
    expect(sitemap).toContain(`${talks}editions/</loc>`);
    expect(sitemap).not.toMatch(/editions\/[^<]/);
  });

  test('has anchors of its own: what its text and lists refer to is on the page', () => {
    const leaving = older.flatMap(({ file, tree }) =>
      hrefsOf({ tree })
        .filter((href) => String(href).startsWith('../../#'))
        .map((href) => `${file}: ${href}`),
    );
    expect(leaving).toEqual([]);
  });
});

test('the update log leads from each day to the page as it stood then, and to the list of all', () => {
  const { tree } = pageOf('istanbul', `${talks}index.html`);
  const hrefs = hrefsOf({ tree: elementById(tree, 'updates') ?? tree });
  expect(hrefs).toContain('editions/');
  expect(older.filter(({ file }) => !hrefs.includes(file.slice(talks.length, -'index.html'.length)))).toEqual(
    [],
  );
});

describe('the list of editions', () => {
  const { tree } = pageOf('istanbul', `${talks}editions/index.html`);

  test('leads to every edition, the newest first, which is the briefing itself', () => {
    const days = elementsOf(tree)
      .filter(({ tagName }) => tagName === 'h2')
      .flatMap((heading) => hrefsOf({ tree: heading }).filter((href) => href !== undefined));
    expect(days).toEqual(['../', ...older.map(({ file }) => `${dayOf(file)}/`).toReversed()]);
  });

  test('tells what was corrected, from what to what', () => {
    const day = textOf(elementById(tree, 'd-2025-05-17') ?? tree);
    expect(day).toContain('Corrected events');
    expect(day).toContain('place: Istanbul → Antalya');
    expect(day).toContain('speaking in Istanbul → speaking in Antalya');
  });
});
