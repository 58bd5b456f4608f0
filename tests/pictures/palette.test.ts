import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '../../src/pictures/palette.ts';

test('pictures have the colours of the pages on white paper', () => {
  const tokens = readFileSync('src/views/style/tokens.css', 'utf8');
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]+)`).exec(tokens)?.[1];
  expect(Object.entries(palette).map(([name, colour]) => [name, token(name), colour])).toEqual([
    ['paper', '#fff', '#ffffff'],
    ['ink', palette.ink, palette.ink],
    ['soft', palette.soft, palette.soft],
    ['signal', palette.signal, palette.signal],
  ]);
});

// WCAG 2.2, 1.4.3.
test.each([
  ['ink', 'paper'],
  ['soft', 'paper'],
  ['signal', 'paper'],
  ['paper', 'ink'],
] as const)('text in %s on %s has a contrast of at least 4.5 to 1', (text, ground) => {
  const [a, b] = [luminanceOf(palette[text]), luminanceOf(palette[ground])];
  expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
