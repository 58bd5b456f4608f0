import type { GeometryCollection, Topology } from 'topojson-specification';
import text from 'world-atlas/countries-50m.json?raw';

/** Land and countries of the earth: Natural Earth at 1:50 million, in degrees. */
export type World = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>;

/** The world as its package has it: borders by who is in control, and each line held once. */
export function readWorld(): World {
  read ??= JSON.parse(text) as World;
  return read;
}

// It is always the same, and every story with places asks for it.
let read: World | undefined;
