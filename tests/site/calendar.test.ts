import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entriesIn, faultsIn, type ReadEntry } from '../outputs/calendar-reader.ts';
import { elementsOf, filesOf, folderOf, pageOf } from './built-pages.ts';
import type { SiteName } from './sites.ts';

const read = (site: SiteName, file: string) => readFileSync(join(folderOf(site), file), 'utf8');
const calendarsOf = (site: SiteName) => filesOf(site).filter((file) => file.endsWith('.ics'));

describe.each<{ site: SiteName; files: number; entries: number; root: string }>([
  { site: 'istanbul', files: 5, entries: 40, root: 'http://localhost:4321/' },
  { site: 'based', files: 5, entries: 40, root: 'https://news.example/a/b/' },
  { site: 'other-story', files: 4, entries: 2, root: 'http://localhost:4321/' },
  { site: 'long-story', files: 2, entries: 150, root: 'http://localhost:4321/' },
])('the calendars of $site', ({ site, files, entries, root }) => {
  const inAll = entriesIn(read(site, 'calendar.ics'));

  test(`are at least ${files}, with at least ${entries} entries`, () => {
    expect(calendarsOf(site).length).toBeGreaterThanOrEqual(files);
    expect(inAll.length).toBeGreaterThanOrEqual(entries);
  });

  test('are sound', () => {
    expect(
      calendarsOf(site).flatMap((file) => faultsIn(read(site, file)).map((fault) => `${file} ${fault}`)),
    ).toEqual([]);
  });

  test('of briefings and of events say what that of the site says', () => {
    const byId = new Map(inAll.map((entry) => [entry.uid, entry]));
    const others = calendarsOf(site)
      .filter((file) => file !== 'calendar.ics')
      .flatMap((file) => entriesIn(read(site, file)));
    expect(others.filter((entry) => JSON.stringify(byId.get(entry.uid)) !== JSON.stringify(entry))).toEqual(
      [],
    );
    expect(new Set(others.map(({ uid }) => uid)).size).toBe(inAll.length);
  });

  test('lead to where each event stands', () => {
    const anchors = new Map<string, ReadonlySet<unknown>>();
    const lost = inAll.filter(({ url = '' }) => {
      const [path = '', anchor] = url.replace(root, '').split('#');
      const ids = anchors.get(path) ?? idsOf(site, `${path}index.html`);
      anchors.set(path, ids);
      return !url.startsWith(root) || !ids.has(anchor);
    });
    expect(lost).toEqual([]);
  });
});

test('an event that was moved is one entry, at its new day, revised once', () => {
  const [entry] = entriesIn(read('other-story', 'briefings/staudamm/events/treffen.ics'));
  expect(entry).toMatchObject({
    uid: 'treffen.staudamm@localhost',
    dtstart: '2026-03-12',
    dtend: '2026-03-13',
    sequence: '1',
    status: 'TENTATIVE',
    created: '2026-02-01T17:00:00Z',
    'last-modified': '2026-02-14T08:05:00Z',
    location: 'Seestadt',
  });
  expect(entry?.description).toContain('announced for 5\u00a0March\u00a02026');
});

test('as the story goes on, each entry keeps its id and its first day on record, and its revisions are counted on', () => {
  const before = entriesIn(read('earlier', 'calendar.ics'));
  const after = new Map(entriesIn(read('istanbul', 'calendar.ics')).map((entry) => [entry.uid, entry]));
  const revision = ({ sequence }: ReadEntry) => Number(sequence);
  expect(before.length).toBeGreaterThan(10);
  for (const entry of before) {
    const later = after.get(entry.uid);
    expect(later).toMatchObject({ created: entry.created, url: entry.url });
    expect(revision(later ?? {})).toBeGreaterThanOrEqual(revision(entry));
  }
});

function idsOf(site: SiteName, file: string): ReadonlySet<unknown> {
  return new Set(elementsOf(pageOf(site, file).tree).map(({ properties }) => properties.id));
}
