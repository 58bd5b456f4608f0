import type { PointMoment } from '../dates/moment.ts';
import { compareMoments } from '../dates/order.ts';
import { oncePer } from '../once.ts';
import {
  correctionsPath,
  type Directory,
  pathTo,
  pathToBriefing,
  pathToEditions,
  pathToPeople,
  pathToPlaces,
  pathToRoom,
  pathToSources,
  pathToUpdate,
} from '../story/directory.ts';
import { pathToDisputes, withDisputes } from '../story/disputes.ts';
import type { Edition } from '../story/edition.ts';
import type { Id } from '../story/items.ts';
import type { ThingRef } from '../story/mentions.ts';
import type { Newsroom } from '../story/newsroom.ts';
import { searchPath } from '../story/offers.ts';
import { followPath, pathToFollow } from '../story/offers.ts';
import { withPlaces } from '../story/places.ts';
import { withMeetings } from '../story/room.ts';
import { siteCorrections } from '../story/site-corrections.ts';
import { withSources } from '../story/source-ledger.ts';
import { touchedIn } from '../story/touched.ts';
import { modifiedOn, updateLog } from '../story/update-log.ts';

/** A page of the site, and when what it says last changed, where that is known exactly. */
export interface SitePage {
  readonly path: string;
  readonly modified?: PointMoment;
}

/** Every page that search engines are to find: none of older editions, and none made for the frames of other sites. */
export const sitePages = oncePer(
  (newsroom: Newsroom, directory: Directory, editions: readonly Edition[]): readonly SitePage[] => {
    const touched = touchedIn(editions, directory);
    const pageOf = (kind: ThingRef['kind']) => (thing: { readonly id: Id }) =>
      dated(pathTo({ kind, id: thing.id }), touched({ kind, id: thing.id }));
    const [correction] = siteCorrections(editions);
    const [newest] = editions.toSorted((a, b) => b.at - a.at || (a.slug < b.slug ? -1 : 1));
    return [
      dated('', newest?.updated),
      ...editions.flatMap((edition) => [
        { path: pathToBriefing(edition.slug), modified: edition.updated },
        ...updateLog(edition).map((inOrder) => ({
          path: pathToUpdate(edition.slug, inOrder.update.id),
          modified: modifiedOn(inOrder),
        })),
        ...(edition.updates.length > 0
          ? [{ path: pathToEditions(edition.slug), modified: edition.updated }]
          : []),
      ]),
      ...withMeetings(editions).map((edition) => dated(pathToRoom(edition.slug), eventsTold(edition))),
      ...withPlaces(editions).map((edition) => dated(pathToPlaces(edition.slug), eventsTold(edition))),
      ...withDisputes(editions).map(({ slug, updated }) => ({
        path: pathToDisputes(slug),
        modified: updated,
      })),
      ...withSources(editions).map(({ slug, updated }) => ({ path: pathToSources(slug), modified: updated })),
      // What they say of how to follow has no date.
      ...editions.map(({ slug }) => ({ path: pathToFollow(slug) })),
      dated(correctionsPath, correction?.correction.published),
      { path: followPath },
      { path: searchPath },
      ...Object.values(pathToPeople).map((path) => ({ path })),
      ...newsroom.people.map(pageOf('person')),
      { path: 'organizations/' },
      ...newsroom.organizations.map(pageOf('organization')),
      { path: 'places/' },
      ...newsroom.places.map(pageOf('place')),
    ];
  },
);

/** When a file last said something of any event. */
function eventsTold({ items }: Edition): PointMoment | undefined {
  const told = items.timeline.flatMap(({ versions }) => versions.map(({ published }) => published));
  return told.toSorted((a, b) => compareMoments(a, b, 'UTC')).at(-1);
}

function dated(path: string, modified: PointMoment | undefined): SitePage {
  return { path, ...(modified && { modified }) };
}
