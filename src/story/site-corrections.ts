import { startOf } from '../dates/order.ts';
import type { Edition, FiledCorrection } from './edition.ts';

/** A correction and the story that it belongs to. */
export interface SiteCorrection {
  readonly edition: Edition;
  readonly correction: FiledCorrection;
}

/** The corrections of all briefings, newest first; those of one minute by briefing, the last filed first. */
export function siteCorrections(editions: readonly Edition[]): readonly SiteCorrection[] {
  return editions
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap((edition) => edition.corrections.toReversed().map((correction) => ({ edition, correction })))
    .toSorted((a, b) => filed(b) - filed(a));
}

function filed({ correction: { published } }: SiteCorrection): number {
  return startOf(published, 'UTC');
}
