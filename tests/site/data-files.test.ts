import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { StoryFile } from '../../src/outputs/story-file/schema.ts';
import { judgeBy, judgeNinjs } from '../outputs/schema-faults.ts';
import { timelineSlides } from '../outputs/timeline-slides.ts';
import { elementsOf, filesOf, folderOf, pageOf, pagesOf } from './built-pages.ts';
import { updateCount } from './long-story.ts';
import { type SiteName, siteNames, variables } from './sites.ts';
import { storyCount } from './many-stories.ts';

/** How many briefings a site has at least, where it is more than one. */
const fewest: Partial<Record<SiteName, number>> = { 'other-story': 2, 'many-stories': storyCount };

const ninjsFaults = judgeNinjs();

describe.each(siteNames)('the data files of %s', (site) => {
  const { SITE_URL: host, BASE_PATH: folder } = variables[site];
  const root = host ? host + folder : 'http://localhost:4321/';
  const atLeast = fewest[site] ?? 1;
  const slugs = pagesOf(site).flatMap(
    ({ file }) => /^briefings\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
  );
  const schema = json(site, 'schemas/story.json') as { readonly $id: string };
  const judge = judgeBy(schema);

  test(`are those of at least ${atLeast} briefings`, () => {
    const { briefings } = json(site, 'index.json') as { readonly briefings: readonly unknown[] };
    expect(slugs.length).toBeGreaterThanOrEqual(atLeast);
    expect(briefings.length).toBe(slugs.length);
    expect(schema.$id).toBe(`${root}schemas/story.json`);
  });

  test.each(slugs)('are valid by their schemas: %s', (slug) => {
    const story = storyIn(site, slug);
    expect(judge(story)).toEqual([]);
    expect(story.schema).toBe(schema.$id);
    expect(ninjsFaults(json(site, `briefings/${slug}/ninjs.json`))).toEqual([]);
    expect(timelineSlides.safeParse(json(site, `briefings/${slug}/timeline.json`)).error).toBeUndefined();
  });

  test.each(slugs)('agree on how much there is: %s', (slug) => {
    const { events, statements, people } = storyIn(site, slug);
    expect(rowsOf(site, `briefings/${slug}/events.csv`).map(({ id }) => id)).toEqual(
      events.map(({ id }) => id),
    );
    expect(rowsOf(site, `briefings/${slug}/statements.csv`).length).toBe(statements.length);
    expect(rowsOf(site, `briefings/${slug}/people.csv`).length).toBe(people.length);
    const timeline = timelineSlides.parse(json(site, `briefings/${slug}/timeline.json`));
    expect(timeline.events.map(({ unique_id }) => unique_id)).toEqual(events.map(({ id }) => `e-${id}`));
  });

  test('lead to pages and anchors that exist', () => {
    const seen = new Map<string, ReadonlySet<unknown>>();
    const anchorsOf = (file: string) => {
      const anchors = seen.get(file) ?? anchorsIn(site, file);
      seen.set(file, anchors);
      return anchors;
    };
    const addresses = slugs.flatMap((slug) =>
      Object.values(dataFiles).flatMap((file) => {
        const text = readFileSync(join(folderOf(site), `briefings/${slug}/${file}`), 'utf8');
        return [...text.matchAll(/https?:\/\/[^\s"\\<,]+/g)].map(([address]) => address);
      }),
    );
    const ours = [...new Set(addresses)].filter((address) => address.startsWith(root));
    const things = slugs.flatMap((slug) => {
      const { events, statements, sources, updates, people } = storyIn(site, slug);
      return [...events, ...statements, ...sources, ...updates, ...people];
    });
    expect(ours.length).toBeGreaterThan(things.length);
    const lost = ours.filter((address) => {
      const [path = '', anchor] = address.slice(root.length).split('#');
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!existsSync(join(folderOf(site), file))) return true;
      return anchor !== undefined && !anchorsOf(file).has(anchor);
    });
    expect(lost).toEqual([]);
  });

  test('are listed in index.json, with everything else that exists', () => {
    const text = readFileSync(join(folderOf(site), 'index.json'), 'utf8');
    // A headline may be anything, and so an address.
    const addresses = text.matchAll(/"(?!headline|label|summary)\w+": "(https?:\/\/[^"]+)"/g);
    const listed = [...addresses].map((match) => match[1] ?? '');
    const files = listed.map((address) => address.slice(root.length).replace(/(^|\/)$/, '$1index.html'));
    expect(listed.filter((address) => !address.startsWith(root))).toEqual([]);
    expect(files.filter((file) => !existsSync(join(folderOf(site), file)))).toEqual([]);
    const offered = filesOf(site).filter(
      (file) => /\.(json|csv|xml|ics)$/.test(file) && !unlisted.test(file),
    );
    expect(offered.length).toBeGreaterThanOrEqual(10 * slugs.length);
    expect(offered.filter((file) => !files.includes(file))).toEqual([]);
  });
});

test('a long story is whole in its data', () => {
  const { updates, events } = storyIn('long-story', 'harbour');
  expect(updates.length).toBe(updateCount);
  expect(events.length).toBe(Math.floor(updateCount / 3));
});

test('the data of the full story hold its history', () => {
  const { events, corrections, updates, sources, people } = storyIn('istanbul', 'istanbul-talks');
  expect(events.filter(({ versions }) => versions.length > 1).length).toBeGreaterThanOrEqual(3);
  expect(events.flatMap(({ announcedFor }) => announcedFor).length).toBeGreaterThanOrEqual(1);
  expect([events.length, sources.length, people.length].every((count) => count >= 30)).toBe(true);
  expect(corrections.length).toBeGreaterThanOrEqual(2);
  expect(updates.length).toBe(
    filesOf('istanbul').filter((file) => /\/updates\/[^/]+\/index\.html$/.test(file)).length,
  );
});

test('a story that went on keeps every name by which its parts were known', () => {
  const namesOf = (site: SiteName) =>
    JSON.stringify(storyIn(site, 'istanbul-talks')).match(/"tag:[^"]+"/g) ?? [];
  const known = new Set(namesOf('istanbul'));
  expect(namesOf('earlier').length).toBeGreaterThanOrEqual(100);
  expect(namesOf('earlier').filter((name) => !known.has(name))).toEqual([]);
});

const dataFiles = ['story.json', 'timeline.json', 'ninjs.json', 'events.csv', 'statements.csv', 'people.csv'];

/** What is not for other programs, stands in the calendar of its briefing, too, or is where a feed leads on to. */
const unlisted =
  /^(index\.json|(news-)?sitemap.*\.xml|search|pagefind\/)|^site\.webmanifest|\/events\/[^/]+\.ics$|(^|\/)older\/\d+\/feed\.json$/;

function json(site: SiteName, file: string): unknown {
  return JSON.parse(readFileSync(join(folderOf(site), file), 'utf8'));
}

function storyIn(site: SiteName, slug: string): StoryFile {
  return json(site, `briefings/${slug}/story.json`) as StoryFile;
}

function rowsOf(site: SiteName, file: string): readonly Record<string, string>[] {
  const text = readFileSync(join(folderOf(site), file), 'utf8');
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

function anchorsIn(site: SiteName, file: string): ReadonlySet<unknown> {
  return new Set(elementsOf(pageOf(site, file).tree).map(({ properties }) => properties.id));
}
