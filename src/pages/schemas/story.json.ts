import type { APIRoute } from 'astro';
import { openDesk } from '../../newsroom/open.ts';
import { originOf } from '../../outputs/origin.ts';
import { writeStorySchema } from '../../outputs/story-file/schema.ts';
import { rootOf } from '../../views/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const { newsroom } = await openDesk();
  return new Response(writeStorySchema(originOf(newsroom.site, rootOf(site, import.meta.env.BASE_URL))), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
