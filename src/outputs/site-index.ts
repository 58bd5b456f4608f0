import { timestampOf } from '../dates/datetime.ts';
import { correctionsPath, pathToPeople } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { type Offer, offersOf, siteOffers } from '../story/offered.ts';
import { addressOf, type Origin } from './origin.ts';
import { briefingPermalink } from './permalinks.ts';

/** `index.json`: every briefing, and the address of everything that the site offers for programs. */
export function writeSiteIndex(
  { site }: Pick<Newsroom, 'site'>,
  editions: readonly Edition[],
  origin: Origin,
): string {
  const address = (path: string) => addressOf(origin, path);
  const offer = ({ path, ...rest }: Offer) => ({ ...rest, url: address(path) });
  const index = {
    version: 1,
    name: site.name,
    description: site.description,
    language: site.language,
    timeZone: site.timeZone,
    url: origin.root,
    offers: siteOffers.map(offer),
    people: {
      byName: address(pathToPeople.byName),
      bySide: address(pathToPeople.bySide),
      byOrganization: address(pathToPeople.byOrganization),
    },
    organizations: address('organizations/'),
    places: address('places/'),
    corrections: address(correctionsPath),
    briefings: editions
      .toSorted((a, b) => b.at - a.at || (a.slug < b.slug ? -1 : 1))
      .map((edition) => ({
        slug: edition.slug,
        ...briefingPermalink(edition.slug, origin),
        label: edition.label,
        headline: edition.headline,
        summary: edition.summary,
        status: edition.status,
        language: edition.language,
        published: timestampOf(edition.published.at),
        updated: timestampOf(edition.updated.at),
        updates: edition.updates.length,
        offers: offersOf(edition.slug).map(offer),
      })),
  };
  return `${JSON.stringify(index, undefined, 2)}\n`;
}
