import type { APIRoute, GetStaticPaths } from 'astro';
import { openDesk } from '../../../../../newsroom/open.ts';
import { keyed } from '../../../../../newsroom/page-keys.ts';
import { updatePicture } from '../../../../../pictures/picture.ts';
import { pictureFolder, savedPicture } from '../../../../../pictures/saved-picture.ts';
import { shareOf } from '../../../../../pictures/share.ts';
import { newestEdition } from '../../../../../story/edition.ts';
import { directoryFor } from '../../../../../story/named.ts';

export const getStaticPaths = (async () => {
  const { newsroom, directory } = await openDesk();
  const { site, briefings } = newsroom;
  return keyed(
    briefings.flatMap((briefing) => {
      const edition = newestEdition(briefing);
      const own = directoryFor(edition, directory);
      return edition.updates
        .filter((update) => shareOf(site, edition, update))
        .map((update) => ({
          params: { slug: briefing.slug, id: update.id },
          props: { site, directory: own, briefing, update },
        }));
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { site, directory, briefing, update } }) =>
  new Response(
    await savedPicture(updatePicture(site, directory, briefing, update), pictureFolder(process.env)),
  );
