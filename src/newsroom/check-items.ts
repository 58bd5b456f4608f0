import { nearest } from '../nearest.ts';
import { items } from '../schema/items.ts';
import { fieldsOf, isOptional } from '../schema/shape.ts';
import { type ItemKind, itemKinds } from '../story/briefing.ts';
import { type BriefingFiles, idOf, type ListName, membersOf, type StoryFile } from './briefing-files.ts';
import { inFile } from './content-file.ts';
import { filedIds, type Ids, noIds } from './ids.ts';
import type { Problem } from './problem.ts';
import { fieldName, type Found, meantFields } from './validate.ts';

type AnyFile = StoryFile<unknown>;

/** Whether the items of a briefing keep apart, and stand alone where they are new. */
export function checkItems(files: BriefingFiles): readonly Problem[] {
  const all: readonly AnyFile[] = [files.article, ...files.updates];
  const filed = new Map(itemKinds.map((kind) => [kind, filedIds(all.map(({ ids }) => ids[kind]))]));
  return all.flatMap((file, index) => {
    // While a file has problems its date may be wrong, so that earlier cannot be told from later.
    const known = (kind: ItemKind) =>
      (files.whole ? filed.get(kind)?.upTo(index - 1) : filed.get(kind)?.besides(index)) ?? noIds;
    const isFirst = file === files.article || !files.complete;
    return inFile(file.path, [
      ...duplicates(file),
      ...namelessMembers(file),
      ...(isFirst ? [] : incompleteItems(file, known)),
    ]);
  });
}

function duplicates(file: AnyFile): readonly Found[] {
  return ([...itemKinds, 'corrections', 'sides'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return identified(file, list).flatMap(({ id, path }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          ...file.places.value(path),
          field: fieldName(path, file.data),
          rule: 'duplicate-id',
          severity: 'error' as const,
          fault: `“${id}” is given twice in this file`,
          remedy: list === 'who' ? 'Make the two one.' : 'Give one of the two another id, or make them one.',
        },
      ];
    });
  });
}

/** In an update a member of `who` may leave out fields, so its schema cannot ask for the one that names it. */
function namelessMembers({ data, places }: AnyFile): readonly Found[] {
  return membersOf(data, 'who').flatMap((member, index) => {
    if (member === null || typeof member !== 'object') return [];
    const named = ['person', 'organization'].filter((name) => Object.hasOwn(member, name));
    if (named.length === 1) return [];
    return [
      {
        ...places.value(['who', index]),
        field: `who[${index + 1}]`,
        rule: 'nameless-member',
        severity: 'error' as const,
        fault: 'must name one person or one organization',
        remedy: 'Write { person: …, side: …, role: … } or { organization: …, side: …, role: … }.',
      },
    ];
  });
}

/** What no earlier file has must be complete. */
function incompleteItems(file: AnyFile, earlier: (kind: ItemKind) => Ids): readonly Found[] {
  return itemKinds.flatMap((kind) => {
    const known = earlier(kind);
    return identified(file, kind).flatMap(({ id, path, fields }) => {
      if (known.has(id)) return [];
      const given = new Set([...fields, ...meantFields(items[kind], fields)]);
      const missing = required.get(kind)?.filter((name) => !given.has(name)) ?? [];
      if (missing.length === 0) return [];
      const guess = nearest(id, known);
      return [
        {
          ...file.places.value(path),
          field: fieldName(path.slice(0, -1), file.data),
          rule: 'incomplete-item',
          severity: 'error' as const,
          fault: `no earlier file has “${id}”, and here it has no ${missing.join(', no ')}`,
          remedy:
            guess === undefined
              ? 'Add what is missing, or correct the id.'
              : `Did you mean ${guess}? Otherwise add what is missing.`,
        },
      ];
    });
  });
}

/** The fields that an item has to have. */
const required = new Map(
  itemKinds.map((kind) => [
    kind,
    Object.entries(fieldsOf(items[kind]) ?? {}).flatMap(([name, field]) => (isOptional(field) ? [] : [name])),
  ]),
);

/** The members of a list that have an id, with the path to it and the names of their fields. */
function identified({ data }: AnyFile, list: ListName) {
  return membersOf(data, list).flatMap((member, index) => {
    const found = idOf(member, list);
    return found
      ? [{ id: found.id, path: [list, index, found.field], fields: Object.keys(member as object) }]
      : [];
  });
}
