import type { PointMoment } from '../dates/moment.ts';
import type { Party } from './directory.ts';
import type { Edition } from './edition.ts';
import type { Side, Id } from './items.ts';
import type { NumberedSource } from './ledger.ts';
import type { Organization, Person, Place, Role } from './newsroom.ts';
import type { StatementRow } from './positions.ts';
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
  readonly mentions: readonly { readonly update?: { readonly id: Id; readonly title: string }; readonly published: PointMoment }[];
}

export interface Companion {
  readonly party: Party;
  readonly events: number;
}

export interface PersonDossier extends Dossier {
  readonly person: Person;
  readonly roles: readonly RoleRow[];
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
