import { oncePer } from '../once.ts';
import type { Party } from './directory.ts';
import type { Companion, Dossier, StoryPart } from './dossier.ts';
import type { Edition } from './edition.ts';
import type { Id, Side } from './items.ts';
import type { ThingRef } from './mentions.ts';

/** Whoever took part in the same events, by side of the first story in which they did; most often first. */
export function companionsOf(thing: ThingRef, stories: readonly StoryPart[]): Dossier['companions'] {
  const met = new Map<Id, { party: Party; side: Side; events: number }>();
  for (const { edition, events } of stories) {
    const sideOf = sidesIn(edition);
    for (const { row } of events) {
      for (const { party } of row.participants) {
        const side = sideOf.get(party.id);
        if (party.kind !== 'person' || (party.kind === thing.kind && party.id === thing.id) || !side)
          continue;
        const known = met.get(party.id);
        met.set(party.id, { party, side: known?.side ?? side, events: (known?.events ?? 0) + 1 });
      }
    }
  }
  const groups = Map.groupBy(met.values(), ({ side }) => side.id);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const parties = [first, ...others].map(({ party, events }): Companion => ({ party, events }));
    const byEvents = parties.toSorted((a, b) => b.events - a.events || (a.party.id < b.party.id ? -1 : 1));
    return [{ side: first.side, parties: byEvents }];
  });
}

const sidesIn = oncePer(
  ({ items, sides }: Edition): ReadonlyMap<Id, Side | undefined> =>
    new Map(items.who.map(({ id, value }) => [id, sides.find((side) => side.id === value.side)])),
);
