import { pathTo, pathToBriefing, pathToUpdate } from '../story/directory.ts';
import { type Spot, spotOfQuestion, statementSpots } from '../story/disputes.ts';
import type { Edition } from '../story/edition.ts';
import type { CorrectionTarget, Id, KnowledgeList } from '../story/items.ts';
import { itemsById } from '../story/items-by-id.ts';
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
  edition: Pick<Edition, 'slug' | 'items'>,
  kind: PermalinkKind,
  id: Id,
  origin: Origin,
): Permalink {
  const { slug } = edition;
  if (kind === 'update')
    return {
      uri: tagOf(origin, `briefings/${slug}/updates/${id}`),
      permalink: addressOf(origin, pathToUpdate(slug, id)),
    };
  const { folder, anchor } = kinds[kind];
  const spot = spotIn(edition, kind, id) ?? { path: pathToBriefing(slug), anchor: `${anchor}-${id}` };
  return {
    uri: tagOf(origin, `briefings/${slug}/${folder}/${id}`),
    permalink: addressOf(origin, spot.path, spot.anchor),
  };
}

/** Of what may stand on another page than the briefing’s own. */
function spotIn(
  { slug, items }: Pick<Edition, 'slug' | 'items'>,
  kind: PermalinkKind,
  id: Id,
): Spot | undefined {
  if (kind === 'question') {
    const question = itemsById(items.questions).get(id);
    return question && spotOfQuestion(slug, question.value);
  }
  if (kind !== 'statement') return undefined;
  const statement = itemsById(items.statements).get(id);
  return statement && statementSpots(slug, items)(statement.value);
}

export function thingPermalink(thing: ThingRef, origin: Origin): Permalink {
  const path = pathTo(thing);
  return { uri: tagOf(origin, path.slice(0, -1)), permalink: addressOf(origin, path) };
}
