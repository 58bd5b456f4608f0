import type { z } from 'zod';
import { endOf, startOf } from '../dates/order.ts';
import { organization } from '../schema/organization.ts';
import { person } from '../schema/person.ts';
import { place } from '../schema/place.ts';
import { idOf, membersOf } from './briefing-files.ts';
import { checkMarks } from './check-marks.ts';
import { type ContentFile, inFile } from './content-file.ts';
import { type FieldText, textsIn } from './field-texts.ts';
import type { Folder, Identified, PersonFields } from './folder.ts';
import type { Problem } from './problem.ts';
import { type Known, referencesAmong, unknownReferences } from './references.ts';
import { fieldName, type Found } from './validate.ts';

/** What is wrong between the people, organizations and places: ids, references, the order of dates. */
export function checkThings(folder: Folder, known: Known): readonly Problem[] {
  const { people, organizations, places } = folder;
  return [
    ...inEach(people, person, (file, texts) => [
      ...referenceFaults(texts, file, known),
      ...dateFaults(file),
      ...sourceFaults(texts, file),
      ...checkMarks(texts, file),
    ]),
    ...inEach(organizations, organization, (file, texts) => [
      ...referenceFaults(texts, file, known),
      ...checkMarks(texts, file),
    ]),
    ...circles(organizations),
    ...inEach(places, place, (file, texts) => [
      ...referenceFaults(texts, file, known),
      ...checkMarks(texts, file),
    ]),
    ...circles(places),
    ...sharedIds(people, organizations),
  ];
}

function inEach<T>(
  readings: readonly Identified<T>[],
  schema: z.ZodType,
  check: (file: ContentFile<T>, texts: readonly FieldText[]) => readonly Found[],
): readonly Problem[] {
  return readings.flatMap(({ file }) =>
    file ? inFile(file.path, check(file, textsIn(schema, file.data))) : [],
  );
}

/** References to other files, and those of a person's roles to the sources of the same file. */
function referenceFaults(
  texts: readonly FieldText[],
  file: ContentFile<unknown>,
  known: Known,
): readonly Found[] {
  const source = new Set(sourcesIn(file).map(({ id }) => id));
  return unknownReferences(referencesAmong(texts), { ...known, source }, {}, file);
}

interface Part {
  readonly partOf?: string | undefined;
}

/** Things that are a part of themselves, also by way of others; a circle is told of once, at its first id. */
function circles(readings: readonly Identified<Part>[]): readonly Problem[] {
  const files = new Map(readings.map(({ id, file }) => [id, file]));
  const seen = new Set<string>();
  return readings.flatMap(({ id }) => {
    const chain: string[] = [];
    let at: string | undefined = id;
    for (; at !== undefined && !seen.has(at); at = files.get(at)?.value?.partOf) {
      seen.add(at);
      chain.push(at);
    }
    const begin = at === undefined ? -1 : chain.indexOf(at);
    const circle = begin < 0 ? [] : chain.slice(begin).toSorted();
    const file = files.get(circle[0] ?? '');
    return file ? inFile(file.path, [partOfItself(circle, file)]) : [];
  });
}

function partOfItself([id, ...others]: readonly string[], { places }: ContentFile<Part>): Found {
  const named = others.slice(0, 3).map((other) => `“${other}”`);
  return {
    ...places.value(['partOf']),
    field: 'partOf',
    rule: 'part-of-itself',
    severity: 'error',
    fault: `“${id}” would be a part of itself${named.length > 0 ? `, by way of ${named.join(', ')}` : ''}`,
    remedy: 'Correct the id, or delete the field.',
  };
}

function dateFaults({ value, data, places }: ContentFile<PersonFields>): readonly Found[] {
  return (value?.roles ?? []).flatMap(({ from, to }, index): readonly Found[] => {
    if (!from || !to || startOf(from, 'UTC') < endOf(to, 'UTC')) return [];
    const path = ['roles', index, 'to'];
    return [
      {
        ...places.value(path),
        field: fieldName(path, data),
        rule: 'end-before-start',
        severity: 'error',
        fault: `it ends (${to.edtf}) before it begins (${from.edtf})`,
        remedy: 'Correct one of the two dates.',
      },
    ];
  });
}

function sourceFaults(texts: readonly FieldText[], file: ContentFile<PersonFields>): readonly Found[] {
  const sources = sourcesIn(file);
  const cited = new Set(referencesAmong(texts).flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])));
  const ids = new Set(sources.map(({ id }) => id));
  // A reference to nothing has its own report, and is most likely meant for what seems to be idle.
  const isCited = (id: string) => cited.has(id) || [...cited].some((other) => !ids.has(other));
  return sources.flatMap(({ id, path }, index): readonly Found[] => {
    const place = () => ({ ...file.places.value(path), field: fieldName(path, file.data) });
    if (sources.findIndex((other) => other.id === id) < index) {
      const fault = `“${id}” is given twice in this file`;
      const remedy = 'Give one of the two another id, or make them one.';
      return [{ ...place(), rule: 'duplicate-id', severity: 'error', fault, remedy }];
    }
    if (isCited(id)) return [];
    const remedy = 'Cite it in the `sources` of a role, or delete it.';
    return [
      { ...place(), rule: 'idle-source', severity: 'warning', fault: 'no role cites this source', remedy },
    ];
  });
}

function sourcesIn({ data }: ContentFile<unknown>) {
  return membersOf(data, 'sources').flatMap((member, index) => {
    const found = idOf(member, 'sources');
    return found ? [{ id: found.id, path: ['sources', index, found.field] }] : [];
  });
}

/** A story keeps people and organizations in one list, and lets either of them speak by its id alone. */
function sharedIds(
  people: readonly Identified<unknown>[],
  organizations: readonly Identified<unknown>[],
): readonly Problem[] {
  const taken = new Map(people.map(({ id, path }) => [id, path]));
  return organizations.flatMap(({ id, path }): readonly Problem[] => {
    const other = taken.get(id);
    if (other === undefined) return [];
    const fault = `“${id}” is already the id of ${other}`;
    const remedy = 'Rename one of the two files.';
    return [{ path, line: 1, column: 1, severity: 'error', rule: 'duplicate-id', fault, remedy }];
  });
}
