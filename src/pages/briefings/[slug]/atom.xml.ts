import type { APIRoute } from 'astro';
import { openDesk } from '../../../newsroom/open.ts';
import { keyed } from '../../../newsroom/page-keys.ts';
import {
  briefingFeedResponse,
  type FollowedBriefing,
  followedBriefings,
} from '../../../outputs/feed-response.ts';
import { rootOf } from '../../../views/address.ts';

export async function getStaticPaths() {
  const { newsroom } = await openDesk();
  return keyed(followedBriefings(newsroom));
}

export const GET: APIRoute<FollowedBriefing> = ({ site, props }) =>
  briefingFeedResponse('atom', props, rootOf(site, import.meta.env.BASE_URL));
