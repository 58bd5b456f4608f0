import type { APIRoute } from 'astro';
import { openDesk } from '../../../newsroom/open.ts';
import { keyed } from '../../../newsroom/page-keys.ts';
import type { CalendarDesk } from '../../../outputs/calendar-entry.ts';
import { writeCalendar } from '../../../outputs/calendar.ts';
import { originOf } from '../../../outputs/origin.ts';
import type { Edition } from '../../../story/edition.ts';
import { directoryFor } from '../../../story/named.ts';
import { rootOf } from '../../../views/address.ts';

export async function getStaticPaths() {
  const { newsroom, directory, editions } = await openDesk();
  return keyed(
    editions.map((edition) => ({
      params: { slug: edition.slug },
      props: { site: newsroom.site, directory: directoryFor(edition, directory), edition },
    })),
  );
}

type Props = Omit<CalendarDesk, 'origin'> & { readonly edition: Edition };

export const GET: APIRoute<Props> = ({ site, props: { edition, ...desk } }) => {
  const origin = originOf(desk.site, rootOf(site, import.meta.env.BASE_URL));
  return new Response(writeCalendar({ ...desk, origin }, edition), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
