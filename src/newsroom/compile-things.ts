import type { z } from 'zod';
import { endOf, startOf } from '../dates/order.ts';
import { organization } from '../schema/organization.ts';
import { person } from '../schema/person.ts';
import { place } from '../schema/place.ts';
import type { Named } from '../story/mentions.ts';
import type { Organization, Person, Place, Site } from '../story/newsroom.ts';
import { type ContentFile, inFile } from './content-file.ts';
import type { Folder, Identified, PersonFields } from './folder.ts';
import type { Problem } from './problem.ts';
import { type Known, referencesIn, unknownReferences } from './references.ts';
import { bodyOf } from './thing-body.ts';
import { fieldName, type Found } from './validate.ts';

/** The people, organizations and places of a folder, and the names by which texts find them. */
export interface Things {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly named: readonly Named[];
  /** Their ids, also of files with problems, so that one mistake is not reported wherever it is referred to. */
  readonly known: Known;
  readonly problems: readonly Problem[];
}

export function compileThings(folder: Folder, site: Site): Things {
  const ids = (readings: readonly Identified<unknown>[]) => new Set(readings.map(({ id }) => id));
  const known: Known = {
    person: ids(folder.people),
    organization: ids(folder.organizations),
    place: ids(folder.places),
    briefing: new Set(folder.briefings.map(({ slug }) => slug)),
  };
  const valid = <T>(readings: readonly Identified<T>[]) =>
    readings.flatMap(({ id, file }) => (file?.value ? [{ id, file, value: file.value }] : []));
  const named = [
    ...valid(folder.people).map(({ id, value }) => ({
      kind: 'person' as const,
      id,
      names: namesOf(value, value.familyName),
    })),
    ...valid(folder.organizations).map(({ id, value }) => ({
      kind: 'organization' as const,
      id,
      names: namesOf(value),
    })),
    ...valid(folder.places).map(({ id, value }) => ({ kind: 'place' as const, id, names: namesOf(value) })),
  ];
  const body = bodyOf(known, named, site.language);
  const problems: Problem[] = [
    ...referenceProblems(folder.people, person, known),
    ...referenceProblems(folder.organizations, organization, known),
    ...referenceProblems(folder.places, place, known),
  ];
  const withBody = (kind: Named['kind'], id: string, file: ContentFile<unknown>) => {
    const rendered = body(kind, id, file);
    problems.push(...rendered.problems);
    return rendered.html === undefined ? {} : { body: rendered.html };
  };
  return {
    people: valid(folder.people).map(({ id, file, value }) => ({
      ...value,
      id,
      familyName: value.familyName ?? value.name.split(/\s+/).at(-1) ?? value.name,
      aliases: value.aliases ?? [],
      roles: (value.roles ?? []).map((role) => ({ ...role, sources: role.sources ?? [] })),
      sources: value.sources ?? [],
      ...withBody('person', id, file),
    })),
    organizations: valid(folder.organizations).map(({ id, file, value }) => ({
      ...value,
      id,
      aliases: value.aliases ?? [],
      ...withBody('organization', id, file),
    })),
    places: valid(folder.places).map(({ id, file, value }) => ({
      ...value,
      id,
      aliases: value.aliases ?? [],
      ...withBody('place', id, file),
    })),
    named,
    known,
    problems: [
      ...problems,
      ...folder.people.flatMap(({ file }) => (file ? inFile(file.path, roleProblems(file)) : [])),
    ],
  };
}

function namesOf(
  {
    name,
    nativeName,
    aliases = [],
  }: { name: string; nativeName?: { text: string } | undefined; aliases?: readonly string[] | undefined },
  familyName?: string,
): readonly string[] {
  const native = nativeName === undefined ? [] : [nativeName.text];
  return [...new Set([name, ...(familyName === undefined ? [] : [familyName]), ...native, ...aliases])];
}

/** References to other files, and those of a person's roles to the sources of the same file. */
function referenceProblems(
  readings: readonly Identified<unknown>[],
  schema: z.ZodType,
  known: Known,
): readonly Problem[] {
  return readings.flatMap(({ file }) => {
    if (!file) return [];
    const { sources } = file.data as { sources?: unknown };
    const own = new Set(
      (Array.isArray(sources) ? sources : []).flatMap(
        (source) => (source as { id?: string } | null)?.id ?? [],
      ),
    );
    return inFile(
      file.path,
      unknownReferences(
        referencesIn(schema, file.data),
        { ...known, source: own },
        {},
        file.data,
        file.places,
      ),
    );
  });
}

function roleProblems({ value, data, places }: ContentFile<PersonFields>): readonly Found[] {
  return (value?.roles ?? []).flatMap(({ from, to }, index) => {
    const path = ['roles', index, 'to'];
    if (!from || !to || startOf(from, 'UTC') < endOf(to, 'UTC')) return [];
    return [
      {
        ...places.value(path),
        field: fieldName(path, data),
        rule: 'end-before-start',
        severity: 'error' as const,
        fault: `it ends (${to.edtf}) before it begins (${from.edtf})`,
        remedy: 'Correct one of the two dates.',
      },
    ];
  });
}
