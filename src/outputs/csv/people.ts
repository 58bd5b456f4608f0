import { compareNames } from '../../i18n/format.ts';
import { interfaceFor } from '../../i18n/language.ts';
import { speaks } from '../../story/story-parts.ts';
import { namedIn } from '../../story/named.ts';
import { rolesHeld } from '../../story/roles-held.ts';
import type { DataDesk } from '../data-desk.ts';
import { thingPermalink } from '../permalinks.ts';
import { uriOf } from '../uri.ts';
import { several, writeTable } from './table.ts';

/** `people.csv`: a row for each person whom the story names, by family name. */
export function writePeople({ site, edition, directory, origin }: DataDesk): string {
  const compare = compareNames(interfaceFor(site.language).locale);
  const sides = new Map(edition.sides.map(({ id, name }) => [id, name]));
  const parts = new Map(edition.items.who.map(({ value }) => [value.id, value]));
  const rows = namedIn(edition, directory)
    .people.toSorted((a, b) => compare(a.familyName, b.familyName) || compare(a.name, b.name))
    .map((person) => {
      const part = parts.get(person.id);
      return {
        person,
        ...(part?.kind === 'person' && { side: sides.get(part.side), role: part.role }),
        offices: rolesHeld(person.roles, [edition])?.roles ?? [],
        events: edition.items.timeline.filter(({ value }) =>
          value.participants.some((one) => one.person === person.id && !one.absent),
        ),
        statements: edition.items.statements.filter(({ value }) =>
          speaks({ kind: 'person', id: person.id }, value),
        ),
        ...thingPermalink({ kind: 'person', id: person.id }, origin),
      };
    });
  return writeTable(rows, {
    id: ({ person }) => person.id,
    name: ({ person }) => person.name,
    family_name: ({ person }) => person.familyName,
    native_name: ({ person }) => person.nativeName?.text,
    native_language: ({ person }) => person.nativeName?.language,
    aliases: ({ person }) => several(person.aliases),
    description: ({ person }) => person.description,
    side: ({ side }) => side,
    role: ({ role }) => role,
    offices: ({ offices }) => several(offices.map(({ title }) => title)),
    events: ({ events }) => events.length,
    statements: ({ statements }) => statements.length,
    wikidata: ({ person }) => person.wikidata,
    wikipedia: ({ person }) => person.wikipedia && uriOf(person.wikipedia),
    sources: ({ person }) => person.sources.map(({ url }) => uriOf(url)).join(' '),
    permalink: ({ permalink }) => permalink,
    uri: ({ uri }) => uri,
  });
}
