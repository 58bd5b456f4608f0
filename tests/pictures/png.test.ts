import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePng } from '../../src/pictures/png.ts';
import { pixelsOf } from './pixels.ts';

test('what is encoded reads as it was', () => {
  const image = fc
    .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
    .chain(({ width, height }) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        colours: fc.array(fc.integer({ min: 0, max: 0xffffff }), {
          minLength: width * height,
          maxLength: width * height,
        }),
      }),
    );
  fc.assert(
    fc.property(image, ({ width, height, colours }) => {
      const pixels = Buffer.from(colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255, 255]));
      const read = pixelsOf(encodePng(pixels, width, height));
      expect([read.width, read.height]).toEqual([width, height]);
      expect(read.data.equals(pixels)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('of more than 256 colours, near ones become one', () => {
  const pixels = Buffer.alloc(4 * 32 * 32);
  for (let at = 0; at < 32 * 32; at += 1)
    pixels.set([(at % 32) * 8, Math.floor(at / 32) * 8, 0, 255], 4 * at);
  const { data } = pixelsOf(encodePng(pixels, 32, 32));
  const distances = [...data].map((value, at) => Math.abs(value - (pixels[at] ?? 0)));
  expect(Math.max(...distances)).toBeGreaterThan(0);
  expect(Math.max(...distances)).toBeLessThan(32);
});
