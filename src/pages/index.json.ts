import type { APIRoute } from 'astro';
import { openDesk } from '../newsroom/open.ts';
import { originOf } from '../outputs/origin.ts';
import { writeSiteIndex } from '../outputs/site-index.ts';
import { shareOf } from '../pictures/share.ts';
import { rootOf } from '../views/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const { newsroom, editions } = await openDesk();
  const origin = originOf(newsroom.site, rootOf(site, import.meta.env.BASE_URL));
  const entries = editions.map((edition) => ({
    edition,
    picture: shareOf(newsroom.site, edition)?.path,
  }));
  return new Response(writeSiteIndex(newsroom, entries, origin), {
    headers: { 'Content-Type': 'application/json' },
  });
};
