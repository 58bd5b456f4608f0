import type { APIRoute, GetStaticPaths } from 'astro';
import { writeHeaders } from '../outputs/host-headers.ts';
import { rootOf } from '../views/address.ts';

/* A file whose name begins with an underscore would be no route. */
export const getStaticPaths = (() => [{ params: { underscore: '_' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => new Response(writeHeaders(rootOf(site, import.meta.env.BASE_URL)));
