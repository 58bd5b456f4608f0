import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { readFonts } from './fonts.ts';
import { layoutOf, roomForTitle, titleSizes } from './layout.ts';
import type { Picture } from './picture.ts';
import { encodePng } from './png.ts';
import { HEIGHT, WIDTH } from './sizes.ts';

/** The picture as a PNG, with its title as large as has room. */
export async function drawPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  for (const size of titleSizes) {
    const { svg, titleHeight } = await setText(picture, size);
    if (titleHeight <= roomForTitle(picture) || size === titleSizes.at(-1)) return toPng(svg);
  }
  throw new Error('there is no size for a title');
}

/** The picture as SVG, its letters as shapes, and how high its title is in this size. */
export async function setText(
  picture: Picture,
  titleSize: number,
): Promise<{ readonly svg: string; readonly titleHeight: number }> {
  let titleHeight = 0;
  const svg = await satori(layoutOf(picture, titleSize), {
    width: WIDTH,
    height: HEIGHT,
    fonts: readFonts().all,
    onNodeDetected: ({ key, height }) => {
      if (key === 'title') titleHeight = height;
    },
  });
  return { svg, titleHeight };
}

/** SVG without text as a PNG; no font of the machine is looked at. */
export function toPng(svg: string): Uint8Array<ArrayBuffer> {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return encodePng(pixels, width, height);
}
