import type { Edition } from './edition.ts';
import type { Id, Side } from './items.ts';
import type { Alphabet } from './listing.ts';
import type { Organization, Person, Role } from './newsroom.ts';

/** The people of one side of a story, by family name, with their roles in it. */
export interface SideGroup {
  readonly edition: Edition;
  readonly side: Side;
  readonly members: readonly { readonly person: Person; readonly role: string }[];
}

/** The people with roles in one organization, by family name. */
export interface OrganizationGroup {
  readonly organization: Organization;
  readonly members: readonly { readonly person: Person; readonly roles: readonly Role[] }[];
}

/** People in groups, and whoever is in none. Everybody is in at least one of the two. */
export interface PeopleGroups<T> {
  readonly groups: readonly T[];
  readonly others: readonly Person[];
}

/** Story by story, the sides in the order in which it names them. */
export function peopleBySide(
  people: readonly Person[],
  editions: readonly Edition[],
  alphabet: Alphabet,
): PeopleGroups<SideGroup> {
  const sorted = byFamilyName(people, alphabet);
  const groups = editions.flatMap((edition) => {
    const cast = new Map(
      edition.items.who.flatMap(({ id, value }) => (value.kind === 'person' ? [[id, value] as const] : [])),
    );
    return edition.sides.map((side) => ({
      edition,
      side,
      members: sorted.flatMap((person) => {
        const member = cast.get(person.id);
        return member?.side === side.id ? [{ person, role: member.role }] : [];
      }),
    }));
  });
  return withOthers(groups, sorted);
}

/** Organizations by name. */
export function peopleByOrganization(
  people: readonly Person[],
  organizations: readonly Organization[],
  alphabet: Alphabet,
): PeopleGroups<OrganizationGroup> {
  const sorted = byFamilyName(people, alphabet);
  const groups = organizations
    .toSorted((a, b) => alphabet.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map((organization) => ({
      organization,
      members: sorted.flatMap((person) => {
        const roles = person.roles.filter((role) => role.organization === organization.id);
        return roles.length > 0 ? [{ person, roles }] : [];
      }),
    }));
  return withOthers(groups, sorted);
}

function withOthers<T extends { readonly members: readonly { readonly person: { readonly id: Id } }[] }>(
  groups: readonly T[],
  people: readonly Person[],
): PeopleGroups<T> {
  const grouped = new Set(groups.flatMap(({ members }) => members.map(({ person }) => person.id)));
  return {
    groups: groups.filter(({ members }) => members.length > 0),
    others: people.filter(({ id }) => !grouped.has(id)),
  };
}

function byFamilyName(people: readonly Person[], { compare }: Alphabet): readonly Person[] {
  const key = ({ familyName, name }: Person) => `${familyName} ${name}`;
  return people.toSorted((a, b) => compare(key(a), key(b)) || (a.id < b.id ? -1 : 1));
}
