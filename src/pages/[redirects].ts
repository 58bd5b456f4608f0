import type { APIRoute, GetStaticPaths } from 'astro';
import { openDesk } from '../newsroom/open.ts';
import { writeRedirects } from '../outputs/redirects-file.ts';
import { rootOf } from '../views/address.ts';

/* A file of that name would be no route; and no file where nothing has moved. */
export const getStaticPaths = (async () => {
  const { redirects } = (await openDesk()).newsroom;
  return redirects.length > 0 ? [{ params: { redirects: '_redirects' }, props: { redirects } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site, props: { redirects } }) =>
  new Response(writeRedirects(redirects, rootOf(site, import.meta.env.BASE_URL)));
