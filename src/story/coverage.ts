import { oncePer } from '../once.ts';
import type { FileId } from './corrected-files.ts';
import type { Edition, Item } from './edition.ts';
import type { CorrectionTarget, Id } from './items.ts';

/** What a briefing published about a person. */
export interface Coverage {
  /** The article (as `undefined`) and the updates. */
  readonly files: ReadonlySet<FileId>;
  readonly corrections: ReadonlySet<Id>;
}

/**
 * The files whose text names a person or that told of an event in which they take part, of a statement or a promise
 * of theirs, and the corrections of those.
 */
export function coverageOf(edition: Edition, person: Id): Coverage {
  return coverageIn(edition).get(person) ?? nothing;
}

/** The people of whom a briefing published something. */
export function coveredIn(edition: Edition): Iterable<Id> {
  return coverageIn(edition).keys();
}

/** Whether any briefing published something about a person, so that there is something to follow. */
export function isCovered(editions: readonly Edition[], person: Id): boolean {
  return editions.some((edition) => coverageIn(edition).has(person));
}

const nothing: Coverage = { files: new Set(), corrections: new Set() };

/** One pass for everybody: a site has as many people as it has stories. */
const coverageIn = oncePer(({ article, updates, items, corrections }: Edition): ReadonlyMap<Id, Coverage> => {
  const coverage = new Map<Id, { readonly files: Set<FileId>; readonly corrections: Set<Id> }>();
  const of = (person: Id) => {
    const one = coverage.get(person) ?? { files: new Set<FileId>(), corrections: new Set<Id>() };
    coverage.set(person, one);
    return one;
  };
  for (const { file, text } of [{ file: undefined, text: article }, ...updates.map(fileOf)]) {
    for (const { kind, id } of text.mentions) if (kind === 'person') of(id).files.add(file);
  }
  const involved = involvedIn(items);
  for (const { people, versions } of involved.values()) {
    for (const person of people) for (const { update } of versions) of(person).files.add(update);
  }
  for (const { id, corrects } of corrections) {
    for (const person of involved.get(keyOf(corrects))?.people ?? []) of(person).corrections.add(id);
  }
  return coverage;
});

function fileOf({ id, text }: Edition['updates'][number]) {
  return { file: id, text };
}

type Involved = Pick<Item<unknown>, 'versions'> & { readonly people: readonly Id[] };

/** The events, statements and promises of an edition, in this order, with whom they involve. */
function involvedIn({ timeline, statements, commitments }: Edition['items']): ReadonlyMap<string, Involved> {
  const involved = <T>(
    kind: CorrectionTarget['kind'],
    items: readonly Item<T>[],
    peopleIn: (value: T) => readonly Id[],
  ) =>
    items.map(
      ({ id, value, versions }) => [keyOf({ kind, id }), { people: peopleIn(value), versions }] as const,
    );
  return new Map<string, Involved>([
    ...involved('event', timeline, ({ participants }) => participants.flatMap(({ person }) => person ?? [])),
    ...involved('statement', statements, ({ by, contestedBy }) => [
      ...by,
      ...contestedBy.map((contest) => contest.by),
    ]),
    ...involved('commitment', commitments, ({ by }) => by),
  ]);
}

function keyOf({ kind, id = '' }: CorrectionTarget): string {
  return `${kind}/${id}`;
}
