import { type Directory, type Party, partyOf } from './directory.ts';
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

function castRow({ id, role }: CastMember, directory: Directory): CastRow {
  const thing = directory.people.get(id) ?? directory.organizations.get(id);
  return {
    party: partyOf(id, [], directory),
    ...(thing?.nativeName && { nativeName: thing.nativeName }),
    role,
  };
}
