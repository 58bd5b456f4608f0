import type { APIRoute } from 'astro';
import { openDesk } from '../../../newsroom/open.ts';
import type { DataDesk } from '../../../outputs/data-desk.ts';
import { dataWriters } from '../../../outputs/data-files.ts';
import { originOf } from '../../../outputs/origin.ts';
import { newestEdition } from '../../../story/edition.ts';
import { type DataFile, dataFiles, dataTypes } from '../../../story/offers.ts';
import { rootOf } from '../../../views/address.ts';

export async function getStaticPaths() {
  const { newsroom, directory } = await openDesk();
  const files = Object.entries(dataFiles) as readonly [DataFile, string][];
  return newsroom.briefings.flatMap((briefing) =>
    files.map(([file, name]) => ({
      params: { slug: briefing.slug, data: name },
      props: { file, site: newsroom.site, briefing, edition: newestEdition(briefing), directory },
    })),
  );
}

type Props = Omit<DataDesk, 'origin'> & { readonly file: DataFile };

export const GET: APIRoute<Props> = ({ site, props: { file, ...desk } }) => {
  const origin = originOf(desk.site, rootOf(site, import.meta.env.BASE_URL));
  return new Response(dataWriters[file]({ ...desk, origin }), {
    headers: { 'Content-Type': dataTypes[file] },
  });
};
