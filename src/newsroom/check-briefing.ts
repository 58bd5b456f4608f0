import { briefing } from '../schema/briefing.ts';
import { items } from '../schema/items.ts';
import { fieldsOf, isOptional } from '../schema/shape.ts';
import { nearest } from '../nearest.ts';
import { update } from '../schema/update.ts';
import { type ItemKind, itemKinds } from '../story/briefing.ts';
import { type BriefingFiles, instantOf, itemId, rawItems, type StoryFile } from './briefing-files.ts';
import { inFile } from './content-file.ts';
import { didYouMean, type Problem } from './problem.ts';
import { type Known, referencesIn, unknownReferences } from './references.ts';
import { fieldName, type Found } from './validate.ts';

type AnyFile = StoryFile<unknown>;

/** What is wrong between the files of a briefing: order, ids, references. What is wrong within one, its schema says. */
export function checkBriefing(files: BriefingFiles, everywhere: Known): readonly Problem[] {
  const all: readonly AnyFile[] = [files.article, ...files.updates];
  return [
    ...files.updates.flatMap((file) => inFile(file.path, datesOf(file, files))),
    ...all.flatMap((file, index) =>
      inFile(file.path, [
        ...duplicates(file),
        ...loneMembers(file),
        ...newcomers(file, all.slice(0, index), files),
      ]),
    ),
    ...all.flatMap((file, index) =>
      inFile(file.path, references(file, all.slice(0, index + 1), all, files, everywhere)),
    ),
    ...correctionIds(files),
  ];
}

function datesOf(file: BriefingFiles['updates'][number], { article }: BriefingFiles): readonly Found[] {
  if (!file.value) return [];
  const { edtf } = file.value.published;
  const place = { ...file.places.value(['published']), field: 'published' };
  const found: Found[] = [];
  if (article.value && instantOf(file.value.published) < instantOf(article.value.published)) {
    found.push({
      ...place,
      rule: 'update-too-old',
      severity: 'error',
      fault: `this is earlier than the article (${article.value.published.edtf})`,
      remedy: 'An update comes after the article that it updates: correct one of the two dates.',
    });
  }
  if (!file.id.startsWith(edtf.slice(0, 10))) {
    found.push({
      ...place,
      rule: 'file-date',
      severity: 'warning',
      fault: `the file is named for ${file.id.slice(0, 10)}, but it was published on ${edtf.slice(0, 10)}`,
      remedy: 'Rename the file before it is public, or correct the date.',
    });
  }
  return found;
}

function duplicates(file: AnyFile): readonly Found[] {
  return [...itemKinds, 'corrections', 'sides'].flatMap((kind) => {
    const seen = new Set<string>();
    return rawItems(file.data, kind).flatMap((member, index) => {
      const id = itemId(member, kind as ItemKind);
      if (id === undefined || !seen.has(id)) return id === undefined ? [] : (seen.add(id), []);
      return [
        {
          ...file.places.value([kind, index]),
          field: `${kind}[${id}]`,
          rule: 'duplicate-id',
          severity: 'error' as const,
          fault: `the id “${id}” is given twice in this file`,
          remedy: 'Give one of the two another id, or make them one.',
        },
      ];
    });
  });
}

/** In an update, `who` may leave out fields, so its schema cannot ask for the name. */
function loneMembers(file: AnyFile): readonly Found[] {
  return rawItems(file.data, 'who').flatMap((member, index) => {
    const { person, organization } = (member ?? {}) as Record<string, unknown>;
    if ((person === undefined) !== (organization === undefined)) return [];
    return [
      {
        ...file.places.value(['who', index]),
        field: `who[${index + 1}]`,
        rule: 'who-is-it',
        severity: 'error' as const,
        fault: 'must name one person or one organization',
        remedy: 'Write { person: …, side: …, role: … } or { organization: …, side: …, role: … }.',
      },
    ];
  });
}

