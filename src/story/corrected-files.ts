import { isSame, versionsOf } from './amendments.ts';
import type { Edition, FiledCorrection, Version } from './edition.ts';
import type { CorrectionTarget, Id } from './items.ts';

/** A file of a briefing: an update by its id, or the article, which has none. */
export type FileId = Id | undefined;

/**
 * The files that told what a correction puts right, so that what they say reads otherwise from then on. Of an item
 * these are all that gave it a wrong field, or took it over from an earlier file.
 */
export function correctedFiles(edition: Edition, correction: FiledCorrection): readonly FileId[] {
  const { corrects, update } = correction;
  switch (corrects.kind) {
    case 'article':
      return [undefined];
    case 'update':
      return [corrects.id];
    case 'briefing':
      return tellingBefore(edition, update);
    default:
      return namingBefore(versionsOf(corrects, edition.items), update);
  }
}

/** A version of an item as it reads today: what a correction found wrong in it is put right, later news is left out. */
export function asCorrected<T>(
  edition: Edition,
  target: CorrectionTarget,
  versions: readonly Version<T>[],
  index: number,
): T | undefined {
  const correcting = edition.corrections
    .filter(({ corrects }) => corrects.kind === target.kind && corrects.id === target.id)
    .map(({ update }): FileId => update);
  return versions.slice(index + 1).reduce((told, { update, value }, place) => {
    const before = versions[index + place]?.value;
    return correcting.includes(update) ? putRight(told, before, value) : told;
  }, versions[index]?.value);
}

/** Whichever file last gave a field of the page that the correcting update gives anew. */
function tellingBefore({ updates }: Edition, correcting: Id): readonly FileId[] {
  const position = updates.findIndex(({ id }) => id === correcting);
  const fields = Object.keys(updates[position]?.told ?? {});
  const files = fields.map(
    (field): FileId => updates.slice(0, position).findLast(({ told }) => field in told)?.id,
  );
  return [...new Set(files)];
}

function namingBefore(versions: readonly Version<unknown>[], correcting: Id): readonly FileId[] {
  const at = versions.findIndex(({ update }) => update === correcting);
  const [before, after] = [versions[at - 1], versions[at]];
  if (!before || !after) return [];
  const wrong = versions
    .slice(0, at)
    .filter(({ value }) => !isSame(putRight(value, before.value, after.value), value));
  return (wrong.length > 0 ? wrong : [before]).map(({ update }) => update);
}

/** What was told, with the fields in which it agrees with what was wrong. */
function putRight<T>(told: T, before: T | undefined, after: T): T {
  const [was, is, says] = [before, after, told] as [Fields, Fields, Fields];
  const wrong = Object.entries(is).filter(
    ([field, value]) => !isSame(value, was[field]) && isSame(says[field], was[field]),
  );
  return { ...told, ...Object.fromEntries(wrong) };
}

type Fields = Readonly<Record<string, unknown>>;
