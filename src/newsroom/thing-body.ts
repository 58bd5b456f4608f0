import type { Named } from '../story/mentions.ts';
import type { SafeHtml } from '../story/text.ts';
import type { ContentFile } from './content-file.ts';
import type { Destinations } from './links.ts';
import type { Problem } from './problem.ts';
import type { Known } from './references.ts';
import { renderWording, rendererFor } from './texts.ts';

/** Renders the paragraph of a person's, organization's or place's file, if there is one. */
export function bodyOf(known: Known, named: readonly Named[], language: string) {
  const none = new Set<string>();
  const to: Destinations = {
    person: known.person ?? none,
    organization: known.organization ?? none,
    place: known.place ?? none,
    briefing: known.briefing ?? none,
  };
  return (
    kind: Named['kind'],
    id: string,
    file: ContentFile<unknown>,
  ): { html?: SafeHtml; problems: readonly Problem[] } => {
    if (file.body.trim() === '') return { problems: [] };
    // A page does not link to itself.
    const renderer = rendererFor(named.filter((thing) => thing.kind !== kind || thing.id !== id));
    const { wording, problems } = renderWording(file.body, 0, {
      renderer,
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
