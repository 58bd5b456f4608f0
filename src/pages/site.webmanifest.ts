import type { APIRoute } from 'astro';
import { openDesk } from '../newsroom/open.ts';
import { writeManifest } from '../outputs/manifest.ts';
import { iconSizes, pathToIcon } from '../pictures/icon.ts';
import { palette } from '../pictures/palette.ts';
import { directionOf } from '../views/page.ts';

export const GET: APIRoute = async () => {
  const { site } = (await openDesk()).newsroom;
  const pngs = iconSizes.map((size) => ({ path: pathToIcon(size), type: 'image/png', size }));
  return new Response(
    writeManifest(site, {
      direction: directionOf(site.language),
      background: palette.paper,
      theme: palette.paper,
      icons: [
        { path: 'favicon.svg', type: 'image/svg+xml' },
        ...pngs,
        ...pngs.slice(-1).map((icon) => ({ ...icon, maskable: true as const })),
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
};
