import { type Directory, type Party, organizationParty, personParty } from './directory.ts';
import type { Edition } from './edition.ts';
import type { CastMember, Side } from './items.ts';
import type { NativeName } from './newsroom.ts';

/** Who is who: a side of the story with its people and organizations, in the order in which the files name them. */
export interface CastColumn {
  readonly side: Side;
  readonly members: readonly CastRow[];
}

export interface CastRow {
  readonly party: Party;
  readonly nativeName?: NativeName;
  readonly role: string;
  /** Other spellings of the whole name. */
  readonly aliases: readonly string[];
}

export function castOf(edition: Edition, directory: Directory): readonly CastColumn[] {
  const members = edition.items.who.map(({ value }) => value);
  return edition.sides
    .map((side) => ({
      side,
      members: members
        .filter((member) => member.side === side.id)
        .map((member) => castRow(member, directory)),
    }))
    .filter((column) => column.members.length > 0);
}

function castRow({ id, kind, role }: CastMember, directory: Directory): CastRow {
  const person = kind === 'person' ? directory.people.get(id) : undefined;
  const organization = kind === 'organization' ? directory.organizations.get(id) : undefined;
  const thing = person ?? organization;
  if (!thing) throw new Error(`nobody is called ${id}`);
  return {
    party: person ? personParty(person) : organizationParty(organization as NonNullable<typeof organization>),
    ...(thing.nativeName && { nativeName: thing.nativeName }),
    role,
    aliases: thing.aliases,
  };
}
