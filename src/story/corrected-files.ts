import { oncePer } from '../once.ts';
import { correctionsOf, isSame, versionsOf } from './amendments.ts';
import type { Briefing, Told } from './briefing.ts';
import type { Edition, FiledCorrection, Version } from './edition.ts';
import type { CorrectionTarget, Id } from './items.ts';

/** A file of a briefing: an update by its id, or the article, which has none. */
export type FileId = Id | undefined;

/**
 * The files that told what a correction puts right, so that what they say reads otherwise from then on. Of an item
 * these are all that gave it a wrong field, or took it over from an earlier file.
 */
export function correctedFiles(
  briefing: Briefing,
  edition: Edition,
  { corrects, update }: FiledCorrection,
): readonly FileId[] {
  switch (corrects.kind) {
    case 'article':
      return [undefined];
    case 'update':
      return [corrects.id];
    case 'briefing':
      return wrongBefore(edition, corrects, pageVersions(briefing, edition), update);
    default:
      return wrongBefore(edition, corrects, versionsOf(corrects, edition.items), update);
  }
}

/** An item as one of its files told it, as it reads today: what was wrong in it is put right, later news is left out. */
export function asCorrected<T>(
  edition: Edition,
  target: CorrectionTarget,
  versions: readonly Version<T>[],
  file: FileId,
): T | undefined {
  const index = versions.findIndex(({ update }) => update === file);
  return index < 0 ? undefined : told(edition, target, versions, index);
}

/** What the article told of the page as a whole, as it reads today. */
export function articleTold(briefing: Briefing, edition: Edition): Told {
  return {
    ...briefing.article.told,
    ...asCorrected(edition, { kind: 'briefing' }, pageVersions(briefing, edition), undefined),
  };
}

/** A version, and what its own file says of it where that is not the whole. */
type Said<T> = Version<T> & { readonly said?: Partial<T> };

const pageVersions = oncePer(({ article }: Briefing, { updates }: Edition): readonly Said<Told>[] => {
  const versions: Said<Told>[] = [{ published: article.published, value: article.told }];
  for (const { id, published, told: said } of updates) {
    const before = versions.at(-1)?.value ?? article.told;
    versions.push({ update: id, published, value: { ...before, ...said }, said });
  }
  return versions;
});

function wrongBefore(
  edition: Edition,
  target: CorrectionTarget,
  versions: readonly Said<unknown>[],
  correcting: Id,
): readonly FileId[] {
  const at = versions.findIndex(({ update }) => update === correcting);
  const [before, after] = [versions[at - 1], versions[at]];
  if (!before || !after) return [];
  const wrong = versions.slice(0, at).filter((_, index) => {
    const said = told(edition, target, versions, index, at);
    return !isSame(putRight(said, before.value, after.value), said);
  });
  return (wrong.length > 0 ? wrong : [before]).map(({ update }) => update);
}

/** One version with all corrections that came before the version at `until`. */
function told<T>(
  edition: Edition,
  target: CorrectionTarget,
  versions: readonly Said<T>[],
  index: number,
  until = versions.length,
): T | undefined {
  const correcting = correctionsOf(edition, target).map(({ update }): FileId => update);
  const own = versions[index];
  return versions.slice(index + 1, until).reduce(
    (said, { update, value }, place) => {
      const before = versions[index + place]?.value;
      return correcting.includes(update) ? putRight(said, before, value) : said;
    },
    (own?.said ?? own?.value) as T | undefined,
  );
}

/** What was said, with the right values of the fields in which it agrees with what was wrong. */
function putRight<T>(said: T, before: T | undefined, after: T): T {
  const [was, is, says] = [before, after, said] as [Fields, Fields, Fields];
  const wrong = Object.entries(is).filter(
    ([field, value]) => !isSame(value, was[field]) && isSame(says[field], was[field]),
  );
  return { ...said, ...Object.fromEntries(wrong) };
}

type Fields = Readonly<Record<string, unknown>>;
