import type { APIRoute, GetStaticPaths } from 'astro';
import { openDesk } from '../newsroom/open.ts';
import { keyed } from '../newsroom/page-keys.ts';
import { sitePages } from '../outputs/sitemap.ts';
import { sitemapParts, writePages } from '../outputs/sitemap-xml.ts';
import { rootOf } from '../views/address.ts';

export const getStaticPaths = (async () => {
  const { newsroom, directory, editions } = await openDesk();
  return keyed(
    sitemapParts(sitePages(newsroom, directory, editions)).map(({ number, pages }) => ({
      params: { number },
      props: { pages },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site, props: { pages } }) =>
  new Response(writePages(pages, rootOf(site, import.meta.env.BASE_URL)), {
    headers: { 'Content-Type': 'application/xml' },
  });
