import { compareNames, initialOf } from '../i18n/format.ts';
import { pathTo, pathToPeople } from '../story/directory.ts';
import {
  type Alphabet,
  type Listing,
  organizationListing,
  peopleListing,
  placeListing,
} from '../story/listing.ts';
import type { ThingRef } from '../story/mentions.ts';
import type { NativeName, Newsroom, Person } from '../story/newsroom.ts';
import { type Page, pageAt } from './page.ts';

/** An index of people, organizations or places. */
export interface ListingModel {
  readonly page: Page;
  readonly section: 'people' | 'organizations' | 'places';
  readonly title: string;
  readonly intro: string;
  /** How many there are, as a phrase. */
  readonly count: string;
  readonly ways: readonly Way[];
  readonly groups: readonly { readonly letter: string; readonly entries: readonly ListingEntry[] }[];
}

/** One of the orders in which a list can be read. */
export interface Way {
  /** From the site's root. */
  readonly path: string;
  readonly name: string;
}

export interface ListingEntry {
  readonly path: string;
  /** `key` is what it is sorted by. */
  readonly name: { readonly key: string; readonly rest: string };
  readonly nativeName: NativeName | undefined;
  readonly aliases: readonly string[];
  readonly note: string | undefined;
}

export function peopleModel({ site, people }: Newsroom): ListingModel {
  const page = pageAt(site, pathToPeople.byName);
  const listing = peopleListing(people, alphabetOf(page));
  const { words } = page;
  return {
    page,
    section: 'people',
    title: words.people,
    intro: words.peopleIntro,
    count: words.personCount(listing.count),
    ways: waysOf(page),
    groups: groupsOf(listing, 'person', sortedName),
  };
}

export function organizationsModel({ site, organizations }: Newsroom): ListingModel {
  const page = pageAt(site, 'organizations/');
  const listing = organizationListing(organizations, alphabetOf(page));
  const { words } = page;
  return {
    page,
    section: 'organizations',
    title: words.organizations,
    intro: words.organizationsIntro,
    count: words.organizationCount(listing.count),
    ways: [],
    groups: groupsOf(listing, 'organization', wholeName),
  };
}

export function placesModel({ site, places }: Newsroom): ListingModel {
  const page = pageAt(site, 'places/');
  const listing = placeListing(places, alphabetOf(page));
  const { words } = page;
  return {
    page,
    section: 'places',
    title: words.places,
    intro: words.placesIntro,
    count: words.placeCount(listing.count),
    ways: [],
    groups: groupsOf(listing, 'place', wholeName),
  };
}

/** The orders in which people are listed. */
export function waysOf({ words }: Page): readonly Way[] {
  return [
    { path: pathToPeople.byName, name: words.byName },
    { path: pathToPeople.bySide, name: words.bySide },
    { path: pathToPeople.byOrganization, name: words.byOrganization },
  ];
}

/** A line on somebody in a list that says something else of them than their own page. */
export function personEntry(person: Person, note: string): ListingEntry {
  const { id, nativeName } = person;
  return { path: pathTo({ kind: 'person', id }), name: sortedName(person), nativeName, aliases: [], note };
}

export function alphabetOf({ locale }: Page): Alphabet {
  return { compare: compareNames(locale), initialOf: (name) => initialOf(name, locale) };
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly nativeName?: NativeName | undefined;
  readonly aliases: readonly string[];
  readonly description?: string | undefined;
}

function groupsOf<T extends Listed>(
  { groups }: Listing<T>,
  kind: ThingRef['kind'],
  nameOf: (thing: T) => ListingEntry['name'],
): ListingModel['groups'] {
  return groups.map(({ letter, entries }) => ({
    letter,
    entries: entries.map((thing) => ({
      path: pathTo({ kind, id: thing.id }),
      name: nameOf(thing),
      nativeName: thing.nativeName,
      aliases: thing.aliases,
      note: thing.description,
    })),
  }));
}

function wholeName({ name }: Pick<Listed, 'name'>): ListingEntry['name'] {
  return { key: name, rest: '' };
}

/** `Erdoğan, Recep Tayyip`; a family name that comes first stays there: `Lin Jian`. */
function sortedName({ name, familyName }: Person): ListingEntry['name'] {
  if (name.endsWith(` ${familyName}`))
    return { key: familyName, rest: `, ${name.slice(0, -familyName.length - 1)}` };
  if (name.startsWith(`${familyName} `)) return { key: familyName, rest: name.slice(familyName.length) };
  return wholeName({ name });
}
