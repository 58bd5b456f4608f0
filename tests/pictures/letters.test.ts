import satori from 'satori';
import { expect, test } from 'vitest';
import { readFonts, inFont } from '../../src/pictures/fonts.ts';
import { drawn, missingLetter } from '../../src/pictures/letters.ts';

test.each([
  'Three rounds – “no ceasefire”, 1,000‑for‑1,000…',
  'Переговори у Стамбулі: Ґданськ, қазақ ғалым ә',
  'Đàm phán ở Việt Nam',
  'Διαπραγματεύσεις στην Κωνσταντινούπολη',
  'İstanbul’da ığŞ, Žižkov, Łódź, Reykjavík, Māori',
  '5\u202f000 €, № 7, −3 °C, §\u00a04',
])('%s can be shown', (text) => {
  expect(missingLetter(text)).toBeUndefined();
});

test.each([
  ['Talks in القدس today', 'ا'],
  ['東京で会談', '東'],
  ['Переговори 🎉', '🎉'],
  ['שיחות', 'ש'],
  ['5 ‰ more', '‰'],
])('of %s the letter %s cannot be shown', (text, letter) => {
  expect(missingLetter(text)).toBe(letter);
});

test('what is not seen is left out, and kinds of space and hyphen count as one', () => {
  expect(drawn('\u200f a\u00a0\u202fb\u2011c\u00ad\u200bd ')).toBe('a b-cd');
  expect(drawn('e\u0301')).toBe('é');
});

test('the fonts have every letter that counts as shown', { timeout: 30_000 }, async () => {
  const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
    (letter) => drawn(letter) === letter && missingLetter(letter) === undefined,
  );
  const missing: string[] = [];
  for (const face of ['serif', 'sans', 'bold'] as const) {
    for (let at = 0; at < letters.length; at += 100) {
      const text = {
        type: 'div',
        props: { style: inFont(face), children: letters.slice(at, at + 100).join(' ') },
      };
      await satori(text, {
        width: 4000,
        fonts: readFonts().all,
        loadAdditionalAsset: async (_, lost) => {
          missing.push(lost);
          return [];
        },
      });
    }
  }
  expect(letters.length).toBeGreaterThan(1000);
  expect(missing).toEqual([]);
});
