import { oncePer } from '../once.ts';
import type { Edition, EditionItems, EditionUpdate, FiledCorrection, Item, Version } from './edition.ts';
import type { CorrectionTarget, Id } from './items.ts';
import { itemsById } from './items-by-id.ts';

/** That something published was corrected, or put more exactly. */
export type Amendment =
  | { readonly kind: 'correction'; readonly correction: FiledCorrection }
  | { readonly kind: 'clarification'; readonly update: EditionUpdate };

/**
 * What became of a text or an item since it was published, oldest first. An update of the kind `clarification`
 * clarifies the items that it changes; one that it corrects is corrected.
 */
export function amendmentsOf(edition: Edition, target: CorrectionTarget): readonly Amendment[] {
  const { positions, clarifying } = amendedIn(edition);
  const corrections = correctionsOf(edition, target);
  const correcting = new Set(corrections.map(({ update }) => update));
  const clarifications = changesOf(target, edition.items, clarifying).filter(({ id }) => !correcting.has(id));
  if (corrections.length + clarifications.length === 0) return [];
  const position = (id: Id) => positions.get(id) ?? -1;
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

/** The corrections of a text or an item, oldest first. */
export function correctionsOf(edition: Edition, target: CorrectionTarget): readonly FiledCorrection[] {
  return amendedIn(edition).corrections.get(keyOf(target)) ?? [];
}

/** What the updates of an edition amend, and where each stands among them. */
const amendedIn = oncePer(({ corrections, updates }: Edition) => ({
  corrections: Map.groupBy(corrections, ({ corrects }) => keyOf(corrects)),
  positions: new Map(updates.map(({ id }, index) => [id, index])),
  clarifying: new Map(
    updates.flatMap((update) => (update.kind === 'clarification' ? [[update.id, update]] : [])),
  ),
}));

function keyOf({ kind, id = '' }: CorrectionTarget): string {
  return `${kind}/${id}`;
}

/** Those of some updates that give an item other values than it had. Texts and what is told of the page are no items. */
function changesOf(
  target: CorrectionTarget,
  items: EditionItems,
  updates: ReadonlyMap<Id, EditionUpdate>,
): readonly EditionUpdate[] {
  if (updates.size === 0) return [];
  const versions = versionsOf(target, items);
  const changing = versions.flatMap(({ update = '', value }, index) => {
    const before = versions[index - 1];
    const one = updates.get(update);
    return one && before && !isSame(before.value, value) ? [one] : [];
  });
  return [...new Set(changing)];
}

/** All that an item said, oldest first; nothing for a text. */
export function versionsOf(
  { kind, id = '' }: CorrectionTarget,
  items: EditionItems,
): readonly Version<unknown>[] {
  const lists: { readonly [K in CorrectionTarget['kind']]?: readonly Item<unknown>[] } = {
    event: items.timeline,
    statement: items.statements,
    question: items.questions,
    commitment: items.commitments,
    source: items.sources,
  };
  const list = lists[kind];
  return (list && itemsById(list).get(id)?.versions) ?? [];
}

/** Versions are plain data, and a later one has the fields of the one before in the same order. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
