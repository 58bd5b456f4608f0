import { datetimeOf } from '../dates/datetime.ts';
import type { PointMoment } from '../dates/moment.ts';
import {
  correctionsPath,
  pathTo,
  pathToBriefing,
  pathToEditions,
  pathToPeople,
  pathToPlaces,
  pathToRoom,
  pathToSources,
  pathToUpdate,
} from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { searchPath } from '../story/offers.ts';
import { followPath, pathToFollow } from '../story/offers.ts';
import { withPlaces } from '../story/places.ts';
import { withMeetings } from '../story/room.ts';
import { withSources } from '../story/source-ledger.ts';
import { xmlText } from './xml-text.ts';

/** A page of the site, and when what it says last changed, where that is known exactly. */
interface SitemapPage {
  readonly path: string;
  readonly modified?: PointMoment;
}

/** Every page of a site for search engines (sitemaps.org, 0.9); `root` is the address of the front page. */
export function writeSitemap(newsroom: Newsroom, editions: readonly Edition[], root: string): string {
  const entries = pagesOf(newsroom, editions).map(({ path, modified }) => {
    const date = modified ? `<lastmod>${datetimeOf(modified.at)}</lastmod>` : '';
    return `<url><loc>${xmlText(root + path)}</loc>${date}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

function pagesOf(newsroom: Newsroom, editions: readonly Edition[]): readonly SitemapPage[] {
  const [newest] = editions.toSorted((a, b) => b.at - a.at || (a.slug < b.slug ? -1 : 1));
  return [
    { path: '', ...(newest && { modified: newest.updated }) },
    ...editions.flatMap((edition) => [
      { path: pathToBriefing(edition.slug), modified: edition.updated },
      ...edition.updates.map(({ id, published }) => ({
        path: pathToUpdate(edition.slug, id),
        modified: published,
      })),
      ...(edition.updates.length > 0
        ? [{ path: pathToEditions(edition.slug), modified: edition.updated }]
        : []),
    ]),
    ...withMeetings(editions).map(({ slug, updated }) => ({ path: pathToRoom(slug), modified: updated })),
    ...withPlaces(editions).map(({ slug, updated }) => ({ path: pathToPlaces(slug), modified: updated })),
    ...withSources(editions).map(({ slug, updated }) => ({ path: pathToSources(slug), modified: updated })),
    ...editions.map(({ slug, updated }) => ({ path: pathToFollow(slug), modified: updated })),
    { path: correctionsPath },
    { path: followPath },
    { path: searchPath },
    ...Object.values(pathToPeople).map((path) => ({ path })),
    ...newsroom.people.map(({ id }) => ({ path: pathTo({ kind: 'person', id }) })),
    { path: 'organizations/' },
    ...newsroom.organizations.map(({ id }) => ({ path: pathTo({ kind: 'organization', id }) })),
    { path: 'places/' },
    ...newsroom.places.map(({ id }) => ({ path: pathTo({ kind: 'place', id }) })),
  ];
}
