import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Font } from 'satori';

/** The fonts of pictures, and a hash of their bytes. */
interface Fonts {
  readonly all: Font[];
  readonly hash: string;
}

/** Reads the fonts, once: satori keeps what it has made of them for as long as the list is the same object. */
export function readFonts(): Fonts {
  read ??= fontsOf(Object.values(faces));
  return read;
}

let read: Fonts | undefined;

interface Face {
  readonly name: string;
  readonly weight: 400 | 600 | 700;
}

const faces = {
  serif: { name: 'noto-serif', weight: 700 },
  sans: { name: 'noto-sans', weight: 400 },
  bold: { name: 'noto-sans', weight: 600 },
} as const satisfies Readonly<Record<string, Face>>;

/** Each font comes in parts, and a letter is taken from the first that has it. */
const parts = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'] as const;

/** How a text is set in one of the fonts. */
export function inFont(face: keyof typeof faces): {
  readonly fontFamily: string;
  readonly fontWeight: number;
} {
  const { name, weight } = faces[face];
  return { fontFamily: parts.map((part) => familyName(name, part)).join(', '), fontWeight: weight };
}

function fontsOf(all: readonly Face[]): Fonts {
  const hash = createHash('sha256');
  const fonts = all.flatMap(({ name, weight }) =>
    parts.map((part): Font => {
      const file = `node_modules/@fontsource/${name}/files/${name}-${part}-${weight}-normal.woff`;
      const data = readFileSync(resolve(file));
      hash.update(data);
      return { name: familyName(name, part), data, weight, style: 'normal' };
    }),
  );
  return { all: fonts, hash: hash.digest('hex') };
}

function familyName(name: string, part: string): string {
  return `${name}-${part}`;
}
