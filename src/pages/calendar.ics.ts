import type { APIRoute } from 'astro';
import { openDesk } from '../newsroom/open.ts';
import { writeSiteCalendar } from '../outputs/calendar.ts';
import { originOf } from '../outputs/origin.ts';
import { rootOf } from '../views/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const { newsroom, directory, editions } = await openDesk();
  const origin = originOf(newsroom.site, rootOf(site, import.meta.env.BASE_URL));
  return new Response(writeSiteCalendar({ site: newsroom.site, directory, origin }, editions), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
