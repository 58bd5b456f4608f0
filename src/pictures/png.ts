import { crc32, deflateSync } from 'node:zlib';

/**
 * A PNG with at most 256 colours, a byte for each pixel: a third of the bytes of one with all colours, and exact,
 * since lettering has few. `pixels` are red, green, blue and alpha, and none shines through. Where there are more
 * colours, they are told apart less finely.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const { colours, rows } = indexed(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const palette = colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette)),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The colours, and the number of its colour for each pixel, in rows that begin with a 0 for “as it stands here”. */
function indexed(pixels: Uint8Array, width: number, height: number) {
  for (let mask = 255; ; mask = (mask << 1) & 255) {
    const numbers = new Map<number, number>();
    const rows = new Uint8Array((width + 1) * height);
    let last = -1;
    let number = 0;
    for (let at = 0; at < width * height && numbers.size <= 256; at += 1) {
      const [red = 0, green = 0, blue = 0] = [pixels[4 * at], pixels[4 * at + 1], pixels[4 * at + 2]];
      const colour = ((red & mask) << 16) | ((green & mask) << 8) | (blue & mask);
      if (colour !== last) {
        number = numbers.get(colour) ?? numbers.size;
        numbers.set(colour, number);
        last = colour;
      }
      rows[at + Math.floor(at / width) + 1] = number;
    }
    if (numbers.size <= 256) return { colours: [...numbers.keys()], rows };
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
