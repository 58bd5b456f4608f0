import { printedText } from '../dates/print.ts';
import { publishedLabel } from '../dates/zone.ts';
import type { Edition } from '../story/edition.ts';
import type { Page } from './page.ts';

/** When an edition was published, on whose clock: “8 June 2025, 10:00 in Istanbul”. */
export function editionMoment({ locale, words }: Page, { updated, timeZone }: Edition): string {
  const label = publishedLabel(updated, timeZone, { language: locale, words: words.moment });
  return words.onTheClockOf(printedText(label), label.zone);
}
