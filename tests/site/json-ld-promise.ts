import { z } from 'zod';

/*
 * What the site promises to programs, page by page: the properties of schema.org that are there, and no others.
 */

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const dateTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/);
const moment = z.union([day, dateTime]);
const words = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/ });
const reference = z.strictObject({ '@id': address });
const some = <T extends z.ZodType>(type: T) => z.array(type).min(1);

const publisher = z.strictObject({
  '@type': z.literal('NewsMediaOrganization'),
  '@id': address,
  name: words,
  url: address,
  correctionsPolicy: address.optional(),
});

const place = z.strictObject({ '@type': z.literal('Place'), '@id': address, name: words });
const organization = z.strictObject({ '@type': z.literal('Organization'), '@id': address, name: words });
const country = z.strictObject({ '@type': z.literal('Country'), name: words });

const event = z
  .strictObject({
    '@type': z.literal('Event'),
    name: words,
    startDate: moment.optional(),
    endDate: moment.optional(),
    eventStatus: z.enum(
      ['Scheduled', 'Rescheduled', 'Postponed', 'Cancelled'].map(
        (status) => `https://schema.org/Event${status}`,
      ),
    ),
    previousStartDate: z.union([moment, z.array(moment).min(2)]).optional(),
    location: place.optional(),
    url: address,
  })
  .refine(
    ({ eventStatus, previousStartDate }) =>
      !eventStatus.endsWith('Rescheduled') || previousStartDate !== undefined,
    'A rescheduled event has the date that it had.',
  );

const correction = z.strictObject({
  '@type': z.literal('CorrectionComment'),
  datePublished: dateTime,
  text: words,
  url: address,
});

const page = { '@id': address, url: address, name: words, description: words, publisher };
const article = { '@id': address, url: address, headline: words, datePublished: dateTime };

const background = {
  ...article,
  description: words,
  inLanguage: z.string().regex(/^[a-z]{2,3}(-|$)/),
  dateModified: dateTime,
  publisher,
  about: some(event).optional(),
  correction: some(correction).optional(),
  citation: some(address).optional(),
};

const liveUpdate = z.strictObject({
  '@type': z.literal('BlogPosting'),
  headline: words,
  datePublished: dateTime,
  dateModified: dateTime.optional(),
  url: address,
});

const briefing = z.union([
  z.strictObject({
    '@type': z.tuple([z.literal('NewsArticle'), z.literal('BackgroundNewsArticle')]),
    ...background,
  }),
  z.strictObject({
    '@type': z.tuple([
      z.literal('NewsArticle'),
      z.literal('BackgroundNewsArticle'),
      z.literal('LiveBlogPosting'),
    ]),
    ...background,
    coverageStartTime: dateTime,
    coverageEndTime: dateTime.optional(),
    liveBlogUpdate: some(liveUpdate),
  }),
]);

const update = z.strictObject({
  '@type': z.literal('BlogPosting'),
  ...article,
  dateModified: dateTime.optional(),
  isPartOf: reference,
  about: some(event).optional(),
  correction: some(correction).optional(),
});

const list = z.strictObject({ '@type': z.literal('CollectionPage'), ...page });
const part = z.strictObject({ '@type': z.literal('WebPage'), ...page, isPartOf: reference });
const corrections = list.extend({ hasPart: some(correction.extend({ parentItem: reference })).optional() });

const thing = {
  '@id': address,
  url: address,
  name: words,
  alternateName: some(words).optional(),
  subjectOf: some(reference).optional(),
};

const person = z.strictObject({
  '@type': z.literal('Person'),
  ...thing,
  description: words,
  jobTitle: some(words).optional(),
  affiliation: some(organization).optional(),
  sameAs: some(address).optional(),
});

const organizationPage = z.strictObject({
  '@type': z.literal('Organization'),
  ...thing,
  description: words,
  parentOrganization: z.array(organization).length(1).optional(),
  subOrganization: some(organization).optional(),
  sameAs: some(address).optional(),
});

const placePage = z.strictObject({
  '@type': z.literal('Place'),
  ...thing,
  description: words.optional(),
  geo: z
    .strictObject({
      '@type': z.literal('GeoCoordinates'),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    })
    .optional(),
  containedInPlace: some(z.union([place, country])).optional(),
  containsPlace: some(place).optional(),
});

const front = z.tuple([
  publisher,
  z.strictObject({
    '@type': z.literal('WebSite'),
    '@id': address,
    url: address,
    name: words,
    description: words,
    inLanguage: words,
    publisher: reference,
  }),
  z.strictObject({
    '@type': z.literal('CollectionPage'),
    '@id': address,
    url: address,
    isPartOf: reference,
    mainEntity: z.strictObject({
      '@type': z.literal('ItemList'),
      itemListElement: z.array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.int().positive(),
          name: words,
          url: address,
        }),
      ),
    }),
  }),
]);

const graphOf = <T extends z.ZodType>(nodes: T) =>
  z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': nodes });
const single = <T extends z.ZodType>(node: T) => graphOf(z.tuple([node]));

/** By kind of page: which files those are, and what their data is. Pages of no kind have none. */
export const promises = {
  front: { files: /^index\.html$/, graph: graphOf(front) },
  briefing: { files: /^briefings\/[^/]+\/index\.html$/, graph: single(briefing) },
  update: { files: /^briefings\/[^/]+\/updates\/[^/]+\/index\.html$/, graph: single(update) },
  part: { files: /^briefings\/[^/]+\/[^/]+\/index\.html$/, graph: single(part) },
  list: {
    files: /^(people|people\/by-(side|organization)|organizations|places|follow)\/index\.html$/,
    graph: single(list),
  },
  person: { files: /^people\/(?!by-)[^/]+\/index\.html$/, graph: single(person) },
  organization: { files: /^organizations\/[^/]+\/index\.html$/, graph: single(organizationPage) },
  place: { files: /^places\/[^/]+\/index\.html$/, graph: single(placePage) },
  corrections: { files: /^corrections\/index\.html$/, graph: single(corrections) },
} as const;
export type PageKind = keyof typeof promises;

export const pageKinds = Object.keys(promises) as readonly PageKind[];
