import type { APIRoute } from 'astro';
import { openDesk } from '../newsroom/open.ts';
import { writeSitemap } from '../outputs/sitemap.ts';
import { rootOf } from '../views/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const { newsroom, editions } = await openDesk();
  return new Response(writeSitemap(newsroom, editions, rootOf(site, import.meta.env.BASE_URL)), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
