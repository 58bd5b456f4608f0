import type { CollectionPageLeaf } from 'schema-dts';
import type { Edition } from '../../story/edition.ts';
import { addressOf } from '../origin.ts';
import { type Graph, graphOf, idOfPage, type Publication, referenceToBriefing } from './graph.ts';
import { publisherOf } from './publisher.ts';

/** A page as its heading and the sentence below it say what it is. */
export interface ShownPage {
  /** From the root of the site, ending with a slash. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
}

/** A list of what the site has. */
export function listGraph(publication: Publication, shown: ShownPage): Graph {
  return graphOf({ '@type': 'CollectionPage', ...pageOf(publication, shown) });
}

/** A page that holds a part of a briefing. */
export function partGraph(
  publication: Publication,
  { slug }: Pick<Edition, 'slug'>,
  shown: ShownPage,
): Graph {
  return graphOf({
    '@type': 'WebPage',
    ...pageOf(publication, shown),
    isPartOf: referenceToBriefing(publication, slug),
  });
}

/** The properties that pages of any kind have. */
export function pageOf(
  publication: Publication,
  { path, name, description }: ShownPage,
): Omit<CollectionPageLeaf, '@type'> {
  return {
    '@id': idOfPage(publication, path),
    url: addressOf(publication, path),
    name,
    description,
    publisher: publisherOf(publication),
  };
}
