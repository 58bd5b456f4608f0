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
  | { readonly kind: 'calendar' | 'schema' }
);

/** What is offered of all briefings together. */
export const siteOffers: readonly Offer[] = [
  ...feedFormats.map((format) => feed(format, pathToSiteFeed(format))),
  { kind: 'calendar', path: siteCalendarPath, type: 'text/calendar' },
  { kind: 'schema', path: storySchemaPath, type: 'application/schema+json' },
];

/** What is offered of one briefing. */
export function offersOf(slug: Id): readonly Offer[] {
  return [
    ...feedFormats.map((format) => feed(format, pathToFeed(slug, format))),
    { kind: 'calendar', path: pathToCalendar(slug), type: 'text/calendar' },
    ...(Object.keys(dataFiles) as readonly DataFile[]).map((file): Offer => ({
      kind: 'data',
      file,
      path: pathToData(slug, file),
      type: dataTypes[file],
    })),
  ];
}

function feed(format: FeedFormat, path: string): Offer {
  return { kind: 'feed', format, path, type: feedTypes[format] };
}
