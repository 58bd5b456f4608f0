import type { BlogPostingLeaf, NewsArticleLeaf } from 'schema-dts';
import { interfaceFor } from '../../i18n/language.ts';
import { concludedOn } from '../../story/concluded.ts';
import { pathToBriefing, pathToUpdate } from '../../story/directory.ts';
import type { Edition } from '../../story/edition.ts';
import type { Id } from '../../story/items.ts';
import type { Timeline } from '../../story/timeline.ts';
import { modifiedOn, type ToldUpdates, type UpdateInOrder } from '../../story/update-log.ts';
import { addressOf } from '../origin.ts';
import { correctionOf } from './correction.ts';
import { dateTimeOf } from './dates.ts';
import { eventOf, notableEvents } from './event.ts';
import { type Graph, graphOf, idOfPage, type LiveBriefing, type Publication } from './graph.ts';
import { publisherOf } from './publisher.ts';

/** What the page of a briefing shows. */
export interface ShownBriefing {
  readonly edition: Edition;
  readonly timeline: Timeline;
  readonly log: readonly UpdateInOrder[];
  readonly told: ToldUpdates;
  /** Events that stand there without their place. */
  readonly brief: ReadonlySet<Id>;
}

/** A briefing: a background article, which becomes live coverage with its first update. */
export function briefingGraph(publication: Publication, shown: ShownBriefing): Graph {
  const { edition, log, told } = shown;
  const path = pathToBriefing(edition.slug);
  const article: Omit<NewsArticleLeaf, '@type'> = {
    '@id': idOfPage(publication, path),
    url: addressOf(publication, path),
    headline: edition.headline,
    description: edition.summary,
    inLanguage: edition.language,
    datePublished: dateTimeOf(edition.published),
    dateModified: dateTimeOf(edition.updated),
    publisher: publisherOf(publication),
    ...partsOf(publication, shown),
  };
  if (log.length === 0) return graphOf({ '@type': ['NewsArticle', 'BackgroundNewsArticle'], ...article });
  return graphOf({
    '@type': ['NewsArticle', 'BackgroundNewsArticle', 'LiveBlogPosting'],
    ...article,
    coverageStartTime: dateTimeOf(edition.published),
    ...(edition.status === 'concluded' && { coverageEndTime: dateTimeOf(concludedOn(edition)) }),
    // Of the oldest updates of a long story the page does not say the title.
    liveBlogUpdate: log
      .filter(({ position }) => position > told.folded)
      .map((inOrder) => updateOf(publication, edition, inOrder)),
  });
}

type Parts = Pick<LiveBriefing, 'about' | 'correction' | 'citation'>;

function partsOf(publication: Publication, { edition, timeline, brief }: ShownBriefing): Parts {
  const { words } = interfaceFor(publication.site.language);
  const { slug, items, corrections } = edition;
  const rows = [
    ...timeline.past.flatMap(({ groups }) => groups.flatMap((group) => group.rows)),
    ...timeline.ahead,
  ];
  const events = notableEvents(rows).map((row) =>
    eventOf(publication, slug, row, { withPlace: !brief.has(row.event.id) }),
  );
  return {
    ...(events.length > 0 && { about: events }),
    ...(corrections.length > 0 && {
      correction: corrections
        .toReversed()
        .map((correction) => correctionOf(publication, words, slug, correction)),
    }),
    ...(items.sources.length > 0 && { citation: items.sources.map(({ value }) => value.url) }),
  };
}

function updateOf(publication: Publication, { slug }: Edition, inOrder: UpdateInOrder): BlogPostingLeaf {
  const { update, amendments } = inOrder;
  return {
    '@type': 'BlogPosting',
    headline: update.title,
    datePublished: dateTimeOf(update.published),
    ...(amendments.length > 0 && { dateModified: dateTimeOf(modifiedOn(inOrder)) }),
    url: addressOf(publication, pathToUpdate(slug, update.id)),
  };
}
