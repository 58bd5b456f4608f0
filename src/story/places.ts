import { type Directory, type Party, placeParty } from './directory.ts';
import type { Edition } from './edition.ts';
import type { Ledger } from './ledger.ts';
import type { Place } from './newsroom.ts';
import { type EventRow, eventRows } from './timeline.ts';

/** A place of a story, and what happened there or is planned. */
export interface PlaceRow {
  readonly place: Place;
  readonly partOf?: Party;
  /** At least one, oldest first. Those of places that lie within it are theirs. */
  readonly events: readonly EventRow[];
}

/** The places of an edition's events: those with most events first, then by their first event. */
export function placeRows(edition: Edition, directory: Directory, ledger: Ledger): readonly PlaceRow[] {
  const rows = eventRows(edition, directory, ledger);
  const byPlace = Map.groupBy(rows, ({ event }) => event.place);
  return [...byPlace]
    .flatMap(([id, events]) => {
      const place = directory.places.get(id ?? '');
      return place ? [{ place, ...outerOf(place, directory), events }] : [];
    })
    .toSorted((a, b) => b.events.length - a.events.length);
}

/** The editions whose events name a place. */
export function withPlaces(editions: readonly Edition[]): readonly Edition[] {
  return editions.filter((edition) => placeCount(edition) > 0);
}

/** How many places the events of an edition name. */
export function placeCount({ items }: Edition): number {
  return new Set(items.timeline.flatMap(({ value }) => value.place ?? [])).size;
}

function outerOf({ partOf }: Place, { places }: Directory): { readonly partOf?: Party } {
  const outer = places.get(partOf ?? '');
  return outer ? { partOf: placeParty(outer) } : {};
}
