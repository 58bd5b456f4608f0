import { pathToBriefing } from '../../story/directory.ts';
import type { Front } from '../../story/front.ts';
import { addressOf } from '../origin.ts';
import { type Graph, graphOf, idOfPage, type Publication } from './graph.ts';
import { publisherOf, referenceToPublisher } from './publisher.ts';

/** The front page: who publishes, the site, and its briefings in the order in which they stand there. */
export function frontGraph(publication: Publication, { lead, others }: Front): Graph {
  const { site, root } = publication;
  const editions = [...(lead ? [lead] : []), ...others.map(({ edition }) => edition)];
  return graphOf(
    publisherOf(publication),
    {
      '@type': 'WebSite',
      '@id': root,
      url: root,
      name: site.name,
      description: site.description,
      inLanguage: site.language,
      publisher: referenceToPublisher(publication),
    },
    {
      '@type': 'CollectionPage',
      '@id': idOfPage(publication, ''),
      url: root,
      isPartOf: { '@id': root },
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: editions.map(({ slug, headline }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: headline,
          url: addressOf(publication, pathToBriefing(slug)),
        })),
      },
    },
  );
}
