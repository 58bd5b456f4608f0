import type { Id } from './items.ts';
import {
  type DataFile,
  dataFiles,
  dataTypes,
  type FeedFormat,
  feedFormats,
  feedTypes,
  pathToCalendar,
  pathToData,
  pathToEmbed,
  pathToFeed,
  pathToSiteFeed,
  siteCalendarPath,
  storySchemaPath,
} from './offers.ts';

/** Something that can be followed, read by programs or shown elsewhere. */
export type Offer = {
  /** From the root of the site. */
  readonly path: string;
  /** The media type. */
  readonly type: string;
} & (
  | { readonly kind: 'feed'; readonly format: FeedFormat }
  | { readonly kind: 'data'; readonly file: DataFile }
  | { readonly kind: 'calendar' | 'embed' | 'picture' | 'schema' }
);

/** What is offered of all briefings together. Before the first there is nothing to follow. */
export function siteOffers(briefings: number): readonly Offer[] {
  return [
    ...(briefings > 0 ? feedFormats.map((format) => feed(format, pathToSiteFeed(format))) : []),
    ...(briefings > 0 ? [{ kind: 'calendar', path: siteCalendarPath, type: 'text/calendar' } as const] : []),
    { kind: 'schema', path: storySchemaPath, type: 'application/schema+json' },
  ];
}

/** What is offered of one briefing; `picture` is the path of the one that stands for it, if it has one. */
export function offersOf(slug: Id, picture: string | undefined): readonly Offer[] {
  return [
    ...feedFormats.map((format) => feed(format, pathToFeed(slug, format))),
    { kind: 'calendar', path: pathToCalendar(slug), type: 'text/calendar' },
    ...(Object.keys(dataFiles) as readonly DataFile[]).map((file): Offer => ({
      kind: 'data',
      file,
      path: pathToData(slug, file),
      type: dataTypes[file],
    })),
    { kind: 'embed', path: pathToEmbed(slug), type: 'text/html' },
    ...(picture === undefined ? [] : [{ kind: 'picture', path: picture, type: 'image/png' } as const]),
  ];
}

function feed(format: FeedFormat, path: string): Offer {
  return { kind: 'feed', format, path, type: feedTypes[format] };
}
