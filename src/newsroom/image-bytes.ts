import { readFile } from 'node:fs/promises';
import type { Image } from '../story/newsroom.ts';

/** The image as it lies on disk. */
export async function imageBytes({ file }: Image): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(file));
}
