import type { APIRoute } from 'astro';
import { openDesk } from '../newsroom/open.ts';
import { permalinksOf } from '../story/permalinks.ts';

/** For the command that adds what was published to the list of permalinks, and takes this out of the site. */
export const GET: APIRoute = async () => {
  const { pages, items } = permalinksOf((await openDesk()).newsroom);
  return Response.json([...pages, ...items]);
};
