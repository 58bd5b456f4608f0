import type { APIRoute } from 'astro';
import { openDesk } from '../newsroom/open.ts';
import { feedResponse } from '../outputs/feed-response.ts';
import { siteFeed } from '../outputs/feeds.ts';
import { pathToSiteFeed } from '../story/offers.ts';
import { rootOf } from '../views/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const { newsroom } = await openDesk();
  const root = rootOf(site, import.meta.env.BASE_URL);
  return feedResponse('atom', siteFeed(newsroom, root), root + pathToSiteFeed('atom'));
};
