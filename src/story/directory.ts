import { oncePer } from '../once.ts';
import type { Id, Side } from './items.ts';
import type { ThingRef } from './mentions.ts';
import type { Newsroom, Organization, Person, Place } from './newsroom.ts';

/** Look-ups over everyone and everything that a content folder knows. */
export interface Directory {
  readonly people: ReadonlyMap<Id, Person>;
  readonly organizations: ReadonlyMap<Id, Organization>;
  readonly places: ReadonlyMap<Id, Place>;
}

/** Something with a name and, unless it is a side, a page of its own. */
export interface Party {
  readonly kind: ThingRef['kind'] | 'side';
  readonly id: Id;
  readonly name: string;
  /** How a person is called after the first mention; the name for everything else. */
  readonly shortName: string;
  /** Path from the site's root; absent for a side. */
  readonly path?: string;
}

export const directoryOf = oncePer(
  (newsroom: Pick<Newsroom, 'people' | 'organizations' | 'places'>): Directory => {
    const byId = <T extends { readonly id: Id }>(things: readonly T[]) =>
      new Map(things.map((thing) => [thing.id, thing]));
    return {
      people: byId(newsroom.people),
      organizations: byId(newsroom.organizations),
      places: byId(newsroom.places),
    };
  },
);

/** The page of a person, organization or place: its path from the site's root. */
export function pathTo(thing: ThingRef): string {
  const folders = { person: 'people', organization: 'organizations', place: 'places' };
  return `${folders[thing.kind]}/${thing.id}/`;
}

/** The lists of people, by order. */
export const pathToPeople = {
  byName: 'people/',
  bySide: 'people/by-side/',
  byOrganization: 'people/by-organization/',
} as const;

export const pathToBriefing = (slug: Id): string => `briefings/${slug}/`;

/** The page with the table of meetings. */
export const pathToRoom = (slug: Id): string => `briefings/${slug}/room/`;

/** The page with the map of where it happened. */
export const pathToPlaces = (slug: Id): string => `briefings/${slug}/places/`;

export const pathToSources = (slug: Id): string => `briefings/${slug}/sources/`;

export const pathToUpdate = (slug: Id, update: Id): string => `briefings/${slug}/updates/${update}/`;

/** The page of all corrections. */
export const correctionsPath = 'corrections/';

/** The list of a briefing's editions. */
export const pathToEditions = (slug: Id): string => `briefings/${slug}/editions/`;

/** The briefing as it stood at the end of a day, `YYYY-MM-DD`; that of the newest day is the briefing's own page. */
export const pathToEdition = (slug: Id, day: string): string => `${pathToEditions(slug)}${day}/`;

export function personParty({ id, name, familyName }: Person): Party {
  return { kind: 'person', id, name, shortName: familyName, path: pathTo({ kind: 'person', id }) };
}

export function organizationParty({ id, name }: Organization): Party {
  return { kind: 'organization', id, name, shortName: name, path: pathTo({ kind: 'organization', id }) };
}

export function placeParty({ id, name }: Place): Party {
  return { kind: 'place', id, name, shortName: name, path: pathTo({ kind: 'place', id }) };
}

/** Whoever a `party` reference means: a side of the briefing, a person or an organization, in this order. */
export function partyOf(id: Id, sides: readonly Side[], directory: Directory): Party {
  const side = sides.find((candidate) => candidate.id === id);
  if (side) return { kind: 'side', id, name: side.name, shortName: side.name };
  const person = directory.people.get(id);
  if (person) return personParty(person);
  const organization = directory.organizations.get(id);
  if (organization) return organizationParty(organization);
  throw new Error(`no party is called ${id}`);
}

/** A place and all that it lies in. */
export function placesAround(place: Id, { places }: Directory): readonly Id[] {
  const around = new Set([place]);
  // A set that grows while it is walked visits what was added, so that a circle ends.
  for (const id of around) {
    const outer = places.get(id)?.partOf;
    if (outer !== undefined) around.add(outer);
  }
  return [...around];
}
