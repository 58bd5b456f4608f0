import type { World } from '../../src/maps/world.ts';

/** Two countries side by side between the equator and 30° N: the western one from 0° to 15° E, the other to 30° E. */
export const aWorld: World = {
  type: 'Topology',
  arcs: [
    [
      [15, 0],
      [15, 30],
    ],
    [
      [15, 0],
      [0, 0],
      [0, 30],
      [15, 30],
    ],
    [
      [15, 30],
      [30, 30],
      [30, 0],
      [15, 0],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[1, ~0]] },
        { type: 'Polygon', arcs: [[0, 2]] },
      ],
    },
    land: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[1, 2]] }] },
  },
};
