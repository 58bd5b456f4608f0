import { quote } from '../dates/fault.ts';
import { nearest } from '../nearest.ts';
import { idFrom, type ReferenceKind } from '../schema/fields.ts';
import { membersOf, referenceOf } from '../schema/shape.ts';
import type { FieldText } from './field-texts.ts';
import type { Ids } from './ids.ts';
import { fieldName, type Found } from './validate.ts';
import type { Fields } from './yaml.ts';

/** An id in a field that refers to something. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** The references among the texts of a file’s fields. */
export function referencesAmong(texts: readonly FieldText[]): readonly Reference[] {
  return texts.flatMap(({ text, path, schema }) => {
    const kind = referenceOf(schema) ?? referenceOf(membersOf(schema) ?? schema);
    return kind ? [{ path, kind, id: text }] : [];
  });
}

/** What there is to refer to, by kind. */
export type Known = { readonly [K in ReferenceKind]?: Ids } & {
  /** The ids of people, organizations and places that had another one, by that. */
  readonly renamed?: ReadonlyMap<string, string>;
};

/** A problem for each reference to nothing; `ever` holds also the ids that only a later file brings. */
export function unknownReferences(
  references: readonly Reference[],
  known: Known,
  ever: Known,
  { data, places }: Fields,
): readonly Found[] {
  return references.flatMap(({ path, kind, id }): readonly Found[] => {
    const ids = known[kind];
    // What is no id at all has its own report.
    if (!ids || id === '' || id === 'null' || ids.has(id)) return [];
    const place = { ...places.value(path), field: fieldName(path, data), severity: 'error' as const };
    const { noun, addition } = kinds[kind];
    if (ever[kind]?.has(id)) {
      const fault = `the ${noun} ${quote(id)} only comes in a later update`;
      return [{ ...place, rule: `later-${kind}`, fault, remedy: 'Bring it in this file or an earlier one.' }];
    }
    const renamed = known.renamed?.get(id);
    if (renamed !== undefined && ids.has(renamed)) {
      const fault = `the ${noun} ${quote(id)} has another id by now`;
      return [{ ...place, rule: `renamed-${kind}`, fault, remedy: `Write ${renamed}.` }];
    }
    const fault = `there is no ${noun} ${quote(id)}`;
    const remedy = confused(kind, id, known) ?? otherId(id, ids, addition);
    return [{ ...place, rule: `unknown-${kind}`, fault, remedy }];
  });
}

/** Whoever takes part is a person or an organization: the other one of the two may be meant. */
function confused(kind: ReferenceKind, id: string, known: Known): string | undefined {
  if (kind === 'person' && known.organization?.has(id))
    return `There is an organization of this id: write organization: ${id}.`;
  if (kind === 'organization' && known.person?.has(id))
    return `There is a person of this id: write person: ${id}.`;
  return undefined;
}

function otherId(id: string, ids: Ids, addition: string): string {
  const meant = id.replace(/^.*\//, '').replace(/\.md$/, '');
  const guess = nearest(meant, ids);
  const add = addition.replace('ID', () => idFrom(meant) || 'ID');
  return guess === undefined ? `Correct the id, or ${add}.` : `Did you mean ${guess}? Otherwise ${add}.`;
}

/** What each kind is called, and how one is added. */
const kinds: { readonly [K in ReferenceKind]: { readonly noun: string; readonly addition: string } } = {
  person: { noun: 'person', addition: 'add people/ID.md' },
  organization: { noun: 'organization', addition: 'add organizations/ID.md' },
  place: { noun: 'place', addition: 'add places/ID.md' },
  party: { noun: 'person, organization or side', addition: 'add it to one of these' },
  side: { noun: 'side', addition: 'add it to `sides` in briefing.md' },
  source: { noun: 'source', addition: 'add it to `sources`' },
  event: { noun: 'event', addition: 'add it to `timeline`' },
  question: { noun: 'question', addition: 'add it to `questions`' },
  briefing: { noun: 'briefing', addition: 'add briefings/ID/briefing.md' },
};
