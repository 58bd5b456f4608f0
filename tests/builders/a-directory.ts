import type { Directory } from '../../src/story/directory.ts';
import type { Organization, Person, Place } from '../../src/story/newsroom.ts';

/** Look-ups over some people, organizations and places; by default those that stories in tests speak of. */
export function aDirectory(
  people: readonly Person[] = ['umerov', 'medinsky', 'fidan'].map((id) => aPerson(id)),
  organizations: readonly Organization[] = [anOrganization('foreign-ministry')],
  places: readonly Place[] = [aPlace('istanbul')],
): Directory {
  return { people: byId(people), organizations: byId(organizations), places: byId(places) };
}

export function aPerson(id: string, given: Partial<Person> = {}): Person {
  const familyName = id.charAt(0).toUpperCase() + id.slice(1);
  const name = `First ${familyName}`;
  return { id, name, familyName, description: 'Somebody', aliases: [], roles: [], sources: [], ...given };
}

export function anOrganization(id: string, given: Partial<Organization> = {}): Organization {
  return { id, name: id, description: 'Something', aliases: [], ...given };
}

export function aPlace(id: string, given: Partial<Place> = {}): Place {
  return { id, name: id, aliases: [], ...given };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
