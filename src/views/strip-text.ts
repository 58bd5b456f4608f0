import { dateText, yearLabel } from '../dates/calendar-text.ts';
import type { Event } from '../story/items.ts';
import type { StripLabel } from '../story/strip.ts';
import type { Page } from './page.ts';

/** A length of the strip for SVG, to a tenth of a per cent. */
export function percent(value: number): string {
  return `${Math.round(value * 10) / 10}%`;
}

/** What a mark is called: what stands over it, then the whole title. */
export function linkLabel({ words }: Page, { label, status, title }: Event, date: string): string {
  const state = status === 'happened' ? '' : `${words.eventStatus[status]}. `;
  return `${label === undefined ? '' : `${label} `}${date}: ${state}${title}`;
}

/** What stands under the line. */
export function axisLabel(page: Page, label: StripLabel['label']): string {
  switch (label.kind) {
    case 'month':
      return dateText(label, label.year !== page.year, page.locale);
    case 'year':
      return yearLabel(label.year, page.locale);
    case 'now':
      return page.words.now;
  }
}
