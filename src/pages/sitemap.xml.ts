import type { APIRoute } from 'astro';
import { openDesk } from '../newsroom/open.ts';
import { sitePages } from '../outputs/sitemap.ts';
import { writeSitemap } from '../outputs/sitemap-xml.ts';
import { rootOf } from '../views/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const { newsroom, directory, editions } = await openDesk();
  const pages = sitePages(newsroom, directory, editions);
  return new Response(writeSitemap(pages, rootOf(site, import.meta.env.BASE_URL)), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
