import { describe, expect, test } from 'vitest';
import { type BuiltPage, elementsOf, olderEdition, pagesOf } from './built-pages.ts';
import type { SiteName } from './sites.ts';

const article = /^briefings\/[^/]+\/(index|updates\/[^/]+\/index|editions\/[^/]+\/index)\.html$/;

describe.each<{ site: SiteName; language: string; interfaceLanguage: string }>([
  { site: 'istanbul', language: 'en_GB', interfaceLanguage: 'en_GB' },
  { site: 'based', language: 'en_GB', interfaceLanguage: 'en_GB' },
  { site: 'other-story', language: 'de_DE', interfaceLanguage: 'en_GB' },
])('to those who share a page of $site, it says', ({ site, language, interfaceLanguage }) => {
  const heads = pagesOf(site)
    .filter(({ file }) => file !== '404.html' && !/\/embed\//.test(file))
    .map((page) => ({ file: page.file, page, head: headOf(page) }));

  test('its title, its description, and the address by which it is known', () => {
    const lacking = heads.filter(
      ({ file, head }) =>
        !head['og:title'] ||
        !head['og:description'] ||
        !head['og:site_name'] ||
        head['og:url'] !== head.canonical ||
        (head.description !== head['og:description'] && !olderEdition.test(file)),
    );
    expect(lacking.map(({ file }) => file)).toEqual([]);
    expect(heads.length).toBeGreaterThan(15);
  });

  test('in which language, of what kind, and when it was published and changed', () => {
    for (const { file, head } of heads) {
      const isArticle = article.test(file);
      expect([file, head['og:locale']]).toEqual([file, isArticle ? language : interfaceLanguage]);
      expect([file, head['og:type']]).toEqual([file, isArticle ? 'article' : 'website']);
      const times = [head['article:published_time'], head['article:modified_time']];
      expect(times).toEqual(
        isArticle ? [expect.stringMatching(moment), expect.stringMatching(moment)] : [undefined, undefined],
      );
    }
  });

  test('to programs the same times', () => {
    for (const { file, page, head } of heads) {
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.html) ?? [];
      if (json === undefined || !article.test(file)) continue;
      const { datePublished, dateModified = datePublished } = JSON.parse(json)['@graph'][0];
      expect([datePublished, dateModified]).toEqual([
        head['article:published_time'],
        head['article:modified_time'],
      ]);
    }
  });
});

test('an update that was corrected is as new as its correction', () => {
  const [update] = pagesOf('other-story').filter(({ file }) => file.includes('2026-02-14-verschoben'));
  const head = update && headOf(update);
  expect(head?.['article:published_time']).toBe('2026-02-14T09:05+01:00');
  expect(head?.['article:modified_time']).toBe('2026-02-20T12:00+01:00');
});

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;

/** What the head says under each name; of two with the same name both, with a comma. */
function headOf({ tree }: BuiltPage): Readonly<Record<string, string | undefined>> {
  const said = elementsOf(tree).flatMap(({ tagName, properties: { name, property, content, rel, href } }) => {
    if (tagName === 'meta') return [[String(property ?? name), String(content)] as const];
    return Array.isArray(rel) && rel.includes('canonical') ? [['canonical', String(href)] as const] : [];
  });
  const byName = Map.groupBy(said, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, all]) => [name, all.map(([, text]) => text).join()]));
}
