import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { openDesk } from '../../../../newsroom/open.ts';
import { keyed } from '../../../../newsroom/page-keys.ts';
import { plannedEvents, writeEventCalendar } from '../../../../outputs/calendar.ts';
import { originOf } from '../../../../outputs/origin.ts';
import { directoryFor } from '../../../../story/named.ts';
import { rootOf } from '../../../../views/address.ts';

export const getStaticPaths = (async () => {
  const { newsroom, directory, editions } = await openDesk();
  return keyed(
    editions.flatMap((edition) =>
      plannedEvents(edition).map((id) => ({
        params: { slug: edition.slug, id },
        props: { site: newsroom.site, directory: directoryFor(edition, directory), edition, id },
      })),
    ),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ site: address, props: { site, directory, edition, id } }) => {
  const origin = originOf(site, rootOf(address, import.meta.env.BASE_URL));
  return new Response(writeEventCalendar({ site, directory, origin }, edition, id), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
