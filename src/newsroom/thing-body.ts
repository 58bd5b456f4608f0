import type { Named, ThingRef } from '../story/mentions.ts';
import type { SafeHtml } from '../story/text.ts';
import type { ContentFile } from './content-file.ts';
import type { Destinations } from './links.ts';
import type { Problem } from './problem.ts';
import type { Known } from './references.ts';
import { renderWording, rendererFor } from './texts.ts';

/** Renders the paragraphs of a person's, organization's or place's file. */
export function bodyRenderer(known: Known, named: readonly Named[], language: string) {
  const { person = none, organization = none, place = none, briefing = none } = known;
  const to: Destinations = { person, organization, place, briefing };
  return (thing: ThingRef, file: ContentFile<unknown>): { html: SafeHtml; problems: readonly Problem[] } => {
    // A page does not link to itself.
    const others = named.filter(({ kind, id }) => kind !== thing.kind || id !== thing.id);
    const { wording, problems } = renderWording(file.body, 0, {
      renderer: rendererFor(others),
      file,
      language,
      anchor: 't-',
      headings: 3,
      sources: new Map(),
      to,
      images: [],
    });
    return { html: wording.html, problems };
  };
}

const none: ReadonlySet<string> = new Set();