/** What a file names first must be complete. */
function newcomers(file: AnyFile, earlier: readonly AnyFile[], files: BriefingFiles): readonly Found[] {
  if (file === files.article || files.unread > 0) return [];
  return itemKinds.flatMap((kind) => {
    const known = new Set(earlier.flatMap(({ ids }) => ids[kind]));
    const required = Object.entries(fieldsOf(items[kind]) ?? {}).filter(([, field]) => !isOptional(field));
    return rawItems(file.data, kind).flatMap((member, index) => {
      const id = itemId(member, kind);
      if (id === undefined || known.has(id)) return [];
      const missing = required.map(([name]) => name).filter((name) => !(name in (member as object)));
      if (missing.length === 0) return [];
      const path = [kind, index];
      const guess = nearest(id, known);
      return [
        {
          ...file.places.value(path),
          field: fieldName(path, file.data),
          rule: 'incomplete-item',
          severity: 'error' as const,
          fault: `no earlier file has “${id}”, so it must stand alone, but ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
          remedy:
            guess === undefined
              ? 'Add what is missing, or correct the id.'
              : `Did you mean ${guess}? Otherwise add what is missing.`,
        },
      ];
    });
  });
}

function references(
  file: AnyFile,
  upTo: readonly AnyFile[],
  all: readonly AnyFile[],
  files: BriefingFiles,
  everywhere: Known,
): readonly Found[] {
  const known = knownIn(files.whole ? upTo : all, files, everywhere);
  const later = knownIn(all, files, everywhere);
  const schema = file === files.article ? briefing : update;
  const found = referencesIn(schema, file.data);
  // Where a file could not be read, the ids that it brings are unknown: only what lies outside the folder can be judged.
  const judged =
    files.unread === 0
      ? found
      : found.filter(({ kind }) => kind === 'person' || kind === 'organization' || kind === 'place');
  return [...unknownReferences(judged, known, later, file.data, file.places), ...targets(file, known, files)];
}

function knownIn(from: readonly AnyFile[], files: BriefingFiles, everywhere: Known): Known {
  const ids = (kind: ItemKind) => new Set(from.flatMap((file) => file.ids[kind]));
  const sides = new Set(
    rawItems(files.article.data, 'sides').flatMap((side) => itemId(side, 'questions') ?? []),
  );
  return {
    ...everywhere,
    side: sides,
    party: new Set([...sides, ...(everywhere.person ?? []), ...(everywhere.organization ?? [])]),
    source: ids('sources'),
    event: ids('timeline'),
    question: ids('questions'),
  };
}

const targetLists = {
  event: 'timeline',
  statement: 'statements',
  question: 'questions',
  commitment: 'commitments',
  source: 'sources',
} as const;

/** A correction of an item says what was wrong; the right value stands in the same file, under the item's id. */
function targets(file: AnyFile, known: Known, files: BriefingFiles): readonly Found[] {
  const corrections =
    (
      file.value as
        { corrections?: readonly { corrects: { kind: string; id?: string | undefined } }[] } | undefined
    )?.corrections ?? [];
  return corrections.flatMap(({ corrects }, index) => {
    const path = ['corrections', index, 'corrects'];
    const base = {
      ...file.places.value(path),
      field: fieldName(path, file.data),
      severity: 'error' as const,
    };
    const { kind, id = '' } = corrects;
    if (kind === 'update') {
      const updates = files.updates.map((other) => other.id);
      if (updates.includes(id) || files.unread > 0) return [];
      return [
        {
          ...base,
          rule: 'unknown-target',
          fault: `there is no update “${id}”`,
          remedy: `${didYouMean(id, updates)}Give the name of its file without .md.`,
        },
      ];
    }
    const list = targetLists[kind as keyof typeof targetLists];
    if (list === undefined || file.ids[list].includes(id)) return [];
    return [
      {
        ...base,
        rule: 'unchanged-target',
        fault: `this update does not change the ${kind} “${id}”`,
        remedy: `${didYouMean(id, known.event && kind === 'event' ? known.event : file.ids[list])}Give the corrected fields under \`${list}\` in this file.`,
      },
    ];
  });
}

/** Correction ids are anchors of the page, so they are unique in the briefing. */
function correctionIds({ updates }: BriefingFiles): readonly Problem[] {
  const seen = new Map<string, string>();
  return updates.flatMap((file) =>
    rawItems(file.data, 'corrections').flatMap((member, index) => {
      const id = itemId(member, 'questions');
      if (id === undefined) return [];
      const first = seen.get(id);
      seen.set(id, first ?? file.path);
      if (first === undefined || first === file.path) return [];
      return inFile(file.path, [
        {
          ...file.places.value(['corrections', index]),
          field: `corrections[${id}]`,
          rule: 'duplicate-id',
          severity: 'error',
          fault: `the id “${id}” is already that of a correction in ${first}`,
          remedy: 'Give this one another id.',
        },
      ]);
    }),
  );
}
