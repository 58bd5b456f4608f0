import type { Edition } from '../story/edition.ts';
import { pathToEmbed } from '../story/offers.ts';
import { addressOf, type Origin } from './origin.ts';
import { xmlText } from './xml-text.ts';

/**
 * The HTML with which another site shows the timeline of a briefing: a frame as wide as its text, and high enough for the
 * newest events; what is older scrolls.
 */
export function embedSnippet(origin: Origin, { slug, headline }: Pick<Edition, 'slug' | 'headline'>): string {
  const address = addressOf(origin, pathToEmbed(slug));
  return `<iframe src="${xmlText(address)}" title="${xmlText(headline)}" width="100%" height="560" loading="lazy" style="border:1px solid #7a8794"></iframe>`;
}
