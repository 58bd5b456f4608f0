import type { NewsMediaOrganizationLeaf } from 'schema-dts';
import { correctionsPath } from '../../story/directory.ts';
import { addressOf } from '../origin.ts';
import type { Publication, Reference } from './graph.ts';

/** Who publishes the site; of the policies that schema.org knows, those that the site has. */
export function publisherOf(publication: Publication): NewsMediaOrganizationLeaf {
  const { site, root } = publication;
  return {
    '@type': 'NewsMediaOrganization',
    ...referenceToPublisher(publication),
    name: site.name,
    url: root,
    ...(site.corrections && { correctionsPolicy: addressOf(publication, correctionsPath) }),
  };
}

/** The foot of the front page says who publishes. */
export function referenceToPublisher(publication: Publication): Reference {
  return { '@id': addressOf(publication, '', 'publisher') };
}
