import type { APIRoute } from 'astro';
import { openDesk } from '../../../../newsroom/open.ts';
import { keyed } from '../../../../newsroom/page-keys.ts';
import { writeEventCalendars } from '../../../../outputs/calendar.ts';
import { originOf } from '../../../../outputs/origin.ts';
import { rootOf } from '../../../../views/address.ts';

export async function getStaticPaths() {
  const { newsroom, directory, editions } = await openDesk();
  const { site } = newsroom;
  const origin = originOf(site, rootOf(new URL(import.meta.env.SITE), import.meta.env.BASE_URL));
  return keyed(
    editions.flatMap((edition) =>
      writeEventCalendars({ site, directory, origin }, edition).map(({ event, text }) => ({
        params: { slug: edition.slug, id: event },
        props: { text },
      })),
    ),
  );
}

export const GET: APIRoute<{ readonly text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
