import type { Moment } from '../dates/moment.ts';
import { type Directory, pathTo, pathToBriefing, pathToUpdate } from '../story/directory.ts';
import { type Spot, statementSpots } from '../story/disputes.ts';
import type { Edition, EditionUpdate } from '../story/edition.ts';
import type { FoundKind } from '../story/found-kinds.ts';
import type { Event, Id, Statement } from '../story/items.ts';
import { itemsById } from '../story/items-by-id.ts';
import type { ThingRef } from '../story/mentions.ts';
import { directoryFor } from '../story/named.ts';
import type { Organization, Person, Place, Site } from '../story/newsroom.ts';

/** One thing that a reader can find. */
export interface SearchRecord {
  /** From the root of the site, with the anchor of what has no page of its own. */
  readonly url: string;
  readonly kind: FoundKind;
  readonly title: string;
  /** All that it is called, for what is looked for by its name. */
  readonly names?: string;
  /** What is said of it, of which a result shows the part that matched. */
  readonly content: string;
  /** Everyone and everything that it names, each with all names, so that any spelling finds it: `A, a, α; B, b`. */
  readonly others?: string;
  /** When it was, as printed. */
  readonly date?: string;
}

/** The records of a search, and the language in which its index reads words (ISO 639-1). */
export interface SearchRecords {
  readonly language: string;
  readonly records: readonly SearchRecord[];
}

/** Of whom or what records are to be made: of a briefing as it stands, or without one of all people and things. */
export interface Recorded {
  readonly site: Site;
  readonly directory: Directory;
  readonly edition?: Edition;
}

/**
 * The files of records, which together hold everything that a reader can find: one for each briefing, in its newest
 * edition, after one for all people, organizations and places.
 */
export function recordPaths(site: Site, directory: Directory, editions: readonly Edition[]) {
  const things: Recorded = { site, directory };
  return [
    { params: { of: 'things' }, props: things },
    ...editions.map((edition) => ({
      params: { of: `briefing-${edition.slug}` },
      props: { site, directory: directoryFor(edition, directory), edition },
    })),
  ];
}

/**
 * The records of a file, always in the same order. `printDay` prints the day of a moment in the language of the page.
 */
export function searchRecords(
  { site, directory, edition }: Recorded,
  printDay: (moment: Moment) => string,
): SearchRecords {
  const records = edition ? storyRecords(edition, directory, printDay) : thingRecords(directory);
  return { language: new Intl.Locale(site.language).language, records: records.map(withWords) };
}

function thingRecords(directory: Directory): readonly SearchRecord[] {
  const { people, organizations, places } = directory;
  return [
    ...Array.from(people.values(), (person) => personRecord(person, directory)),
    ...Array.from(organizations.values(), organizationRecord),
    ...Array.from(places.values(), placeRecord),
  ];
}

function personRecord(person: Person, { organizations }: Directory): SearchRecord {
  const roles = person.roles.map(({ title, organization = '' }) => [
    ...new Set([title, organizations.get(organization)?.name]),
  ]);
  return thingRecord('person', person, person.description, ...roles.map((role) => joined(', ', ...role)));
}

function organizationRecord(organization: Organization): SearchRecord {
  return thingRecord('organization', organization, organization.description);
}

function placeRecord(place: Place): SearchRecord {
  return thingRecord('place', place, place.description);
}

/** The names come first: they are most of what such a thing is looked for by. */
function thingRecord(
  kind: ThingRef['kind'],
  thing: Person | Organization | Place,
  ...said: readonly (string | undefined)[]
): SearchRecord {
  const names = namesOf(thing);
  return {
    url: pathTo({ kind, id: thing.id }),
    kind,
    title: thing.name,
    names: names.join(', '),
    content: joined(' · ', names.slice(1).join(', '), ...new Set(said)),
  };
}

