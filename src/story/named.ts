import { oncePer } from '../once.ts';
import { type Directory, directoryOf, partyOf } from './directory.ts';
import type { Edition } from './edition.ts';
import type { Id } from './items.ts';
import type { ThingRef } from './mentions.ts';
import type { Organization, Person, Place } from './newsroom.ts';

/** People, organizations and places, each by id. */
export interface Cast {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
}

/** Everyone and everything that an edition names, in its texts or its items, earlier versions included. */
export const namedIn = oncePer((edition: Edition, directory: Directory): Cast =>
  castOf([...mentioned(edition), ...inItems(edition, directory)], directory),
);

/**
 * As much of a directory as the pages of a briefing ask for. A page that is given no more stays as it is when anyone
 * else comes, goes or is called otherwise.
 */
export const directoryFor = oncePer((edition: Edition, directory: Directory): Directory =>
  directoryOf(withParents(namedIn(edition, directory), directory)),
);

/** The same with what they belong to: the organizations of roles, and whatever a place or an organization is part of. */
export function withParents({ people, organizations, places }: Cast, directory: Directory): Cast {
  const offices = people.flatMap(({ roles }) => roles.flatMap(({ organization }) => organization ?? []));
  return {
    people,
    organizations: chain([...organizations.map(({ id }) => id), ...offices], directory.organizations),
    places: chain(
      places.map(({ id }) => id),
      directory.places,
    ),
  };
}

function mentioned({ article, updates }: Edition): readonly ThingRef[] {
  return [article, ...updates.map(({ text }) => text)].flatMap(({ mentions }) => mentions);
}

function inItems({ items, sides }: Edition, directory: Directory): readonly ThingRef[] {
  const thing = (kind: ThingRef['kind'], id: Id | undefined): readonly ThingRef[] =>
    id === undefined ? [] : [{ kind, id }];
  const parties = (ids: readonly Id[]): readonly ThingRef[] =>
    ids
      .map((id) => partyOf(id, sides, directory))
      .flatMap(({ kind, id }) => (kind === 'side' ? [] : [{ kind, id }]));
  const values = <T>(
    list: readonly { readonly versions: readonly { readonly value: T }[] }[],
  ): readonly T[] => list.flatMap(({ versions }) => versions.map(({ value }) => value));
  return [
    ...values(items.who).map(({ kind, id }) => ({ kind, id })),
    ...values(items.timeline).flatMap(({ place, participants }) => [
      ...thing('place', place),
      ...participants.flatMap(({ person, organization }) => [
        ...thing('person', person),
        ...thing('organization', organization),
      ]),
    ]),
    ...values(items.statements).flatMap(({ by, contestedBy }) =>
      parties([...by, ...contestedBy.map((contest) => contest.by)]),
    ),
    ...values(items.commitments).flatMap(({ by }) => parties(by)),
  ];
}

function castOf(things: readonly ThingRef[], { people, organizations, places }: Directory): Cast {
  const of = <T>(kind: ThingRef['kind'], known: ReadonlyMap<Id, T>) =>
    found(
      things.filter((thing) => thing.kind === kind).map(({ id }) => id),
      known,
    );
  return {
    people: of('person', people),
    organizations: of('organization', organizations),
    places: of('place', places),
  };
}

function chain<T extends { readonly id: Id; readonly partOf?: Id | undefined }>(
  ids: readonly Id[],
  known: ReadonlyMap<Id, T>,
): readonly T[] {
  const all = new Set(ids);
  // A set that grows while it is walked visits what was added, so that a circle ends.
  for (const id of all) {
    const parent = known.get(id)?.partOf;
    if (parent !== undefined) all.add(parent);
  }
  return found([...all], known);
}

function found<T>(ids: readonly Id[], known: ReadonlyMap<Id, T>): readonly T[] {
  return [...new Set(ids)].toSorted().flatMap((id) => known.get(id) ?? []);
}
