import { pathTo, pathToBriefing, pathToUpdate } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import type { CorrectionTarget, Id, KnowledgeList } from '../story/items.ts';
import type { ThingRef } from '../story/mentions.ts';
import { addressOf, type Origin, tagOf } from './origin.ts';

/** How a thing is known for good, and where it stands. */
export interface Permalink {
  /** A `tag:` URI. */
  readonly uri: string;
  readonly permalink: string;
}

export type PermalinkKind =
  Exclude<CorrectionTarget['kind'], 'article' | 'briefing'> | 'correction' | KnowledgeList;

/** The part of the `tag:` URI, and the anchor on the page of the briefing. */
const kinds: Readonly<Record<Exclude<PermalinkKind, 'update'>, { folder: string; anchor: string }>> = {
  event: { folder: 'events', anchor: 'e' },
  statement: { folder: 'statements', anchor: 'st' },
  question: { folder: 'questions', anchor: 'q' },
  commitment: { folder: 'commitments', anchor: 'k' },
  source: { folder: 'sources', anchor: 's' },
  correction: { folder: 'corrections', anchor: 'c' },
  known: { folder: 'known', anchor: 'n' },
  notKnown: { folder: 'not-known', anchor: 'n' },
  watch: { folder: 'watch', anchor: 'n' },
};

export function briefingPermalink(slug: Id, origin: Origin): Permalink {
  return { uri: tagOf(origin, `briefings/${slug}`), permalink: addressOf(origin, pathToBriefing(slug)) };
}

/** An update, a correction or an item of a briefing. */
export function permalinkIn(
  { slug }: Pick<Edition, 'slug'>,
  kind: PermalinkKind,
  id: Id,
  origin: Origin,
): Permalink {
  if (kind === 'update')
    return {
      uri: tagOf(origin, `briefings/${slug}/updates/${id}`),
      permalink: addressOf(origin, pathToUpdate(slug, id)),
    };
  const { folder, anchor } = kinds[kind];
  return {
    uri: tagOf(origin, `briefings/${slug}/${folder}/${id}`),
    permalink: addressOf(origin, pathToBriefing(slug), `${anchor}-${id}`),
  };
}

export function thingPermalink(thing: ThingRef, origin: Origin): Permalink {
  const path = pathTo(thing);
  return { uri: tagOf(origin, path.slice(0, -1)), permalink: addressOf(origin, path) };
}
