import type { APIRoute, GetStaticPaths } from 'astro';
import { openDesk } from '../../../newsroom/open.ts';
import { keyed } from '../../../newsroom/page-keys.ts';
import { briefingPicture } from '../../../pictures/picture.ts';
import { pictureFolder, savedPicture } from '../../../pictures/saved-picture.ts';
import { leftOut, shareOf } from '../../../pictures/share.ts';
import { directoryFor } from '../../../story/named.ts';

export const getStaticPaths = (async () => {
  const { newsroom, directory, editions } = await openDesk();
  const { site } = newsroom;
  const warning = leftOut(site, editions);
  if (warning !== undefined) console.warn(`[WARN] ${warning}`);
  return keyed(
    editions
      .filter((edition) => shareOf(site, edition))
      .map((edition) => ({
        params: { slug: edition.slug },
        props: { site, directory: directoryFor(edition, directory), edition },
      })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { site, directory, edition } }) =>
  new Response(await savedPicture(briefingPicture(site, directory, edition), pictureFolder(process.env)));
