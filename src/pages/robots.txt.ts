import type { APIRoute } from 'astro';
import { buildNow } from '../newsroom/build-now.ts';
import { openDesk } from '../newsroom/open.ts';
import { newsIn } from '../outputs/news-sitemap.ts';
import { writeRobots } from '../outputs/robots.ts';
import { rootOf } from '../views/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const { editions } = await openDesk();
  const news = newsIn(editions, buildNow(process.env)).length > 0;
  return new Response(writeRobots(rootOf(site, import.meta.env.BASE_URL), { news }));
};