function storyRecords(
  edition: Edition,
  directory: Directory,
  printDay: (moment: Moment) => string,
): readonly SearchRecord[] {
  const { slug, items } = edition;
  const spotOf = statementSpots(slug, items);
  const placed = ({ path, anchor }: Spot) => `${path}#${anchor}`;
  const anchored = (anchor: string) => `${pathToBriefing(slug)}#${anchor}`;
  return [
    briefingRecord(edition, directory, printDay),
    ...items.timeline.map(({ value }) => ({
      url: anchored(`e-${value.id}`),
      date: printDay(value.date),
      ...eventRecord(value, directory),
    })),
    ...edition.updates.map((update) => ({
      url: pathToUpdate(slug, update.id),
      date: printDay(update.published),
      ...updateRecord(update, directory),
    })),
    ...items.statements.map(({ value }) => ({
      url: placed(spotOf(value)),
      date: printDay(value.date),
      ...statementRecord(value, edition, directory),
    })),
  ];
}

type Undated = Omit<SearchRecord, 'url' | 'date'>;

function briefingRecord(
  { slug, label, headline, summary, keyPoints, article, updated, items }: Edition,
  directory: Directory,
  printDay: (moment: Moment) => string,
): SearchRecord {
  const cast = items.who.map(({ value }) => value);
  return {
    url: pathToBriefing(slug),
    kind: 'briefing',
    title: headline,
    names: label,
    content: joined(' ', label, '·', summary, ...keyPoints.map(({ plain }) => plain), article.plain),
    ...othersIn([...article.mentions, ...cast], directory),
    date: printDay(updated),
  };
}

function eventRecord({ title, text, place, participants }: Event, directory: Directory): Undated {
  const there = place === undefined ? [] : [{ kind: 'place', id: place } as const];
  const present = participants.map(({ person, organization, as }) => {
    const thing: ThingRef =
      person === undefined
        ? { kind: 'organization', id: organization ?? '' }
        : { kind: 'person', id: person };
    return { thing, as };
  });
  return {
    kind: 'event',
    title,
    content: joined(
      ' · ',
      text?.plain,
      ...there.map((thing) => nameOf(thing, directory)),
      ...present.map(({ thing, as }) => joined(', ', nameOf(thing, directory), as)),
    ),
    ...othersIn([...present.map(({ thing }) => thing), ...there], directory),
  };
}

function updateRecord({ title, note, text }: EditionUpdate, directory: Directory): Undated {
  return {
    kind: 'update',
    title,
    content: joined(' ', note, text.plain),
    ...othersIn(text.mentions, directory),
  };
}

function statementRecord(
  { by, says, quote, question }: Statement,
  { sides, items }: Edition,
  directory: Directory,
): Undated {
  const speakers = by.map((id) => sides.find((side) => side.id === id)?.name ?? speaker(id, directory));
  const asked = itemsById(items.questions).get(question ?? '');
  return {
    kind: 'statement',
    title: says,
    content: joined(' · ', ...speakers, quote, asked?.value.asks),
    ...othersIn(
      by.flatMap((id) => [{ kind: 'person', id } as const, { kind: 'organization', id } as const]),
      directory,
    ),
  };
}

function speaker(id: Id, { people, organizations }: Directory): string | undefined {
  return (people.get(id) ?? organizations.get(id))?.name;
}

/** An index knows nothing of what has no word in its text, whatever its title. */
function withWords(record: SearchRecord): SearchRecord {
  return /[\p{L}\p{N}]/u.test(record.content) ? record : { ...record, content: record.title };
}

/** All names of those of the things that there are. */
function othersIn(things: readonly ThingRef[], directory: Directory): Pick<SearchRecord, 'others'> {
  const names = new Set(
    things.flatMap((ref) => {
      const thing = findThing(ref, directory);
      return thing ? [namesOf(thing).join(', ')] : [];
    }),
  );
  return names.size === 0 ? {} : { others: [...names].join('; ') };
}

function nameOf(ref: ThingRef, directory: Directory): string | undefined {
  return findThing(ref, directory)?.name;
}

function findThing({ kind, id }: ThingRef, directory: Directory): Person | Organization | Place | undefined {
  const { people, organizations, places } = directory;
  return { person: people, organization: organizations, place: places }[kind].get(id);
}

/** The name, that in its own script, and every other spelling, once each. */
function namesOf({ name, nativeName, aliases }: Person | Organization | Place): readonly string[] {
  return [...new Set([name, ...(nativeName ? [nativeName.text] : []), ...aliases])];
}

function joined(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
