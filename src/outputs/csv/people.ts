import { compareNames } from '../../i18n/format.ts';
import { interfaceFor } from '../../i18n/language.ts';
import { namedIn } from '../../story/named.ts';
import { rolesHeld } from '../../story/roles-held.ts';
import type { DataDesk } from '../data-desk.ts';
import { thingPermalink } from '../permalinks.ts';
import type { Id } from '../../story/items.ts';
import { uriOf } from '../uri.ts';
import { several, writeTable } from './table.ts';

/** `people.csv`: a row for each person whom the story names, by family name. */
export function writePeople({ site, edition, directory, origin }: DataDesk): string {
  const compare = compareNames(interfaceFor(site.language).locale);
  const sides = new Map(edition.sides.map(({ id, name }) => [id, name]));
  const parts = new Map(edition.items.who.map(({ value }) => [value.id, value]));
  const events = countById(
    edition.items.timeline.map(({ value }) =>
      value.participants.flatMap(({ person, absent }) => (absent ? [] : (person ?? []))),
    ),
  );
  const statements = countById(edition.items.statements.map(({ value }) => value.by));
  const rows = namedIn(edition, directory)
    .people.toSorted((a, b) => compare(a.familyName, b.familyName) || compare(a.name, b.name))
    .map((person) => {
      const part = parts.get(person.id);
      return {
        person,
        ...(part?.kind === 'person' && { side: sides.get(part.side), role: part.role }),
        offices: rolesHeld(person.roles, [edition])?.roles ?? [],
        events: events.get(person.id) ?? 0,
        statements: statements.get(person.id) ?? 0,
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
    events: (row) => row.events,
    statements: (row) => row.statements,
    wikidata: ({ person }) => person.wikidata,
    wikipedia: ({ person }) => person.wikipedia && uriOf(person.wikipedia),
    sources: ({ person }) => person.sources.map(({ url }) => uriOf(url)).join(' '),
    permalink: ({ permalink }) => permalink,
    uri: ({ uri }) => uri,
  });
}

/** In how many lists each id stands. */
function countById(lists: readonly (readonly Id[])[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const ids of lists) for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
