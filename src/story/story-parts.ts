import type { Directory } from './directory.ts';
import type { StoryPart } from './dossier.ts';
import type { Edition } from './edition.ts';
import type { Id, Statement } from './items.ts';
import type { ThingRef } from './mentions.ts';
import { statementRows } from './positions.ts';
import type { SharedSources } from './shared-sources.ts';
import type { Wording } from './text.ts';
import { type EventRow, eventRows } from './timeline.ts';

/** What a thing has to do with each briefing; briefings that do not know it are left out. */
export function storyParts(
  thing: ThingRef,
  editions: readonly Edition[],
  directory: Directory,
  shared: SharedSources,
): readonly StoryPart[] {
  return editions.flatMap((edition) => {
    const part = storyPart(thing, edition, directory, shared);
    const known =
      part.role !== undefined || part.events.length + part.statements.length + part.mentions.length > 0;
    return known ? [part] : [];
  });
}

/** Whether a statement is one of theirs. Places say nothing. */
export function speaks({ kind, id }: ThingRef, statement: Statement): boolean {
  return kind !== 'place' && statement.by.includes(id);
}

function storyPart(
  thing: ThingRef,
  edition: Edition,
  directory: Directory,
  shared: SharedSources,
): StoryPart {
  const ledger = shared.ledgerFor(edition.slug);
  const member = edition.items.who.find(
    ({ value }) => value.kind === thing.kind && value.id === thing.id,
  )?.value;
  const side = edition.sides.find(({ id }) => id === member?.side);
  const inside = thing.kind === 'place' ? placesWithin(thing.id, directory) : new Set<Id>();
  return {
    edition,
    ...(side && { side }),
    ...(member && { role: member.role }),
    events: eventRows(edition, directory, ledger).flatMap((row) => {
      if (row.place && inside.has(row.place.id)) return [{ row }];
      const participant = row.participants.find(({ party }) => isThing(thing, party));
      return participant ? [{ row, ...(participant.as !== undefined && { as: participant.as }) }] : [];
    }),
    eventCount: edition.items.timeline.length,
    statements: statementRows(edition, directory, ledger).filter(({ statement }) => speaks(thing, statement)),
    mentions: mentionsIn(edition, thing),
  };
}

function mentionsIn(edition: Edition, thing: ThingRef): StoryPart['mentions'] {
  const names = ({ mentions }: Wording) => mentions.some((mention) => isThing(thing, mention));
  return [
    ...(names(edition.article) ? [{ published: edition.published }] : []),
    ...edition.updates
      .filter(({ text }) => names(text))
      .map(({ id, title, published }) => ({ update: { id, title }, published })),
  ];
}

function isThing(
  thing: ThingRef,
  other: { readonly kind: EventRow['participants'][number]['party']['kind']; readonly id: Id },
): boolean {
  return thing.kind === other.kind && thing.id === other.id;
}

/** A place and everything that lies in it. */
function placesWithin(id: Id, directory: Directory): ReadonlySet<Id> {
  const within = new Set([id]);
  // A set that grows while it is walked visits what was added, so parts of parts are found, and a circle ends.
  for (const outer of within) {
    for (const place of directory.places.values()) {
      if (place.partOf === outer) within.add(place.id);
    }
  }
  return within;
}
