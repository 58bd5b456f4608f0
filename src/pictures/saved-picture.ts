import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drawPicture } from './draw.ts';
import { readFonts } from './fonts.ts';
import { layoutOf, roomForTitle, titleSizes } from './layout.ts';
import type { Picture } from './picture.ts';

/** Where pictures are kept from build to build. */
export function pictureFolder(env: NodeJS.ProcessEnv): string {
  return resolve(env.PICTURE_CACHE_DIR || 'node_modules/.cache/throughline/pictures');
}

/** A picture as a PNG, drawn only if the folder does not have it from an earlier build. */
export async function savedPicture(picture: Picture, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, keyOf(picture));
  const saved = read(file);
  if (saved) return saved;
  const png = await drawPicture(picture);
  save(file, folder, png);
  return png;
}

/** Raised with every change of `draw.ts` or `png.ts`, which the key does not see. */
const VERSION = 1;

/** By everything that the bytes follow from: what is drawn and where, the fonts, and what draws. */
function keyOf(picture: Picture): string {
  const drawing = layoutOf(picture, titleSizes[0] ?? 0);
  const makers = [VERSION, versionOf('satori'), versionOf('@resvg/resvg-js'), process.versions.zlib];
  return hashOf(
    JSON.stringify([drawing, titleSizes, roomForTitle(picture), readFonts().hash, makers]),
  ).toString('hex');
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(resolve('node_modules', name, 'package.json'), 'utf8')).version;
}

const HASH_LENGTH = 32;

/** A file begins with the hash of what follows, so that a damaged one counts as none. */
function read(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = new Uint8Array(readFileSync(file));
    const png = bytes.slice(HASH_LENGTH);
    return hashOf(png).equals(bytes.subarray(0, HASH_LENGTH)) ? png : undefined;
  } catch {
    return undefined;
  }
}

/** A picture that cannot be kept is drawn again the next time. */
function save(file: string, folder: string, png: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    // The same for every build, so that what a killed one left is written over; if two draw at once, the hash tells.
    const draft = `${file}.draft`;
    writeFileSync(draft, Buffer.concat([hashOf(png), png]));
    renameSync(draft, file);
  } catch {}
}

function hashOf(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
