import { type DrawnMap, drawMaps } from '../maps/draw-maps.ts';
import { namesBeside, type PlacedName } from '../maps/names.ts';
import type { Pin } from '../maps/pins.ts';
import type { Offset } from '../maps/set-out.ts';
import { readWorld } from '../maps/world.ts';
import { type Directory, pathToPlaces } from '../story/directory.ts';
import type { Edition } from '../story/edition.ts';
import { ledgerOf } from '../story/ledger.ts';
import type { Site } from '../story/newsroom.ts';
import { type PlaceRow, placeRows } from '../story/places.ts';
import { type Page, pageAt } from './page.ts';

/** The page with the map and the list of a story's places. */
export interface PlacesModel {
  readonly page: Page;
  readonly edition: Edition;
  /** Absent where no place has coordinates. */
  readonly map?: NumberedMap;
  /** What lies far from the rest, and the edge of the other map on it. */
  readonly overview?: NumberedMap & { readonly edge: string };
  /** Those on the maps by their numbers, from 1; what lies close together stands together. */
  readonly numbered: readonly PlaceRow[];
  /** Those without coordinates. */
  readonly others: readonly PlaceRow[];
}

/** A map whose marks have their numbers. */
export interface NumberedMap extends Omit<DrawnMap, 'pins'> {
  readonly pins: readonly NumberedPin[];
}

interface NumberedPin extends Omit<Pin, 'marks'> {
  readonly marks: readonly NumberedMark[];
  /** Where the map has room for it. */
  readonly name?: PlacedName;
}

interface NumberedMark {
  readonly number: number;
  readonly row: PlaceRow;
  readonly at: Offset;
}

/** From this width on, in CSS pixels, maps have names; paper is as wide. */
const NAMED = 480;

export function placesModel(site: Site, directory: Directory, edition: Edition): PlacesModel {
  const rows = placeRows(edition, directory, ledgerOf(edition));
  const located = rows.flatMap((row) => (row.place.coordinates ? [{ row, ...row.place.coordinates }] : []));
  const maps = drawMaps(readWorld(), located);
  const inOrder = [maps?.main, maps?.overview]
    .flatMap((map) => map?.pins ?? [])
    .flatMap(({ marks }) => marks.map(({ index }) => index));
  const numbered = <M extends DrawnMap>(map: M): Omit<M, 'pins'> & NumberedMap => {
    const marks = map.pins.map((pin) =>
      pin.marks.flatMap(({ index, at }): NumberedMark | [] => {
        const row = located[index]?.row;
        return row ? { number: inOrder.indexOf(index) + 1, row, at } : [];
      }),
    );
    const size = { width: NAMED, height: (NAMED * map.paper.height) / map.paper.width };
    const names = namesBeside(map.pins, marks.map(commonName), size);
    const pins = map.pins.map((pin, index): NumberedPin => {
      const name = names[index];
      return { ...pin, marks: marks[index] ?? [], ...(name && { name }) };
    });
    return { ...map, pins };
  };
  return {
    page: pageAt(site, pathToPlaces(edition.slug), edition.updated.at.year),
    edition,
    ...(maps && { map: numbered(maps.main) }),
    ...(maps?.overview && { overview: numbered(maps.overview) }),
    numbered: inOrder.flatMap((index) => located[index]?.row ?? []),
    others: rows.filter(({ place }) => !place.coordinates),
  };
}

/** What places on one spot are called together: the place in which they all lie, or which one of them is. */
function commonName(marks: readonly NumberedMark[]): string | undefined {
  const [first, ...rest] = marks.map(({ row: { place, partOf } }) =>
    marks.length > 1 && partOf ? partOf.name : place.name,
  );
  return rest.every((name) => name === first) ? first : undefined;
}

/** How many places a map shows. */
export function markCount({ pins }: NumberedMap): number {
  return pins.flatMap(({ marks }) => marks).length;
}
