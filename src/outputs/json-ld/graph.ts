import type {
  BackgroundNewsArticleLeaf,
  LiveBlogPostingLeaf,
  MergeLeafTypes,
  NewsArticleLeaf,
  Thing,
} from 'schema-dts';
import { pathToBriefing } from '../../story/directory.ts';
import type { Id } from '../../story/items.ts';
import type { Site } from '../../story/newsroom.ts';
import { addressOf } from '../origin.ts';

/** What a page says of itself to programs: schema.org as JSON-LD, one graph a page. */
export interface Graph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/*
 * The types of background articles are not settled yet (schema.org calls them pending): whoever does not know them
 * finds the settled one beside them.
 */
type Briefing = MergeLeafTypes<[NewsArticleLeaf, BackgroundNewsArticleLeaf]>;
export type LiveBriefing = MergeLeafTypes<[NewsArticleLeaf, BackgroundNewsArticleLeaf, LiveBlogPostingLeaf]>;
type Node = Thing | Briefing | LiveBriefing;

/** The site, and the address of its front page, with a slash at its end. */
export interface Publication {
  readonly site: Site;
  readonly root: string;
}

export interface Reference {
  readonly '@id': string;
}

export function graphOf(...nodes: readonly Node[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** What a page is about is known by the address of its main element. */
export function idOfPage(publication: Publication, path: string): string {
  return addressOf(publication, path, 'main');
}

export function referenceTo(publication: Publication, path: string): Reference {
  return { '@id': idOfPage(publication, path) };
}

export function referenceToBriefing(publication: Publication, slug: Id): Reference {
  return referenceTo(publication, pathToBriefing(slug));
}
