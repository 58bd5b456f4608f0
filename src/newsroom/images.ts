import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { Image } from '../story/newsroom.ts';
import type { Folder } from './folder.ts';
import type { Problem } from './problem.ts';

/** The kinds of image that a browser shows safely, and that carry no script. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  png: ['png'],
  jpg: ['jpg', 'jpeg'],
  webp: ['webp'],
  gif: ['gif'],
};

/** Every image of the briefings' folders with its size, told by its first bytes and not by its name. */
export function readImages(files: Folder['images']): {
  readonly images: readonly Image[];
  readonly problems: readonly Problem[];
} {
  const images: Image[] = [];
  const problems: Problem[] = [];
  for (const { path, file, slug, bytes } of files) {
    const content = bytes();
    const size = sizeOf(content);
    const digest = createHash('sha256').update(content).digest('hex');
    const { width, height } = size ?? noSize;
    // Also one that browsers cannot show: the texts that show it are right.
    images.push({ briefing: slug, path: path.split('/').slice(2).join('/'), file, digest, width, height });
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    if (size && kinds[size.type]?.includes(extension)) continue;
    problems.push({
      path,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'bad-image',
      fault: size
        ? `this is not what its name says, but an image of the kind ${size.type}`
        : 'this is not an image that browsers can show',
      remedy: 'Save it anew as .png, .jpg, .webp or .gif.',
    });
  }
  return { images, problems };
}

const noSize = { width: 0, height: 0 };

function sizeOf(bytes: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    // From 5 on, EXIF turns the picture by a quarter, and browsers follow it.
    return orientation > 4 ? { type, width: height, height: width } : { type, width, height };
  } catch {
    return undefined;
  }
}
