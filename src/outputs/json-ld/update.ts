import { interfaceFor } from '../../i18n/language.ts';
import { pathToUpdate } from '../../story/directory.ts';
import type { Edition } from '../../story/edition.ts';
import type { EventRow } from '../../story/timeline.ts';
import { modifiedOn, type UpdateInOrder } from '../../story/update-log.ts';
import { addressOf } from '../origin.ts';
import { correctionOf } from './correction.ts';
import { dateTimeOf } from './dates.ts';
import { eventOf, notableEvents } from './event.ts';
import { type Graph, graphOf, idOfPage, type Publication, referenceToBriefing } from './graph.ts';

/** What the page of an update shows. */
export interface ShownUpdate {
  readonly edition: Edition;
  readonly inOrder: UpdateInOrder;
  /** What it brought or changed. */
  readonly events: readonly EventRow[];
}

/** One update, as the live coverage of its briefing lists it; language, publisher and sources are those of the briefing. */
export function updateGraph(publication: Publication, { edition, inOrder, events }: ShownUpdate): Graph {
  const { words } = interfaceFor(publication.site.language);
  const { slug } = edition;
  const { update, amendments } = inOrder;
  const path = pathToUpdate(slug, update.id);
  const about = notableEvents(events).map((row) => eventOf(publication, slug, row, { withPlace: false }));
  const corrections = amendments.flatMap((one) => (one.kind === 'correction' ? [one.correction] : []));
  return graphOf({
    '@type': 'BlogPosting',
    '@id': idOfPage(publication, path),
    url: addressOf(publication, path),
    headline: update.title,
    datePublished: dateTimeOf(update.published),
    ...(amendments.length > 0 && { dateModified: dateTimeOf(modifiedOn(inOrder)) }),
    isPartOf: referenceToBriefing(publication, slug),
    ...(about.length > 0 && { about }),
    ...(corrections.length > 0 && {
      correction: corrections
        .toReversed()
        .map((correction) => correctionOf(publication, words, slug, correction)),
    }),
  });
}
