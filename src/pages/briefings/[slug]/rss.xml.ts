import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { openDesk } from '../../../newsroom/open.ts';
import { feedResponse } from '../../../outputs/feed-response.ts';
import { briefingFeed } from '../../../outputs/feeds.ts';
import { pathToFeed } from '../../../story/offers.ts';
import { rootOf } from '../../../views/address.ts';

export const getStaticPaths = (async () => {
  const { newsroom } = await openDesk();
  return newsroom.briefings.map((briefing) => ({
    params: { slug: briefing.slug },
    props: { newsroom, briefing },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ site, props: { newsroom, briefing } }) => {
  const root = rootOf(site, import.meta.env.BASE_URL);
  const self = root + pathToFeed(briefing.slug, 'rss');
  return feedResponse('rss', briefingFeed(newsroom, briefing, root), self);
};
