import type { APIRoute } from 'astro';
import { openDesk } from '../newsroom/open.ts';
import { searchRecords } from '../outputs/search-records.ts';
import { searchPath } from '../story/offers.ts';
import { dayOf } from '../views/day-of.ts';
import { pageAt, plainInFull } from '../views/page.ts';

/** For the command that builds the index of the search, which takes it out of the site. */
export const GET: APIRoute = async () => {
  const { newsroom, directory, editions } = await openDesk();
  const page = pageAt(newsroom.site, searchPath);
  const printDay = (moment: Parameters<typeof dayOf>[0]) => plainInFull(page, dayOf(moment));
  return Response.json(searchRecords(newsroom, editions, directory, printDay));
};
