import type { z } from 'zod';
import type { ReferenceKind } from '../schema/fields.ts';
import { fieldsOf, membersOf, referenceOf } from '../schema/shape.ts';
import type { Places } from './front-matter.ts';
import { didYouMean } from './problem.ts';
import { fieldName, type Found } from './validate.ts';

/** An id in a field that refers to something. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** Every reference in the fields of a file, in their order. */
export function referencesIn(
  schema: z.ZodType,
  data: unknown,
  path: readonly PropertyKey[] = [],
): readonly Reference[] {
  if (Array.isArray(data)) {
    const member = membersOf(schema);
    return member ? data.flatMap((one, index) => referencesIn(member, one, [...path, index])) : [];
  }
  if (data !== null && typeof data === 'object') {
    const fields = fieldsOf(schema) ?? {};
    return Object.entries(data).flatMap(([key, value]) => {
      const field = fields[key];
      return field ? referencesIn(field, value, [...path, key]) : [];
    });
  }
  const kind = referenceOf(schema) ?? referenceOf(membersOf(schema) ?? schema);
  return kind && typeof data === 'string' ? [{ path, kind, id: data }] : [];
}

/** What there is to refer to, by kind. */
export type Known = { readonly [K in ReferenceKind]?: ReadonlySet<string> };

/** What each kind is called, and where one is made. */
const kinds: { readonly [K in ReferenceKind]: { readonly noun: string; readonly remedy: string } } = {
  person: { noun: 'person', remedy: 'Add content/people/ID.md or correct the id.' },
  organization: { noun: 'organization', remedy: 'Add content/organizations/ID.md or correct the id.' },
  place: { noun: 'place', remedy: 'Add content/places/ID.md or correct the id.' },
  party: { noun: 'person, organization or side', remedy: 'Add content/people/ID.md or correct the id.' },
  side: { noun: 'side', remedy: 'Add it to `sides` in briefing.md or correct the id.' },
  source: { noun: 'source', remedy: 'Add it to `sources` or correct the id.' },
  event: { noun: 'event', remedy: 'Add it to `timeline` or correct the id.' },
  question: { noun: 'question', remedy: 'Add it to `questions` or correct the id.' },
  briefing: { noun: 'briefing', remedy: 'Add content/briefings/ID/briefing.md or correct the id.' },
};

/** A problem for each reference to nothing; `later` are ids that only a later file brings. */
export function unknownReferences(
  references: readonly Reference[],
  known: Known,
  later: Known,
  data: unknown,
  places: Places,
): readonly Found[] {
  return references.flatMap(({ path, kind, id }) => {
    const ids = known[kind];
    if (!ids || id === '' || ids.has(id)) return [];
    const { noun, remedy } = kinds[kind];
    const comesLater = later[kind]?.has(id) === true;
    return [
      {
        ...places.value(path),
        field: fieldName(path, data),
        rule: `unknown-${kind}`,
        severity: 'error' as const,
        fault: comesLater
          ? `the ${noun} “${id}” only comes in a later update`
          : `there is no ${noun} “${id}”`,
        remedy: comesLater
          ? 'Bring it in this file or an earlier one.'
          : `${didYouMean(id, ids)}${remedy.replace('ID', id)}`,
      },
    ];
  });
}
