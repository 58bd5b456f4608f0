import type { Edition } from './edition.ts';
import type { Certainty, Id, Source } from './items.ts';
import { itemsById } from './items-by-id.ts';

/** What a reader should know of the sources on which a thing rests: there is but one, or all speak for somebody. */
export type Support = 'one-source' | 'state-media' | 'party' | 'state-media-and-party';

/** Undefined where there is nothing to say: several sources, one of them independent, or none at all. */
export function supportOf(sources: readonly Source[]): Support | undefined {
  const types = new Set(sources.map(({ type }) => type));
  const isPartial = types.size > 0 && [...types].every((type) => type === 'state-media' || type === 'party');
  if (isPartial && types.size > 1) return 'state-media-and-party';
  if (isPartial) return types.has('party') ? 'party' : 'state-media';
  return sources.length === 1 ? 'one-source' : undefined;
}

export type FindSupport = (
  ids: Iterable<Id>,
  /** Said beside it: `reported` says already that one source has it. */
  certainty?: Certainty,
) => Support | undefined;

/** The support by sources of an edition, given by their ids. */
export function supportIn({ items }: Edition): FindSupport {
  const byId = itemsById(items.sources);
  return (ids, certainty) => {
    const support = supportOf([...new Set(ids)].flatMap((id) => byId.get(id)?.value ?? []));
    return support === 'one-source' && certainty === 'reported' ? undefined : support;
  };
}
