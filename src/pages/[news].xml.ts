import type { APIRoute, GetStaticPaths } from 'astro';
import { buildNow } from '../newsroom/build-now.ts';
import { openDesk } from '../newsroom/open.ts';
import { newsIn, newsSitemapName, writeNewsSitemap } from '../outputs/news-sitemap.ts';
import { rootOf } from '../views/address.ts';

/* No file where there is no news: not each build has a now. */
export const getStaticPaths = (async () => {
  const { newsroom, editions } = await openDesk();
  const articles = newsIn(editions, buildNow(process.env));
  const { site } = newsroom;
  return articles.length > 0
    ? [{ params: { news: newsSitemapName }, props: { articles, name: site.name } }]
    : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site, props: { articles, name } }) =>
  new Response(writeNewsSitemap(articles, name, rootOf(site, import.meta.env.BASE_URL)), {
    headers: { 'Content-Type': 'application/xml' },
  });
