import type { APIRoute } from 'astro';
import { writeRobots } from '../outputs/robots.ts';
import { rootOf } from '../views/address.ts';

export const GET: APIRoute = ({ site }) => new Response(writeRobots(rootOf(site, import.meta.env.BASE_URL)));
