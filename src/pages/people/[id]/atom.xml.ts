import type { APIRoute, InferGetStaticPropsType, GetStaticPaths } from 'astro';
import { openDesk } from '../../../newsroom/open.ts';
import { keyed } from '../../../newsroom/page-keys.ts';
import { feedResponse } from '../../../outputs/feed-response.ts';
import { followedPeople, mastheadOf, personFeed } from '../../../outputs/feeds.ts';
import { pathToPersonFeed } from '../../../story/offers.ts';
import { rootOf } from '../../../views/address.ts';

export const getStaticPaths = (async () => {
  const { newsroom } = await openDesk();
  const masthead = mastheadOf(newsroom);
  return keyed(
    followedPeople(newsroom).map((followed) => ({
      params: { id: followed.person.id },
      props: { masthead, ...followed },
    })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ site, props: { masthead, ...followed } }) => {
  const root = rootOf(site, import.meta.env.BASE_URL);
  return feedResponse(
    'atom',
    personFeed(masthead, followed, root),
    root + pathToPersonFeed(followed.person.id),
  );
};
