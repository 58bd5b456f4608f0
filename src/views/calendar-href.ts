import { exactSpanOf } from '../dates/exact-span.ts';
import type { Event, Id } from '../story/items.ts';
import { pathToEventCalendar } from '../story/offers.ts';
import { hrefTo, type Page } from './page.ts';

/**
 * The calendar file of a planned event. Undefined where its date is not exact, so that no calendar can hold it, and on
 * an older edition, which may show a date that was moved since.
 */
export function hrefToCalendar(page: Page, slug: Id, { id, status, date }: Event): string | undefined {
  if (page.olderEditionOf !== undefined || status !== 'planned' || !exactSpanOf(date)) return undefined;
  return hrefTo(page, pathToEventCalendar(slug, id));
}
