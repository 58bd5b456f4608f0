import { oncePer } from '../once.ts';
import { type Directory, placesAround } from './directory.ts';
import type { StoryPart } from './dossier.ts';
import type { Edition } from './edition.ts';
import type { Id } from './items.ts';
import { ledgerOf } from './ledger.ts';
import type { ThingRef } from './mentions.ts';
import { type StatementRow, statementRows } from './positions.ts';
import { type EventRow, eventRows } from './timeline.ts';

/**
 * What a thing has to do with each briefing, with the sources of that briefing; briefings that do not know it are left
 * out.
 */
export function storyParts(
  thing: ThingRef,
  editions: readonly Edition[],
  directory: Directory,
): readonly StoryPart[] {
  return editions.flatMap((edition) => partsInOne(edition, directory).get(keyOf(thing)) ?? []);
}

type Parts<T> = ReadonlyMap<string, T>;

/** The editions that know a thing, in their order, found without working out what they know of it. */
export function editionsKnowing(
  thing: ThingRef,
  editions: readonly Edition[],
  directory: Directory,
): readonly Edition[] {
  return knownIn(editions, directory).get(keyOf(thing)) ?? [];
}

/** One pass over all editions for all things. */
const knownIn = oncePer((editions: readonly Edition[], directory: Directory): Parts<readonly Edition[]> => {
  const known = new Map<string, Edition[]>();
  for (const edition of editions) {
    for (const key of keysIn(edition, directory)) addTo(known, key, edition);
  }
  return known;
});

function keysIn({ items, article, updates }: Edition, directory: Directory): ReadonlySet<string> {
  const events = items.timeline.flatMap(({ value: { place, participants } }) => [
    ...(place === undefined ? [] : placesAround(place, directory).map(placeKey)),
    ...participants.flatMap(({ person, organization }) => [
      ...(person === undefined ? [] : [keyOf({ kind: 'person', id: person })]),
      ...(organization === undefined ? [] : [keyOf({ kind: 'organization', id: organization })]),
    ]),
  ]);
  return new Set([
    ...items.who.map(({ value }) => keyOf(value)),
    ...events,
    ...items.statements.flatMap(({ value }) => value.by.flatMap(speakerKeys)),
    ...[article, ...updates.map(({ text }) => text)].flatMap(({ mentions }) => mentions.map(keyOf)),
  ]);
}

const partsInOne = oncePer((edition: Edition, directory: Directory): Parts<StoryPart> => {
  const cast = castIn(edition);
  const events = eventsIn(edition, directory);
  const statements = statementsIn(edition, directory);
  const mentions = mentionsIn(edition);
  const keys = new Set([...cast.keys(), ...events.keys(), ...statements.keys(), ...mentions.keys()]);
  return new Map(
    [...keys].map((key) => [
      key,
      {
        edition,
        ...cast.get(key),
        events: events.get(key) ?? [],
        eventCount: edition.items.timeline.length,
        statements: statements.get(key) ?? [],
        mentions: mentions.get(key) ?? [],
      },
    ]),
  );
});

function castIn({ items, sides }: Edition): Parts<Pick<StoryPart, 'side' | 'role'>> {
  const cast = new Map<string, Pick<StoryPart, 'side' | 'role'>>();
  for (const { value } of items.who) {
    const side = sides.find(({ id }) => id === value.side);
    const key = keyOf(value);
    if (!cast.has(key)) cast.set(key, { ...(side && { side }), role: value.role });
  }
  return cast;
}

function eventsIn(edition: Edition, directory: Directory): Parts<StoryPart['events']> {
  const events = new Map<string, StoryPart['events'][number][]>();
  for (const row of eventRows(edition, directory, ledgerOf(edition))) {
    for (const id of row.place ? placesAround(row.place.id, directory) : []) {
      addTo(events, placeKey(id), { row });
    }
    for (const [key, as] of attendedBy(row)) addTo(events, key, { row, ...(as !== undefined && { as }) });
  }
  return events;
}

/** Whoever is named twice counts as what is said first. */
function attendedBy({ participants }: EventRow): ReadonlyMap<string, string | undefined> {
  return new Map(
    participants
      .toReversed()
      .flatMap(({ party: { kind, id }, as }) => (kind === 'side' ? [] : [[keyOf({ kind, id }), as]])),
  );
}

function statementsIn(edition: Edition, directory: Directory): Parts<readonly StatementRow[]> {
  const statements = new Map<string, StatementRow[]>();
  for (const row of statementRows(edition, directory, ledgerOf(edition))) {
    for (const key of new Set(row.statement.by.flatMap(speakerKeys))) addTo(statements, key, row);
  }
  return statements;
}

function mentionsIn({ article, published, updates }: Edition): Parts<StoryPart['mentions']> {
  const mentions = new Map<string, StoryPart['mentions'][number][]>();
  for (const key of keysOf(article.mentions)) addTo(mentions, key, { published });
  for (const { id, title, published: at, text } of updates) {
    const mention = { update: { id, title }, published: at };
    for (const key of keysOf(text.mentions)) addTo(mentions, key, mention);
  }
  return mentions;
}

function keysOf(things: readonly ThingRef[]): ReadonlySet<string> {
  return new Set(things.map(keyOf));
}

/** An id is that of a person or of an organization, whichever the page is of. Places say nothing. */
function speakerKeys(id: Id): readonly string[] {
  return [keyOf({ kind: 'person', id }), keyOf({ kind: 'organization', id })];
}

function placeKey(id: Id): string {
  return keyOf({ kind: 'place', id });
}

function keyOf({ kind, id }: { readonly kind: ThingRef['kind']; readonly id: Id }): string {
  return `${kind}/${id}`;
}

function addTo<T>(lists: Map<string, T[]>, key: string, thing: T): void {
  const list = lists.get(key);
  if (list) list.push(thing);
  else lists.set(key, [thing]);
}
