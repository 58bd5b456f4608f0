import type { Picture } from '../../src/pictures/picture.ts';

/** A picture of a story with three events, of which one is to come. */
export function aPicture(given: Partial<Picture> = {}): Picture {
  return {
    site: 'The Quay',
    chip: { text: 'Developing', look: 'signal' },
    title: 'The bridge is to close',
    line: {
      now: 50,
      goesOn: true,
      marks: [
        { x: 10, importance: 'high', open: false, bar: { from: 8, to: 12 } },
        { x: 30, importance: 'low', open: false },
        { x: 90, importance: 'normal', open: true },
      ],
      labels: [
        { x: 0, anchor: 'start', text: 'May', isNow: false },
        { x: 50, anchor: 'middle', text: '2 June 2025', isNow: true },
      ],
    },
    ...given,
  };
}
