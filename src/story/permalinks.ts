import {
  correctionsPath,
  pathTo,
  pathToBriefing,
  pathToEdition,
  pathToEditions,
  pathToPeople,
  pathToPlaces,
  pathToRoom,
  pathToSources,
  pathToUpdate,
} from './directory.ts';
import { pathToDisputes, spotOfQuestion, statementSpots, withDisputes } from './disputes.ts';
import { type Edition, newestEdition } from './edition.ts';
import { olderDays } from './editions.ts';
import { knowledgeLists } from './items.ts';
import type { Briefing } from './briefing.ts';
import type { Newsroom } from './newsroom.ts';
import { followPath, pathToEmbed, pathToFollow, searchPath } from './offers.ts';
import { withPlaces } from './places.ts';
import { withMeetings } from './room.ts';
import { withSources } from './source-ledger.ts';

/** What readers and other sites may have kept the address of. Paths begin at the root of the site, without a slash. */
export interface Permalinks {
  /** Every page, except those that only lead on. */
  readonly pages: readonly string[];
  /** Items on these pages, as `path#anchor`. */
  readonly items: readonly string[];
}

/**
 * The permalink of an item without the page of its briefing on which it stands: a question can move from one to the
 * other, and stays what it is.
 */
export function homeOf(item: string): string {
  return item.replace(/^(briefings\/[^/]+\/)[^#]*#/, '$1#');
}

export function permalinksOf({ briefings, people, organizations, places }: Newsroom): Permalinks {
  const stories = briefings.map((briefing) => ({ briefing, edition: newestEdition(briefing) }));
  return {
    pages: [
      ...['', correctionsPath, followPath, searchPath, 'organizations/', 'places/'],
      ...Object.values(pathToPeople),
      ...people.map(({ id }) => pathTo({ kind: 'person', id })),
      ...organizations.map(({ id }) => pathTo({ kind: 'organization', id })),
      ...places.map(({ id }) => pathTo({ kind: 'place', id })),
      ...stories.flatMap(({ briefing, edition }) => pagesOf(briefing, edition)),
    ],
    items: stories.flatMap(({ edition }) => itemsOf(edition)),
  };
}

/** The items that the briefings know, under `homeOf` their permalinks. */
export function knownItems({ briefings }: Newsroom): readonly string[] {
  return briefings.map(newestEdition).flatMap((edition) => {
    const dropped = knowledgeLists.flatMap((list) => edition.items[list].map(({ id }) => `n-${id}`));
    const page = pathToBriefing(edition.slug);
    return [...itemsOf(edition).map(homeOf), ...dropped.map((anchor) => `${page}#${anchor}`)];
  });
}

function pagesOf(briefing: Briefing, edition: Edition): readonly string[] {
  const { slug, updates } = briefing;
  const only = [edition];
  return [
    pathToBriefing(slug),
    ...updates.map(({ id }) => pathToUpdate(slug, id)),
    ...(updates.length > 0 ? [pathToEditions(slug)] : []),
    ...olderDays(briefing).map(({ day }) => pathToEdition(slug, day.edtf)),
    ...withMeetings(only).map(() => pathToRoom(slug)),
    ...withPlaces(only).map(() => pathToPlaces(slug)),
    ...withDisputes(only).map(() => pathToDisputes(slug)),
    ...withSources(only).map(() => pathToSources(slug)),
    pathToFollow(slug),
    pathToEmbed(slug),
  ];
}

function itemsOf({ slug, items, corrections }: Edition): readonly string[] {
  const page = pathToBriefing(slug);
  const spotOfStatement = statementSpots(slug, items);
  const spots = [
    ...items.questions.map(({ value }) => spotOfQuestion(slug, value)),
    ...items.statements.map(({ value }) => spotOfStatement(value)),
  ];
  const known = knowledgeLists.flatMap((list) =>
    items[list].filter(({ value }) => value.status === 'current').map(({ id }) => `${page}#n-${id}`),
  );
  return [
    ...items.timeline.map(({ id }) => `${page}#e-${id}`),
    ...spots.map(({ path, anchor }) => `${path}#${anchor}`),
    ...items.commitments.map(({ id }) => `${page}#k-${id}`),
    ...new Set(known),
    ...items.sources.map(({ id }) => `${page}#s-${id}`),
    ...corrections.map(({ id }) => `${page}#c-${id}`),
  ];
}
