import type { Edition, EditionItems, EditionUpdate, FiledCorrection, Version } from './edition.ts';
import type { CorrectionTarget, Id } from './items.ts';

/** That something published was corrected, or put more exactly. */
export type Amendment =
  | { readonly kind: 'correction'; readonly correction: FiledCorrection }
  | { readonly kind: 'clarification'; readonly update: EditionUpdate };

/**
 * What became of a text or an item since it was published, oldest first. An update of the kind `clarification`
 * clarifies the items that it changes; one that it corrects is corrected.
 */
export function amendmentsOf(edition: Edition, target: CorrectionTarget): readonly Amendment[] {
  const corrections = edition.corrections.filter(
    ({ corrects }) => corrects.kind === target.kind && corrects.id === target.id,
  );
  const correcting = new Set(corrections.map(({ update }) => update));
  const changing = new Set(changesOf(target, edition.items));
  const clarifications = edition.updates.filter(
    ({ id, kind }) => kind === 'clarification' && changing.has(id) && !correcting.has(id),
  );
  const position = (id: Id) => edition.updates.findIndex((update) => update.id === id);
  return [
    ...corrections.map((correction) => ({ at: position(correction.update), correction })),
    ...clarifications.map((update) => ({ at: position(update.id), update })),
  ]
    .toSorted((a, b) => a.at - b.at)
    .map((one): Amendment =>
      'update' in one
        ? { kind: 'clarification', update: one.update }
        : { kind: 'correction', correction: one.correction },
    );
}

/** The updates that give an item other values than it had. Texts and what is told of the page are no items. */
function changesOf(target: CorrectionTarget, items: EditionItems): readonly Id[] {
  const versions = versionsOf(target, items);
  return versions.flatMap(({ update, value }, index) => {
    const before = versions[index - 1];
    return update !== undefined && before && !isSame(before.value, value) ? [update] : [];
  });
}

/** All that an item said, oldest first; nothing for a text. */
export function versionsOf({ kind, id }: CorrectionTarget, items: EditionItems): readonly Version<unknown>[] {
  const lists = {
    event: items.timeline,
    statement: items.statements,
    question: items.questions,
    commitment: items.commitments,
    source: items.sources,
    article: [],
    briefing: [],
    update: [],
  };
  return lists[kind].find((item) => item.id === id)?.versions ?? [];
}

/** Versions are plain data, and a later one has the fields of the one before in the same order. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
