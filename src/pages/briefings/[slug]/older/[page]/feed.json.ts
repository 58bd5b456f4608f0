import type { APIRoute } from 'astro';
import { openDesk } from '../../../../../newsroom/open.ts';
import { keyed } from '../../../../../newsroom/page-keys.ts';
import { olderOfBriefings, olderResponse } from '../../../../../outputs/feed-response.ts';
import type { OlderEntries } from '../../../../../outputs/feeds.ts';
import { rootOf } from '../../../../../views/address.ts';

export async function getStaticPaths() {
  const { newsroom } = await openDesk();
  return keyed(olderOfBriefings(newsroom));
}

export const GET: APIRoute<OlderEntries> = ({ site, props }) =>
  olderResponse(props, rootOf(site, import.meta.env.BASE_URL));
