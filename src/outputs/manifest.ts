import type { Site } from '../story/newsroom.ts';

/** What a site looks like where it is kept beside other apps. */
export interface Looks {
  readonly direction: 'ltr' | 'rtl';
  /** CSS colours: of the page, and of what frames it. */
  readonly background: string;
  readonly theme: string;
  readonly icons: readonly Icon[];
}

interface Icon {
  /** From the root of the site. */
  readonly path: string;
  readonly type: string;
  /** Of each side, in pixels; absent where it may be drawn in any size. */
  readonly size?: number;
  /** Nothing that matters lies near its edges, so that they may be cut to another shape. */
  readonly maskable?: true;
}

/** The web app manifest of a site (W3C), with addresses relative to its own, at the root of the site. */
export function writeManifest({ name, description, language }: Site, looks: Looks): string {
  const manifest = {
    name,
    short_name: name,
    description,
    lang: language,
    dir: looks.direction,
    start_url: './',
    display: 'browser',
    background_color: looks.background,
    theme_color: looks.theme,
    icons: looks.icons.map(({ path, type, size, maskable }) => ({
      src: path,
      type,
      sizes: size === undefined ? 'any' : `${size}x${size}`,
      ...(maskable && { purpose: 'maskable' }),
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
