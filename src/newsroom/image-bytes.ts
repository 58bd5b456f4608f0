import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Image } from '../story/newsroom.ts';

/** The image as it lies on disk. Throws where it is no longer what was read: it would be kept as if it were. */
export async function imageBytes({ file, digest }: Image): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await readFile(file));
  if (createHash('sha256').update(bytes).digest('hex') === digest) return bytes;
  throw new Error(`${file} was changed meanwhile. Begin again.`);
}
