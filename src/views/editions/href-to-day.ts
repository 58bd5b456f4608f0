import type { PointMoment } from '../../dates/moment.ts';
import { startOf } from '../../dates/order.ts';
import { dayAt } from '../../dates/zone.ts';
import { pathToEdition } from '../../story/directory.ts';
import type { Edition } from '../../story/edition.ts';
import { type Page, hrefTo } from '../page.ts';

/** The page of a briefing as it stood on the day of a publication; undefined where `edition` is of that day. */
export function hrefToDay(page: Page, edition: Edition, published: PointMoment): string | undefined {
  const { slug, timeZone, at } = edition;
  const day = dayAt(timeZone, startOf(published, timeZone)).edtf;
  return day === dayAt(timeZone, at).edtf ? undefined : hrefTo(page, pathToEdition(slug, day));
}
