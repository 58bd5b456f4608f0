import type { PointMoment } from '../dates/moment.ts';
import { byMoment } from '../dates/order.ts';
import { oncePer } from '../once.ts';
import { companionsOf } from './companions.ts';
import { type Directory, organizationParty, type Party, personParty, placeParty } from './directory.ts';
import type { Edition } from './edition.ts';
import type { Id, Side } from './items.ts';
import type { NumberedSource } from './ledger.ts';
import type { ThingRef } from './mentions.ts';
import type { Organization, Person, Place, Role } from './newsroom.ts';
import type { StatementRow } from './positions.ts';
import { type RolesHeld, rolesHeld } from './roles-held.ts';
import { type SharedSources, sharedSources } from './shared-sources.ts';
import { storyParts } from './story-parts.ts';
import type { EventRow } from './timeline.ts';

/** What the briefings know of a person, an organization or a place. */
export interface Dossier {
  readonly stories: readonly StoryPart[];
  /** Whoever took part in the same events, by side, most often first. Empty for a place. */
  readonly companions: readonly { readonly side: Side; readonly parties: readonly Companion[] }[];
  readonly lastMentioned?: PointMoment;
  /** The sources of this page, with numbers of its own. */
  readonly sources: readonly NumberedSource[];
}

/** Their part in one briefing. */
export interface StoryPart {
  readonly edition: Edition;
  readonly side?: Side;
  readonly role?: string;
  /** Events in which they took part, or that took place there, oldest first; `as` is what they were in it. */
  readonly events: readonly { readonly row: EventRow; readonly as?: string }[];
  /** How many events the briefing has. */
  readonly eventCount: number;
  /** What they say, oldest first. */
  readonly statements: readonly StatementRow[];
  /** Texts that name them, oldest first; without `update` it is the article. */
  readonly mentions: readonly {
    readonly update?: { readonly id: Id; readonly title: string };
    readonly published: PointMoment;
  }[];
}

export interface Companion {
  readonly party: Party;
  readonly events: number;
}

export interface PersonDossier extends Dossier {
  readonly person: Person;
  readonly roles: readonly RoleRow[];
  /** On the day of the newest edition that knows them. */
  readonly held?: RolesHeld;
}

export interface RoleRow {
  readonly role: Role;
  readonly organization?: Party;
  readonly sources: readonly NumberedSource[];
}

export interface OrganizationDossier extends Dossier {
  readonly organization: Organization;
  readonly partOf?: Party;
  readonly parts: readonly Party[];
  /** People whose roles lie in it. */
  readonly people: readonly { readonly party: Party; readonly role: Role }[];
}

export interface PlaceDossier extends Dossier {
  readonly place: Place;
  readonly partOf?: Party;
  readonly parts: readonly Party[];
}

/** Everything that is known of a person, over all briefings; `editions` in the order in which they are to be told. */
export function personDossier(
  person: Person,
  editions: readonly Edition[],
  directory: Directory,
): PersonDossier {
  const thing: ThingRef = { kind: 'person', id: person.id };
  const roleSources = new Set(person.roles.flatMap(({ sources }) => sources));
  const shared = sharedSources(
    thing,
    storyParts(thing, editions, directory),
    person.sources.filter(({ id }) => roleSources.has(id)),
  );
  const dossier = dossierOf(thing, shared);
  const held = rolesHeld(
    person.roles,
    dossier.stories.map(({ edition }) => edition),
  );
  return {
    person,
    roles: person.roles.map((role) => {
      const organization =
        role.organization === undefined ? undefined : directory.organizations.get(role.organization);
      return {
        role,
        ...(organization && { organization: organizationParty(organization) }),
        sources: shared.own.filter(({ source }) => role.sources.includes(source.id)),
      };
    }),
    ...(held && { held }),
    ...dossier,
  };
}

export function organizationDossier(
  organization: Organization,
  editions: readonly Edition[],
  directory: Directory,
): OrganizationDossier {
  const thing: ThingRef = { kind: 'organization', id: organization.id };
  const parent =
    organization.partOf === undefined ? undefined : directory.organizations.get(organization.partOf);
  return {
    organization,
    ...(parent && { partOf: organizationParty(parent) }),
    parts: (partsOf(directory.organizations).get(organization.id) ?? []).map(organizationParty),
    people: (officesIn(directory.people).get(organization.id) ?? []).map(({ person, role }) => ({
      party: personParty(person),
      role,
    })),
    ...dossierOf(thing, sharedSources(thing, storyParts(thing, editions, directory), [])),
  };
}

export function placeDossier(place: Place, editions: readonly Edition[], directory: Directory): PlaceDossier {
  const thing: ThingRef = { kind: 'place', id: place.id };
  const parent = place.partOf === undefined ? undefined : directory.places.get(place.partOf);
  return {
    place,
    ...(parent && { partOf: placeParty(parent) }),
    parts: (partsOf(directory.places).get(place.id) ?? []).map(placeParty),
    ...dossierOf(thing, sharedSources(thing, storyParts(thing, editions, directory), [])),
  };
}

/** What belongs to each thing of a kind. */
const partsOf = oncePer(<T extends { readonly partOf?: Id | undefined }>(things: ReadonlyMap<Id, T>) =>
  Map.groupBy(things.values(), ({ partOf }) => partOf),
);

const officesIn = oncePer((people: Directory['people']) =>
  Map.groupBy(
    [...people.values()].flatMap((person) => person.roles.map((role) => ({ person, role }))),
    ({ role }) => role.organization,
  ),
);

function dossierOf(thing: ThingRef, { stories, entries }: SharedSources): Dossier {
  const named = stories.flatMap(({ mentions }) => mentions.map(({ published }) => published));
  const lastMentioned = byMoment(named, (published) => published, 'UTC').at(-1);
  return {
    stories,
    companions: thing.kind === 'place' ? [] : companionsOf(thing, stories),
    ...(lastMentioned && { lastMentioned }),
    sources: entries,
  };
}
