import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { drawPicture, setText } from '../../src/pictures/draw.ts';
import { palette } from '../../src/pictures/palette.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { aPicture } from '../builders/a-picture.ts';
import { type Pixels, pixelsOf } from './pixels.ts';

const long =
  'Seventy years after the treaty that nobody signed, the two delegations meet again in a palace by the water and agree on almost nothing else';
const update = { label: 'The bridge', chip: { text: 'Clarification', look: 'outline' } } as const;

describe.each<[string, Partial<Picture>]>([
  ['a short title', { title: 'Yes' }],
  ['a title of 140 letters', { title: long.padEnd(140, '.') }],
  ['an update with a title of 140 letters', { ...update, title: long.padEnd(140, '.') }],
  ['a word of 140 letters', { ...update, title: 'w'.repeat(140) }],
  ['a title without an end', { ...update, title: `${long} `.repeat(6) }],
  ['letters with marks above and below', { ...update, title: 'Ệ Ẵ Ģ Ų Й '.repeat(14) }],
  ['a long name of the site', { site: long, chip: { text: 'Concluded', look: 'filled' } }],
])('a picture with %s', (_, given) => {
  const drawn = drawPicture(aPicture(given));

  test('is a PNG of 1200 by 630 pixels and at most 60,000 bytes', async () => {
    const { width, height } = pixelsOf(await drawn);
    expect([width, height]).toEqual([1200, 630]);
    expect((await drawn).length).toBeLessThanOrEqual(60_000);
  });

  test('keeps its margins free, and the space between the title and the line', async () => {
    const image = pixelsOf(await drawn);
    expect(inkIn(image, { left: 0, right: 60, top: 0, bottom: 520 })).toBe(0);
    expect(inkIn(image, { left: 1140, right: 1200, top: 0, bottom: 520 })).toBe(0);
    expect(inkIn(image, { left: 0, right: 1200, top: 0, bottom: 40 })).toBe(0);
    expect(inkIn(image, { left: 0, right: 1200, top: 440, bottom: 455 })).toBe(0);
    expect(inkIn(image, lettering)).toBeGreaterThan(1000);
  });
});

test.each(['</svg><image href="https://bad.example/"/>', ']]> & "<!--', '{{ x }} $& $1', '=A1'])(
  'the title %s is lettering like any other',
  async (title) => {
    const { svg } = await setText(aPicture({ title }), 48);
    expect(svg).not.toMatch(/bad\.example|<!--|A1/);
    expect(inkIn(pixelsOf(await drawPicture(aPicture({ title }))), lettering)).toBeGreaterThan(1000);
  },
);

test('a shorter title is set larger', async () => {
  const stemOf = async (title: string) => longestStem(pixelsOf(await drawPicture(aPicture({ title }))));
  expect(await stemOf('HHHH')).toBeGreaterThan(1.5 * (await stemOf('HHHH '.repeat(24))));
});

test('the line is solid to the day, which is in the signal’s colour, and goes on in dashes unless all is over', async () => {
  const open = pixelsOf(await drawPicture(aPicture()));
  const { line } = aPicture();
  const over = pixelsOf(
    await drawPicture(aPicture({ line: { ...line, now: 100, goesOn: false, marks: [] } })),
  );
  const ground = (image: Pixels, from: number, to: number) =>
    inkIn(image, { left: from, right: to, top: 540, bottom: 541 });
  expect(ground(open, 0, 580)).toBe(580);
  expect(ground(open, 620, 1200)).toBeGreaterThan(200);
  expect(ground(open, 620, 1200)).toBeLessThan(500);
  expect(ground(over, 1160, 1200)).toBe(0);
  expect(colourAt(open, 600, 540)).toBe(palette.signal);
});

test('the same picture has the same bytes', async () => {
  const [first, second] = [await drawPicture(aPicture()), await drawPicture(aPicture())];
  expect(Buffer.from(first).equals(second)).toBe(true);
});

test('no text is left to fonts of the machine', async () => {
  const { svg } = await setText(aPicture(), 48);
  expect(svg).not.toMatch(/<text|font-family/);
  expect(new Resvg(svg).width).toBe(1200);
});

const lettering: Area = { left: 60, right: 1140, top: 140, bottom: 440 };

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How many pixels of an area are not paper. */
function inkIn(image: Pixels, { left, right, top, bottom }: Area): number {
  let count = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) count += colourAt(image, x, y) === palette.paper ? 0 : 1;
  }
  return count;
}

/** The height of the first letter of the title. */
function longestStem(image: Pixels): number {
  let [longest, run] = [0, 0];
  for (let x = 60; x < 100; x += 1) {
    for (let y = 132; y < 440; y += 1) {
      run = colourAt(image, x, y) === palette.ink ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

function colourAt({ width, data }: Pixels, x: number, y: number): string {
  const at = 4 * (y * width + x);
  return `#${Buffer.from(data.subarray(at, at + 3)).toString('hex')}`;
}
