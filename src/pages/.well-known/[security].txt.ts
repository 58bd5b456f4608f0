import type { APIRoute, GetStaticPaths } from 'astro';
import { openDesk } from '../../newsroom/open.ts';
import { writeSecurityTxt } from '../../outputs/security-txt.ts';
import { rootOf } from '../../views/address.ts';

/* No file where the site says nothing of it. */
export const getStaticPaths = (async () => {
  const { newsroom } = await openDesk();
  const { security } = newsroom.site;
  return security ? [{ params: { security: 'security' }, props: { security } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site, props: { security } }) =>
  new Response(writeSecurityTxt(security, rootOf(site, import.meta.env.BASE_URL)));
