import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { digestOf } from '../../../newsroom/digest.ts';
import { openDesk } from '../../../newsroom/open.ts';
import { keyed } from '../../../newsroom/page-keys.ts';
import { feedResponse } from '../../../outputs/feed-response.ts';
import { personFeeds } from '../../../outputs/feeds.ts';
import { pathToPersonFeed } from '../../../story/offers.ts';
import { rootOf } from '../../../views/address.ts';

export const getStaticPaths = (async () => {
  const { newsroom } = await openDesk();
  const root = rootOf(new URL(import.meta.env.SITE), import.meta.env.BASE_URL);
  const feeds = personFeeds(newsroom, root);
  // Many feeds tell the same.
  for (const entry of feeds.flatMap(({ feed }) => feed.entries)) digestOf(entry);
  return keyed(
    feeds.map(({ id, feed }) => ({
      params: { id },
      props: { feed, self: root + pathToPersonFeed(id) },
    })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { feed, self } }) => feedResponse('atom', feed, self);
