import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type BuiltPage, elementById, elementsOf, pageOf, pagesOf, textOf } from './built-pages.ts';
import { type PageKind, pageKinds, promises } from './json-ld-promise.ts';
import type { SiteName } from './sites.ts';

interface DataPage extends BuiltPage {
  readonly kind: PageKind;
  /** What the page says of itself to programs, as it is written. */
  readonly blocks: readonly string[];
}

describe.each<{ site: SiteName; content: string; root: string }>([
  { site: 'istanbul', content: 'content', root: 'http://localhost:4321/' },
  { site: 'based', content: 'content', root: 'https://news.example/a/b/' },
  { site: 'other-story', content: 'tests/fixtures/other-story', root: 'http://localhost:4321/' },
])('the data in the pages of $site', ({ site, content, root }) => {
  const built = pagesOf(site);
  const pages = built.flatMap(dataPage);
  const files = filesIn(content);
  const data = <K extends PageKind>(kind: K) =>
    pages
      .filter((page) => page.kind === kind)
      .map((page) => ({
        page,
        graph: promises[kind].graph.parse(JSON.parse(page.blocks[0] ?? '')) as GraphOf<K>,
      }));

  test('is one graph in each page that has any, and none in older editions and the page for lost readers', () => {
    const of = (folder: string) => files.filter(({ path }) => path.startsWith(folder)).length;
    expect(Object.fromEntries(pageKinds.map((kind) => [kind, data(kind).length]))).toMatchObject({
      front: 1,
      briefing: files.filter(({ path }) => path.endsWith('/briefing.md')).length,
      update: files.filter(({ path }) => path.includes('/updates/')).length,
      person: of('people/'),
      organization: of('organizations/'),
      place: of('places/'),
      corrections: 1,
    });
    expect(data('part').length).toBeGreaterThanOrEqual(3);
    expect(data('list').length).toBeGreaterThanOrEqual(5);
    expect(pages.filter(({ blocks }) => blocks.length !== 1)).toEqual([]);
    const others = built.filter(({ file }) => !pages.some((page) => page.file === file));
    expect(others.length).toBeGreaterThan(1);
    expect(others.filter(({ html }) => html.includes('ld+json')).map(({ file }) => file)).toEqual([]);
  });

  test('keeps what is promised for each kind of page', () => {
    const faults = pages.flatMap(({ kind, file, blocks: [text = ''] }) => {
      const { error } = promises[kind].graph.safeParse(JSON.parse(text));
      return (error?.issues ?? []).map(({ path, message }) => `${file} ${path.join('.')}: ${message}`);
    });
    expect(faults).toEqual([]);
  });

  test('leads to pages and anchors that exist', () => {
    const trees = new Map(built.map(({ file, tree }) => [file, tree]));
    const ours = pages.flatMap(({ file, blocks: [text = ''] }) =>
      valuesOf(JSON.parse(text), ['@id', 'url', 'correctionsPolicy', 'subjectOf'])
        .filter((address) => address.startsWith(root))
        .map((address) => ({ file, address: address.slice(root.length) })),
    );
    const lost = ours.filter(({ address }) => {
      const [path = '', anchor] = address.split('#');
      const tree = trees.get(`${path}index.html`);
      return !tree || (anchor !== undefined && !elementById(tree, decodeURIComponent(anchor)));
    });
    expect(lost).toEqual([]);
    expect(ours.length).toBeGreaterThan(3 * pages.length);
  });

  test('knows each page by its own canonical address', () => {
    const wrong = pages.filter(({ html, kind, blocks: [text = ''] }) => {
      const [canonical = ''] = /(?<=rel="canonical" href=")[^"]*/.exec(html) ?? [];
      const main = JSON.parse(text)['@graph'].at(kind === 'front' ? 2 : 0);
      return main['@id'] !== `${canonical}#main` || main.url !== canonical || !canonical.startsWith(root);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('says no name and no sentence that a reader of the page does not read', () => {
    const said = pages.flatMap(({ file, tree, blocks: [text = ''] }) => {
      const words = textOf(tree);
      const graph = JSON.parse(text);
      const texts = valuesOf(graph, ['text']).flatMap((one) => one.split(' · '));
      return [
        ...valuesOf(graph, ['name', 'headline', 'description', 'alternateName', 'jobTitle']),
        ...texts,
      ].map((one) => ({ file, one, isRead: words.includes(one.replaceAll(/\s+/g, ' ')) }));
    });
    expect(said.filter(({ isRead }) => !isRead)).toEqual([]);
    expect(said.length).toBeGreaterThan(2 * pages.length);
  });

  test('says no date that the page does not say', () => {
    // What an event had been announced for stands there in words.
    const names = [
      'startDate',
      'endDate',
      'datePublished',
      'dateModified',
      'coverageStartTime',
      'coverageEndTime',
    ];
    const dates = pages.flatMap(({ file, html, blocks: [text = ''] }) =>
      valuesOf(JSON.parse(text), names).map((date) => ({ file, date, rest: html.replace(text, '') })),
    );
    const unsaid = dates.filter(({ date, rest }) => !rest.includes(`datetime="${date}`));
    expect(unsaid.map(({ file, date }) => `${file}: ${date}`)).toEqual([]);
    expect(dates.length).toBeGreaterThan(files.length / 2);
  });

  test('has every update, correction and source of the files', () => {
    const briefings = data('briefing').map(({ page, graph }) => {
      const [article] = graph['@graph'];
      const slug = page.file.split('/')[1] ?? '';
      const own = files.filter(({ path }) => path.startsWith(`briefings/${slug}/`));
      const updates = 'liveBlogUpdate' in article ? article.liveBlogUpdate : [];
      return {
        said: [updates.length, article.correction?.length ?? 0, new Set(article.citation).size],
        told: [
          own.filter(({ path }) => path.includes('/updates/')).length,
          own.flatMap(({ fields }) => fields.corrections ?? []).length,
          new Set(own.flatMap(({ fields }) => fields.sources ?? []).map(({ id }) => id)).size,
        ],
      };
    });
    expect(briefings.map(({ said }) => said)).toEqual(briefings.map(({ told }) => told));
    const [all] = data('corrections');
    expect(all?.graph['@graph'][0].hasPart?.length ?? 0).toBe(
      files.flatMap(({ fields }) => fields.corrections ?? []).length,
    );
  });

  test('has the events of a briefing that are important, planned, cancelled or were moved', () => {
    for (const { page, graph } of data('briefing')) {
      const timeline = elementById(page.tree, 'timeline');
      const marked = elementsOf(timeline ?? { type: 'root', children: [] }).filter(
        ({ tagName, properties, ...element }) =>
          tagName === 'li' &&
          (/\b(high|planned|postponed|cancelled)\b/.test(String(properties.className)) ||
            textOf({ ...element, tagName, properties }).includes('announced for')),
      );
      const { about = [], url } = graph['@graph'][0];
      expect(about.map((event) => event.url)).toEqual(
        marked.map(({ properties }) => `${url}#${properties.id}`),
      );
    }
  });
});

test('a moved meeting has both its days, and the place that its briefing names', () => {
  const [page] = dataPage(pageOf('other-story', 'briefings/staudamm/index.html'));
  const { graph } = promises.briefing;
  expect(graph.parse(JSON.parse(page?.blocks[0] ?? ''))['@graph'][0].about).toMatchObject([
    {
      name: 'Treffen der beiden Regierungen',
      startDate: '2026-03-12',
      previousStartDate: '2026-03-05',
      eventStatus: 'https://schema.org/EventRescheduled',
      location: { name: 'Seestadt' },
    },
  ]);
});

type GraphOf<K extends PageKind> = z.output<(typeof promises)[K]['graph']>;

function dataPage(page: BuiltPage): readonly DataPage[] {
  const kind = pageKinds.find((one) => promises[one].files.test(page.file));
  if (!kind) return [];
  const blocks = elementsOf(page.tree)
    .filter(({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json')
    .map(({ children: [text] }) => (text?.type === 'text' ? text.value : ''));
  return [{ ...page, kind, blocks }];
}

/** Every text under one of these names, however deep. */
function valuesOf(data: unknown, names: readonly string[], name = ''): readonly string[] {
  if (typeof data === 'string') return names.includes(name) ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((one) => valuesOf(one, names, name));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => valuesOf(value, names, key));
}

interface ContentFile {
  /** Below the content folder, with `/`. */
  readonly path: string;
  readonly fields: {
    readonly corrections?: readonly unknown[];
    readonly sources?: readonly { readonly id: string }[];
  };
}

function filesIn(content: string): readonly ContentFile[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && path !== 'README.md')
    .map((path) => {
      const [, fields = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(content, path), 'utf8')) ?? [];
      return { path: path.replaceAll('\\', '/'), fields: parse(fields, { schema: 'failsafe' }) };
    });
}
