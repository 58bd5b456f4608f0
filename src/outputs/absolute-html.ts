import { place } from '../markdown/safe-html.ts';
import { pathToBriefing } from '../story/directory.ts';
import type { Id } from '../story/items.ts';
import type { SafeHtml } from '../story/text.ts';
import { addressOf, type Origin } from './origin.ts';
import { xmlText } from './xml-text.ts';

/** The rendered HTML of a briefing with every link in full, so that it can be read anywhere. */
export function absoluteHtml(html: SafeHtml, slug: Id, origin: Origin): string {
  const briefing = xmlText(addressOf(origin, pathToBriefing(slug)));
  const placed = place(html, { site: xmlText(origin.root), briefing });
  // Numbers of sources lead to the page that they stand on. The sanitiser left `<` to tags, and quotes to attributes.
  return placed.replace(/(<a\b(?:[^>"]|"[^"]*")*? href=")#/g, (_, tag: string) => `${tag}${briefing}#`);
}
