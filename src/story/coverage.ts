import type { Edition, Item } from './edition.ts';
import type { FileId } from './corrected-files.ts';
import type { Id } from './items.ts';
import type { Wording } from './text.ts';

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
  const names = ({ mentions }: Wording) =>
    mentions.some(({ kind, id }) => kind === 'person' && id === person);
  const { timeline, statements, commitments } = edition.items;
  const involving = {
    event: timeline.filter(({ value }) => value.participants.some((one) => one.person === person)),
    statement: statements.filter(
      ({ value }) => value.by.includes(person) || value.contestedBy.some(({ by }) => by === person),
    ),
    commitment: commitments.filter(({ value }) => value.by.includes(person)),
  };
  const items: readonly Item<unknown>[] = Object.values(involving).flat();
  const corrections = edition.corrections.filter(({ corrects: { kind, id } }) =>
    Object.entries(involving).some(([name, some]) => name === kind && some.some((item) => item.id === id)),
  );
  return {
    files: new Set<FileId>([
      ...(names(edition.article) ? [undefined] : []),
      ...edition.updates.filter(({ text }) => names(text)).map(({ id }) => id),
      ...items.flatMap(({ versions }) => versions.map(({ update }) => update)),
    ]),
    corrections: new Set(corrections.map(({ id }) => id)),
  };
}

/** Whether any briefing published something about a person, so that there is something to follow. */
export function isCovered(editions: readonly Edition[], person: Id): boolean {
  return editions.some((edition) => coverageOf(edition, person).files.size > 0);
}
