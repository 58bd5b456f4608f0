import type { ThingRef } from '../../story/mentions.ts';
import { namedIn, withParents } from '../../story/named.ts';
import type { Organization, Person, Place } from '../../story/newsroom.ts';
import { absoluteHtml } from '../absolute-html.ts';
import type { DataDesk } from '../data-desk.ts';
import { thingPermalink } from '../permalinks.ts';
import { uriOf } from '../uri.ts';
import { sourceFields } from './item-values.ts';
import type { StoryFile } from './schema.ts';
import { momentValue } from './values.ts';

/** Whom and what an edition names, and what they belong to, by id. */
export function thingValues(desk: DataDesk): Pick<StoryFile, 'people' | 'organizations' | 'places'> {
  const named = withParents(namedIn(desk.edition, desk.directory), desk.directory);
  return {
    people: named.people.map((person) => personValue(person, desk)),
    organizations: named.organizations.map((organization) => ({
      ...nameFields('organization', organization, desk),
      description: organization.description,
      country: organization.country,
      partOf: organization.partOf,
      wikidata: organization.wikidata,
    })),
    places: named.places.map((place) => ({
      ...nameFields('place', place, desk),
      description: place.description,
      country: place.country,
      coordinates: place.coordinates && { ...place.coordinates },
      timeZone: place.timeZone,
      partOf: place.partOf,
    })),
  };
}

function personValue(person: Person, desk: DataDesk): StoryFile['people'][number] {
  return {
    ...nameFields('person', person, desk),
    familyName: person.familyName,
    description: person.description,
    roles: person.roles.map(({ title, organization, from, to, sources }) => ({
      title,
      organization,
      from: from && momentValue(from),
      to: to && momentValue(to),
      sources: [...sources],
    })),
    sources: person.sources.map((source) => ({ id: source.id, ...sourceFields(source) })),
    wikidata: person.wikidata,
    wikipedia: person.wikipedia === undefined ? undefined : uriOf(person.wikipedia),
  };
}

function nameFields(
  kind: ThingRef['kind'],
  { id, name, nativeName, aliases, body }: Person | Organization | Place,
  { edition, origin }: DataDesk,
) {
  return {
    id,
    ...thingPermalink({ kind, id }, origin),
    name,
    nativeName: nativeName && { ...nativeName },
    aliases: [...aliases],
    html: body === undefined ? undefined : absoluteHtml(body, edition.slug, origin),
  };
}
