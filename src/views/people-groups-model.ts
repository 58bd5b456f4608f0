import { list } from '../i18n/format.ts';
import { pathTo, pathToBriefing, pathToPeople } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import type { Newsroom, Person, Role } from '../story/newsroom.ts';
import { peopleByOrganization, peopleBySide } from '../story/people-groups.ts';
import { termOf } from './dossier/term.ts';
import { alphabetOf, type ListingEntry, personEntry, type Way, waysOf } from './listing-model.ts';
import { type Page, pageAt } from './page.ts';

/** The people of a site in groups. */
export interface PeopleGroupsModel {
  readonly page: Page;
  readonly title: string;
  readonly intro: string;
  /** How many there are, as a phrase. */
  readonly count: string;
  readonly ways: readonly Way[];
  readonly groups: readonly PeopleGroup[];
}

export interface PeopleGroup {
  readonly id: string;
  readonly heading: GroupHeading;
  /** The story to which the group belongs. */
  readonly story?: GroupHeading;
  readonly entries: readonly ListingEntry[];
}

interface GroupHeading {
  readonly text: string;
  readonly path?: string;
  /** BCP 47, where it is not in the words of the interface. */
  readonly language?: string;
}

export function peopleBySideModel(
  { site, people }: Newsroom,
  editions: readonly Edition[],
): PeopleGroupsModel {
  const page = pageAt(site, pathToPeople.bySide);
  const { words } = page;
  const { groups, others } = peopleBySide(people, editions, alphabetOf(page));
  return {
    page,
    title: words.peopleBySide,
    intro: words.peopleBySideIntro,
    count: words.personCount(people.length),
    ways: waysOf(page),
    groups: [
      ...groups.map(({ edition: { slug, label, language }, side, members }) => ({
        // No id has two hyphens in a row, so no two groups share one.
        id: `${slug}--${side.id}`,
        heading: { text: side.name, language },
        story: { text: label, path: pathToBriefing(slug), language },
        entries: members.map(({ person, role }) => personEntry(person, role)),
      })),
      ...othersGroup(words.onNoSide, others),
    ],
  };
}

export function peopleByOrganizationModel({ site, people, organizations }: Newsroom): PeopleGroupsModel {
  const page = pageAt(site, pathToPeople.byOrganization);
  const { words } = page;
  const { groups, others } = peopleByOrganization(people, organizations, alphabetOf(page));
  return {
    page,
    title: words.peopleByOrganization,
    intro: words.peopleByOrganizationIntro,
    count: words.personCount(people.length),
    ways: waysOf(page),
    groups: [
      ...groups.map(({ organization: { id, name }, members }) => ({
        id: `o-${id}`,
        heading: { text: name, path: pathTo({ kind: 'organization', id }) },
        entries: members.map(({ person, roles }) => personEntry(person, rolesNote(page, roles))),
      })),
      ...othersGroup(words.inNoOrganization, others),
    ],
  };
}

function rolesNote(page: Page, roles: readonly Role[]): string {
  const notes = roles.map((role) =>
    role.from || role.to ? `${role.title}, ${termOf(page, role)}` : role.title,
  );
  return list(notes, page.locale);
}

function othersGroup(heading: string, people: readonly Person[]): readonly PeopleGroup[] {
  if (people.length === 0) return [];
  const entries = people.map((person) => personEntry(person, person.description));
  return [{ id: 'rest', heading: { text: heading }, entries }];
}
