import type { Organization, Person, Place } from './newsroom.ts';

/** An alphabetical list, grouped by first letter. */
export interface Listing<T> {
  readonly groups: readonly { readonly letter: string; readonly entries: readonly T[] }[];
  readonly count: number;
}

/** How a language orders names, and under which letter it lists one. */
export interface Alphabet {
  readonly compare: (a: string, b: string) => number;
  readonly initialOf: (name: string) => string;
}

/** The people index: by family name. */
export function peopleListing(people: readonly Person[], alphabet: Alphabet): Listing<Person> {
  return listingOf(people, ({ familyName, name }) => `${familyName} ${name}`, alphabet);
}

export function organizationListing(
  organizations: readonly Organization[],
  alphabet: Alphabet,
): Listing<Organization> {
  return listingOf(organizations, ({ name }) => name, alphabet);
}

export function placeListing(places: readonly Place[], alphabet: Alphabet): Listing<Place> {
  return listingOf(places, ({ name }) => name, alphabet);
}

function listingOf<T extends { readonly id: string }>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  { compare, initialOf }: Alphabet,
): Listing<T> {
  const sorted = things.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || (a.id < b.id ? -1 : 1));
  const groups = Map.groupBy(sorted, (thing) => initialOf(keyOf(thing)));
  return { groups: [...groups].map(([letter, entries]) => ({ letter, entries })), count: sorted.length };
}
