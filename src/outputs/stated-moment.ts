import type { Moment } from '../dates/moment.ts';
import { printedText, printMoment } from '../dates/print.ts';
import { clockOf } from '../dates/zone.ts';
import { interfaceFor } from '../i18n/language.ts';
import type { Edition } from '../story/edition.ts';
import type { Site } from '../story/newsroom.ts';
import { firstPoint } from '../story/timeline.ts';

/** A date in the words of the site, as precise as it is: `16 May 2025, about 13:35 in Istanbul`. */
export function statedMoment(
  moment: Moment,
  site: Pick<Site, 'language'>,
  { timeZone }: Pick<Edition, 'timeZone'>,
): string {
  const { locale, words } = interfaceFor(site.language);
  const text = printedText(printMoment(moment, { language: locale, words: words.moment }));
  const at = firstPoint(moment);
  if (!at.time) return text;
  return words.onTheClockOf(text, clockOf({ kind: 'point', edtf: moment.edtf, at }, timeZone));
}
