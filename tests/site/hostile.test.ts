import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { published, publishedTexts } from '../hostile/folder.ts';
import { elementsIn, skeletonOf } from '../hostile/skeleton.ts';
import { payloads, texts } from '../hostile/vectors.ts';
import { elementsOf, filesOf, folderOf, pageOf, textOf } from './built-pages.ts';

// Pictures, scripts and the parts of the index of the search are not text.
const compared = filesOf('hostile').filter((file) => !/\.(png|js|pf_\w+|pagefind)$/.test(file));
const update = 'briefings/b-0/updates/2025-05-16-a/index.html';
const withTexts = ['briefings/b-0/index.html', update];

test('hostile content makes the files that harmless content makes', () => {
  const named = (site: 'hostile' | 'benign') => filesOf(site).filter((file) => !file.includes('.pf_'));
  expect(named('hostile')).toEqual(named('benign'));
});

test.each(compared.filter((file) => !withTexts.includes(file)))(
  'hostile fields make nothing but text of %s',
  (file) => {
    const skeleton = (site: 'hostile' | 'benign') =>
      skeletonOf(file, readFileSync(join(folderOf(site), file)));
    expect(skeleton('hostile')).toEqual(skeleton('benign'));
  },
);

describe.each(withTexts)('hostile texts on %s', (file) => {
  test('make no element, id or attribute beyond those of texts', () => {
    const harmless = new Set(elementsIn(pageOf('benign', file).tree));
    const more = elementsIn(pageOf('hostile', file).tree).filter((element) => !harmless.has(element));
    expect(more.filter((element) => !/^h[3-6] id t-[\w.-]+ {4}$/.test(element))).toEqual([]);
  });

  test('lead nowhere but where addresses of texts may lead', () => {
    const links = elementsOf(pageOf('hostile', file).tree).map(({ properties }) => properties.href ?? '');
    expect(
      links.filter((href) => !/^(https:\/\/|mailto:|#|(\.\.\/)*[\w./-]*(#[\w.-]+)?$)/.test(String(href))),
    ).toEqual([]);
  });
});

test.each(payloads.map((payload, set) => ({ ...payload, set })))(
  'fields are read as they were typed: $category',
  ({ set }) => {
    const pages = { hostile: 'hostile', benign: 'twin' } as const;
    for (const [site, which] of [
      ['hostile', pages.hostile],
      ['benign', pages.benign],
    ] as const) {
      const text = textOf(pageOf(site, `people/p-${set}/index.html`).tree);
      expect(text).toContain(oneSpace(published(which)('person.description', set)));
      const briefing = textOf(pageOf(site, `briefings/b-${set}/index.html`).tree);
      expect(briefing).toContain(oneSpace(published(which)('briefing.summary', set)));
      expect(briefing).toContain(oneSpace(published(which)('event.title', set)));
    }
  },
);

test('texts are read as they were typed, and each harmless one stands on the page', () => {
  const benign = textOf(pageOf('benign', update).tree);
  const missing = texts.filter(({ twin }) => !benign.includes(oneSpace(wordsOf(twin))));
  expect(missing.map(({ twin }) => twin)).toEqual([]);
  expect(publishedTexts('twin').split('Vector ').length).toBe(texts.length + 1);
});

const oneSpace = (text: string) => text.replaceAll(/\s+/g, ' ');

/** What a reader reads of a short text. */
function wordsOf(markdown: string): string {
  return markdown
    .replace(/^```\n(.*)\n```$/s, '$1')
    .replace(/^`(.*)`$/s, '$1')
    .replace(/^## /, '')
    .replace(/^\[(.*)\]\(.*\)$/, '$1')
    .replace(/^\| (\w) \|.*$/s, '$1')
    .replace('&lt;', '<')
    .replace('&gt;', '>')
    .replace('&amp;', '&')
    .replaceAll(/\\(?=[<&])/g, '');
}
