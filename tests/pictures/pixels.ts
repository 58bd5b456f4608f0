import { Resvg } from '@resvg/resvg-js';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each. */
  readonly data: Buffer;
}

/** A PNG as a reader of images that did not write it sees it. */
export function pixelsOf(png: Uint8Array): Pixels {
  const [width, height] = [16, 20].map((at) => Buffer.from(png).readUInt32BE(at)) as [number, number];
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${address}" width="${width}" height="${height}"/></svg>`;
  return { width, height, data: new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels };
}
