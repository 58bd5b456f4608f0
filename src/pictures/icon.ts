import { toPng } from './draw.ts';
import { palette } from './palette.ts';

/** The sizes in which the icon is made, in pixels of each side. */
export const iconSizes = [192, 512] as const;

/** The path of an icon from the root of the site. */
export const pathToIcon = (size: number): string => `icon-${size}.png`;

/** The icon of the site as a PNG: that of the browser’s tab, on paper, its line from edge to edge. */
export function drawIcon(size: number): Uint8Array<ArrayBuffer> {
  return toPng(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">
<path fill="${palette.paper}" d="M0 0h32v32H0z"/>
<path stroke="${palette.ink}" stroke-width="4" d="M0 16h14M22 16h3M28 16h4"/>
<circle cx="15" cy="16" r="7" fill="${palette.signal}"/>
</svg>`);
}
