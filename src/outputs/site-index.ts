import { timestampOf } from '../dates/datetime.ts';
import { coveredIn } from '../story/coverage.ts';
import { correctionsPath, pathToPeople } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { type Offer, offersOf, siteOffers } from '../story/offered.ts';
import { feedTypes, followPath, pathToFollow, pathToPersonFeed, searchPath } from '../story/offers.ts';
import { addressOf, type Origin } from './origin.ts';
import { briefingPermalink, thingPermalink } from './permalinks.ts';

/** A briefing, and the path of the picture that stands for it, if it has one. */
export interface IndexEntry {
  readonly edition: Edition;
  readonly picture: string | undefined;
}

/** `index.json`: every briefing and person, and the address of everything that the site offers for programs. */
export function writeSiteIndex(
  { site, people }: Pick<Newsroom, 'site' | 'people'>,
  entries: readonly IndexEntry[],
  origin: Origin,
): string {
  const address = (path: string) => addressOf(origin, path);
  const offer = ({ path, ...rest }: Offer) => ({ ...rest, url: address(path) });
  const covered = new Set(entries.flatMap(({ edition }) => [...coveredIn(edition)]));
  const index = {
    version: 1,
    name: site.name,
    description: site.description,
    language: site.language,
    timeZone: site.timeZone,
    url: origin.root,
    search: address(searchPath),
    follow: address(followPath),
    corrections: address(correctionsPath),
    offers: siteOffers(entries.length).map(offer),
    briefings: entries
      .toSorted((a, b) => b.edition.at - a.edition.at || (a.edition.slug < b.edition.slug ? -1 : 1))
      .map(({ edition, picture }) => ({
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
        follow: address(pathToFollow(edition.slug)),
        offers: offersOf(edition.slug, picture).map(offer),
      })),
    lists: {
      people: address(pathToPeople.byName),
      peopleBySide: address(pathToPeople.bySide),
      peopleByOrganization: address(pathToPeople.byOrganization),
      organizations: address('organizations/'),
      places: address('places/'),
    },
    people: people.map(({ id, name }) => ({
      id,
      ...thingPermalink({ kind: 'person', id }, origin),
      name,
      offers: covered.has(id)
        ? [offer({ kind: 'feed', format: 'atom', path: pathToPersonFeed(id), type: feedTypes.atom })]
        : [],
    })),
  };
  return `${JSON.stringify(index, undefined, 2)}\n`;
}
