import type { APIRoute } from 'astro';
import { openDesk } from '../../../newsroom/open.ts';
import { keyed } from '../../../newsroom/page-keys.ts';
import { type DataFileToWrite, dataPaths, dataResponse } from '../../../outputs/data-files.ts';
import { rootOf } from '../../../views/address.ts';

export async function getStaticPaths() {
  const { newsroom, directory } = await openDesk();
  return keyed(dataPaths(newsroom, directory, '.json'));
}

export const GET: APIRoute<DataFileToWrite> = ({ site, props }) =>
  dataResponse(props, rootOf(site, import.meta.env.BASE_URL));
