import type { OrganizationLeaf, PersonLeaf, PlaceLeaf } from 'schema-dts';
import { regionName } from '../../i18n/format.ts';
import { interfaceFor } from '../../i18n/language.ts';
import { type Party, pathTo } from '../../story/directory.ts';
import type { Dossier, OrganizationDossier, PersonDossier, PlaceDossier } from '../../story/dossier.ts';
import type { ThingRef } from '../../story/mentions.ts';
import type { NativeName, Place } from '../../story/newsroom.ts';
import { addressOf } from '../origin.ts';
import {
  type Graph,
  graphOf,
  idOfPage,
  type Publication,
  referenceTo,
  referenceToBriefing,
} from './graph.ts';

/** A person, with the roles that the page says they held when it was written. */
export function personGraph(publication: Publication, dossier: PersonDossier): Graph {
  const { person, held, roles } = dossier;
  const current = new Set(held?.roles);
  const offices = roles.flatMap(({ role, organization }) =>
    current.has(role) && organization ? [organization] : [],
  );
  const sameAs = [...itemOf(person.wikidata), ...(person.wikipedia === undefined ? [] : [person.wikipedia])];
  return graphOf({
    '@type': 'Person',
    ...thingOf(publication, { kind: 'person', id: person.id }, person, dossier),
    ...(held && { jobTitle: held.roles.map(({ title }) => title) }),
    ...(offices.length > 0 && { affiliation: partiesOf(publication, 'Organization', offices) }),
    ...(sameAs.length > 0 && { sameAs }),
  });
}

export function organizationGraph(publication: Publication, dossier: OrganizationDossier): Graph {
  const { organization, partOf, parts } = dossier;
  const sameAs = itemOf(organization.wikidata);
  return graphOf({
    '@type': 'Organization',
    ...thingOf(publication, { kind: 'organization', id: organization.id }, organization, dossier),
    ...(partOf && { parentOrganization: partiesOf(publication, 'Organization', [partOf]) }),
    ...(parts.length > 0 && { subOrganization: partiesOf(publication, 'Organization', parts) }),
    ...(sameAs.length > 0 && { sameAs }),
  });
}

export function placeGraph(publication: Publication, dossier: PlaceDossier): Graph {
  const { place, partOf, parts } = dossier;
  const around = [
    ...(partOf ? partiesOf(publication, 'Place', [partOf]) : []),
    ...countryOf(publication, place),
  ];
  return graphOf({
    '@type': 'Place',
    ...thingOf(publication, { kind: 'place', id: place.id }, place, dossier),
    ...(place.coordinates && { geo: { '@type': 'GeoCoordinates', ...place.coordinates } }),
    ...(around.length > 0 && { containedInPlace: around }),
    ...(parts.length > 0 && { containsPlace: partiesOf(publication, 'Place', parts) }),
  });
}

type ThingLeaf = OrganizationLeaf | PersonLeaf | PlaceLeaf;

/** What people, organizations and places have in common. */
function thingOf(
  publication: Publication,
  thing: ThingRef,
  {
    name,
    nativeName,
    aliases,
    description,
  }: {
    readonly name: string;
    readonly nativeName?: NativeName | undefined;
    readonly aliases: readonly string[];
    readonly description?: string | undefined;
  },
  { stories }: Dossier,
): Pick<ThingLeaf, 'name' | 'alternateName' | 'description' | 'url' | 'subjectOf'> & { '@id': string } {
  const path = pathTo(thing);
  const otherNames = [...(nativeName ? [nativeName.text] : []), ...aliases];
  return {
    '@id': idOfPage(publication, path),
    url: addressOf(publication, path),
    name,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(description !== undefined && { description }),
    ...(stories.length > 0 && {
      subjectOf: stories.map(({ edition }) => referenceToBriefing(publication, edition.slug)),
    }),
  };
}

/** Each once, in the order in which they stand. */
function partiesOf<T extends 'Organization' | 'Place'>(
  publication: Publication,
  type: T,
  parties: readonly Party[],
) {
  return [...new Map(parties.map((party) => [party.path, party])).values()].map(({ name, path = '' }) => ({
    '@type': type,
    ...referenceTo(publication, path),
    name,
  }));
}

function countryOf({ site }: Publication, { country }: Place) {
  return country === undefined
    ? []
    : [{ '@type': 'Country' as const, name: regionName(country, interfaceFor(site.language).locale) }];
}

function itemOf(wikidata: string | undefined): readonly string[] {
  return wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${wikidata}`];
}
