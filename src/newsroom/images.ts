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
    const size = sizeOf(bytes());
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    if (size && kinds[size.type]?.includes(extension)) {
      images.push({
        briefing: slug,
        path: path.split('/').slice(2).join('/'),
        file,
        width: size.width,
        height: size.height,
      });
      continue;
    }
    problems.push({
      path,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'bad-image',
      fault: size
        ? `the file is a ${size.type} image and not what its name says`
        : 'the file is not an image that browsers show',
      remedy: 'Save it as .png, .jpg, .webp or .gif.',
    });
  }
  return { images, problems };
}

function sizeOf(bytes: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    // From 5 on, EXIF turns the picture by a quarter, and browsers follow it.
    return orientation > 4 ? { type, width: height, height: width } : { type, width, height };
  } catch {
    return undefined;
  }
}
