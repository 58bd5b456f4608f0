import type { APIRoute } from 'astro';
import { openDesk } from '../../newsroom/open.ts';
import { keyed } from '../../newsroom/page-keys.ts';
import { type Recorded, recordPaths, searchRecords } from '../../outputs/search-records.ts';
import { searchPath } from '../../story/offers.ts';
import { dayOf } from '../../views/day-of.ts';
import { pageAt, plainInFull } from '../../views/page.ts';

export async function getStaticPaths() {
  const { newsroom, directory, editions } = await openDesk();
  return keyed(recordPaths(newsroom.site, directory, editions));
}

/** For the command that builds the index of the search, which takes them out of the site. */
export const GET: APIRoute<Recorded> = ({ props }) => {
  const page = pageAt(props.site, searchPath);
  return Response.json(searchRecords(props, (moment) => plainInFull(page, dayOf(moment))));
};
