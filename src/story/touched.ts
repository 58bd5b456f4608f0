import type { Instant, PointMoment } from '../dates/moment.ts';
import { startOf } from '../dates/order.ts';
import { type Directory, partyOf, placesAround } from './directory.ts';
import type { Edition, Item } from './edition.ts';
import type { Event, Id, Side } from './items.ts';
import type { ThingRef } from './mentions.ts';

/** When a file last said something of a person, an organization or a place; undefined where none ever did. */
export type FindTouched = (thing: ThingRef) => PointMoment | undefined;

/**
 * Finds when the files of these editions last named something: in their texts, or in what they told of an event, a
 * statement, a promise or a role. What happens in a place happens also in what it is part of.
 */
export function touchedIn(editions: readonly Edition[], directory: Directory): FindTouched {
  const last = new Map<string, { readonly at: Instant; readonly published: PointMoment }>();
  for (const edition of editions) {
    for (const { thing, published } of touchesIn(edition, directory)) {
      const at = startOf(published, 'UTC');
      const key = keyOf(thing);
      if (at > (last.get(key)?.at ?? Number.NEGATIVE_INFINITY)) last.set(key, { at, published });
    }
  }
  return (thing) => last.get(keyOf(thing))?.published;
}

interface Touch {
  readonly thing: ThingRef;
  readonly published: PointMoment;
}

function touchesIn(edition: Edition, directory: Directory): readonly Touch[] {
  const { article, published, updates, items, sides } = edition;
  const parties = (ids: readonly Id[]) => partiesOf(ids, sides, directory);
  return [
    ...article.mentions.map((thing) => ({ thing, published })),
    ...updates.flatMap((update) =>
      update.text.mentions.map((thing) => ({ thing, published: update.published })),
    ),
    ...versionsOf(items.timeline, (event) => thingsOf(event, directory)),
    ...versionsOf(items.statements, ({ by, contestedBy }) =>
      parties([...by, ...contestedBy.map((contest) => contest.by)]),
    ),
    ...versionsOf(items.commitments, ({ by }) => parties(by)),
    ...versionsOf(items.who, ({ kind, id }) => [{ kind, id }]),
  ];
}

function versionsOf<T>(
  items: readonly Item<T>[],
  thingsIn: (value: T) => readonly ThingRef[],
): readonly Touch[] {
  return items.flatMap(({ versions }) =>
    versions.flatMap(({ value, published }) => thingsIn(value).map((thing) => ({ thing, published }))),
  );
}

function thingsOf({ place, participants }: Event, directory: Directory): readonly ThingRef[] {
  return [
    ...(place === undefined ? [] : placesAround(place, directory)).map((id) => ({
      kind: 'place' as const,
      id,
    })),
    ...participants.flatMap(({ person, organization }): readonly ThingRef[] => [
      ...(person === undefined ? [] : [{ kind: 'person' as const, id: person }]),
      ...(organization === undefined ? [] : [{ kind: 'organization' as const, id: organization }]),
    ]),
  ];
}

function partiesOf(ids: readonly Id[], sides: readonly Side[], directory: Directory): readonly ThingRef[] {
  return ids
    .map((id) => partyOf(id, sides, directory))
    .flatMap(({ kind, id }) => (kind === 'side' ? [] : [{ kind, id }]));
}

function keyOf({ kind, id }: ThingRef): string {
  return `${kind}/${id}`;
}
