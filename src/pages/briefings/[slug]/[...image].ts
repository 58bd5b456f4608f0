import type { APIRoute, GetStaticPaths } from 'astro';
import { imageBytes } from '../../../newsroom/image-bytes.ts';
import { openDesk } from '../../../newsroom/open.ts';
import { keyed } from '../../../newsroom/page-keys.ts';

export const getStaticPaths = (async () => {
  const { newsroom } = await openDesk();
  return keyed(
    newsroom.images.map((image) => ({
      params: { slug: image.briefing, image: image.path },
      props: { image },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => new Response(await imageBytes(props.image));
